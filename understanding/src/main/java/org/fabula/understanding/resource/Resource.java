package org.fabula.understanding.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files in the jar, each beside a class that uses it. One that is missing is a broken build. */
public final class Resource {

  private Resource() {}

  public static byte[] bytes(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in UTF-8. */
  public static List<String> lines(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8).lines().toList();
  }

  /** The rows of a table: one a line, columns parted by tabs, {@code #} a comment. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
