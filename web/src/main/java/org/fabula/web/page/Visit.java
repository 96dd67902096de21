package org.fabula.web.page;

import io.javalin.http.Context;
import org.fabula.web.guard.Token;
import org.fabula.web.look.Look;

/**
 * One request as every page sees it.
 *
 * @param address path and query, to come back to after a form
 * @param token what a form must repeat to change something
 * @param assets what stands before a style sheet's or script's name
 */
public record Visit(String address, Look look, Lifted lifted, String token, String assets) {

  static Visit of(Context context, Assets assets) {
    var query = context.queryString();
    var path = context.req().getRequestURI();
    return new Visit(
        query == null ? path : path + "?" + query,
        LookRoute.lookOf(context),
        Lifted.of(context),
        Token.of(context),
        assets.prefix());
  }
}
