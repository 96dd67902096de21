package org.fabula.web.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Set;

/**
 * Turns away requests under a foreign host name: a page elsewhere whose name was made to point at
 * this machine (DNS rebinding).
 */
final class LocalHost implements Check {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public void admit(Context context) {
    var host = context.header("Host");
    if (host == null || !NAMES.contains(withoutPort(host).toLowerCase(Locale.ROOT))) {
      throw new ForbiddenResponse("Fabula answers here only to localhost.");
    }
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
