package org.fabula.web.page;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** What the browser remembers for a reader. No script needs it, no other site gets it. */
final class Cookies {

  private static final int SECONDS_KEPT = 400 * 24 * 60 * 60;

  private Cookies() {}

  static Cookie lasting(String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setMaxAge(SECONDS_KEPT);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}
