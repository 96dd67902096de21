package org.fabula.web.page;

import io.javalin.http.Context;
import java.util.Optional;
import org.fabula.web.look.Look;

/** Takes the form in which a reader says how the pages should look. */
final class LookRoute {

  private static final String COOKIE = "fabula-look";

  private LookRoute() {}

  static Look lookOf(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).map(Look::parse).orElse(Look.FIRST);
  }

  static void choose(Context context) {
    var look =
        Look.parse(
            String.join(
                ".",
                Forms.field(context, "scheme"),
                Forms.field(context, "size"),
                Forms.field(context, "width"),
                Forms.field(context, "parting")));
    context.cookie(Cookies.lasting(COOKIE, look.text()));
    Forms.goBack(context);
  }
}
