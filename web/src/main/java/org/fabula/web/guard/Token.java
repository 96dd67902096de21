package org.fabula.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A word that only Fabula's own pages know: a cookie that no script reads, repeated by each form
 * and by {@code X-Fabula-Token}. It outlives the server, so that a page left open overnight still
 * saves its reader's place.
 */
public final class Token implements Check {

  private static final String COOKIE = "fabula-token";
  private static final String FIELD = "token";
  private static final String HEADER = "X-Fabula-Token";
  private static final int SECONDS_KEPT = 400 * 24 * 60 * 60;

  private final SecureRandom random = new SecureRandom();

  Token() {}

  /** The word a page of this visit must send back to change something. */
  public static String of(Context context) {
    String token = context.attribute(COOKIE);
    return token == null ? "" : token;
  }

  @Override
  public void admit(Context context) {
    var known = context.cookie(COOKIE);
    if (Check.onlyLooks(context)) {
      context.attribute(COOKIE, isWellMade(known) ? known : hand(context));
    } else if (!isWellMade(known) || !isSame(known, sent(context))) {
      throw new ForbiddenResponse("This page is out of date. Load it again.");
    } else {
      context.attribute(COOKIE, known);
    }
  }

  private static boolean isWellMade(String token) {
    return token != null && token.matches("[0-9a-f]{32}");
  }

  private static boolean isSame(String known, String sent) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static String sent(Context context) {
    var header = context.header(HEADER);
    var sent = header == null ? context.formParam(FIELD) : header;
    return sent == null ? "" : sent;
  }

  private String hand(Context context) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    var token = HexFormat.of().formatHex(bytes);
    var cookie = new Cookie(COOKIE, token);
    cookie.setMaxAge(SECONDS_KEPT);
    cookie.setHttpOnly(true);
    cookie.setSameSite(io.javalin.http.SameSite.STRICT);
    context.cookie(cookie);
    return token;
  }
}
