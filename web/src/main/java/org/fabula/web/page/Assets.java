package org.fabula.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Style sheets, scripts, the typeface: read once from the jar, under an address that changes with
 * their bytes, so that browsers may keep them for good.
 */
final class Assets {

  private static final List<String> NAMES =
      List.of(
          "fabula.css",
          "reader.css",
          "fabula.js",
          "reader.js",
          "story.js",
          "library.js",
          "added.js",
          "fabula.svg",
          "literata-OFL.txt",
          "literata-latin-400-normal.woff2",
          "literata-latin-400-italic.woff2",
          "literata-latin-600-normal.woff2",
          "literata-latin-600-italic.woff2",
          "literata-latin-ext-400-normal.woff2",
          "literata-latin-ext-400-italic.woff2",
          "literata-latin-ext-600-normal.woff2",
          "literata-latin-ext-600-italic.woff2");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final Map<String, byte[]> files;
  private final String prefix;

  private Assets(Map<String, byte[]> files) {
    this.files = files;
    this.prefix = "/assets/" + digest(files);
  }

  static Assets load() {
    var files = new TreeMap<String, byte[]>();
    NAMES.forEach(name -> files.put(name, read(name)));
    return new Assets(files);
  }

  /** What stands before a file's name in its address. */
  String prefix() {
    return prefix;
  }

  void serve(RoutesConfig routes) {
    routes.get("/assets/{version}/{name}", this::send);
  }

  private void send(Context context) {
    var name = context.pathParam("name");
    var bytes = files.get(name);
    if (bytes == null) {
      throw new NotFoundResponse();
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    context.result(bytes);
  }

  private static byte[] read(String name) {
    try (var stream = Assets.class.getResourceAsStream("assets/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
