package org.fabula.web;

import java.io.IOException;

/** An address that cannot be served on. The message is the one line its user sees. */
public final class CannotServeException extends IOException {

  private CannotServeException(String where, String what, String mend, Throwable cause) {
    super(where + ": " + what + "; " + mend, cause);
  }

  private CannotServeException(String where, String what, String mend) {
    super(where + ": " + what + "; " + mend);
  }

  static CannotServeException withoutPassword(String host) {
    return new CannotServeException(
        host, "other machines can reach this address", "set a password in FABULA_PASSWORD");
  }

  static CannotServeException unknownHost(String host, IOException cause) {
    return new CannotServeException(
        host,
        "this machine has no such address",
        "leave it out to serve this machine alone",
        cause);
  }

  static CannotServeException taken(ServerSettings settings, Exception cause) {
    return new CannotServeException(
        settings.host() + ":" + settings.port(),
        "another program serves there",
        "choose another port",
        cause);
  }
}
