package org.fabula.web.guard;

import io.javalin.http.Context;

/** One reason to turn a request away. */
interface Check {

  /** Returns where the request may pass; else throws the answer it gets. */
  void admit(Context context);

  /** Whether the request asks only to see something. */
  static boolean onlyLooks(Context context) {
    return switch (context.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      default -> false;
    };
  }
}
