package org.fabula.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands before every page: lets in whom it may, keeps other sites' pages from acting through a
 * reader's browser, and tells the browser to load nothing from elsewhere.
 */
public final class Guard {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "private, no-cache");

  private final List<Check> checks;

  private Guard(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** For an address that only this machine reaches. */
  public static Guard ofLoopback(Optional<String> password) {
    return password
        .map(
            word ->
                new Guard(
                    List.of(new LocalHost(), new Password(word), new SameSite(), new Token())))
        .orElseGet(() -> new Guard(List.of(new LocalHost(), new SameSite(), new Token())));
  }

  /** For an address that other machines reach. */
  public static Guard ofNetwork(String password) {
    return new Guard(List.of(new Password(password), new SameSite(), new Token()));
  }

  /** Stands before all routes from now on. */
  public void standBefore(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    HEADERS.forEach(context::header);
    checks.forEach(check -> check.admit(context));
  }
}
