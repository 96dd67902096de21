package org.fabula.web.guard;

import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Asks for the one password, by HTTP Basic; any user name will do. */
final class Password implements Check {

  private static final String SCHEME = "Basic ";

  private final byte[] password;

  Password(String password) {
    this.password = password.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void admit(Context context) {
    if (given(context).filter(this::isRight).isEmpty()) {
      context.header("WWW-Authenticate", "Basic realm=\"Fabula\", charset=\"UTF-8\"");
      throw new UnauthorizedResponse("This library asks for its password.");
    }
  }

  private boolean isRight(byte[] given) {
    return MessageDigest.isEqual(given, password);
  }

  private static Optional<byte[]> given(Context context) {
    var header = context.header("Authorization");
    if (header == null || !header.startsWith(SCHEME)) {
      return Optional.empty();
    }
    try {
      var pair =
          new String(
              Base64.getDecoder().decode(header.substring(SCHEME.length()).strip()),
              StandardCharsets.UTF_8);
      return Optional.of(pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
