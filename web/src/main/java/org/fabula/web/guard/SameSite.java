package org.fabula.web.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

/** Turns away what another site's page sends through the reader's browser. */
final class SameSite implements Check {

  @Override
  public void admit(Context context) {
    if (!Check.onlyLooks(context) && (isFetchedElsewhere(context) || isOriginElsewhere(context))) {
      throw new ForbiddenResponse("Only Fabula's own pages may change something.");
    }
  }

  private static boolean isFetchedElsewhere(Context context) {
    var site = context.header("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static boolean isOriginElsewhere(Context context) {
    var origin = context.header("Origin");
    if (origin == null) {
      return false;
    }
    int scheme = origin.indexOf("://");
    return scheme < 0 || !origin.substring(scheme + 3).equals(context.header("Host"));
  }
}
