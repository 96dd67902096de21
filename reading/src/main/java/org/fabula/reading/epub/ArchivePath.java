package org.fabula.reading.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/** Turns a reference in one part of the archive into the path of another. */
final class ArchivePath {
  private ArchivePath() {}

  /** The path a reference leads to; what leads out of the archive ends at its root. */
  static String resolve(String from, String reference) {
    var path = decode(reference.replaceFirst("[#?].*$", ""));
    var parts = new ArrayDeque<String>();
    var folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (var part : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decode(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return reference;
    }
  }
}
