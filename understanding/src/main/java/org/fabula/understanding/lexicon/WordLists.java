package org.fabula.understanding.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's word lists: one row a line, columns parted by tabs, {@code #} a comment. */
final class WordLists {

  private WordLists() {}

  static List<String[]> rows(String name) {
    try (var in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list missing from the jar: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).toList();
  }
}
