package org.fabula.cli.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from a file's first bytes whether it may be a story. Meant for the files that happen to lie
 * in a folder: what calls itself a story is always let through, so that a broken story is reported
 * and not passed over; anything else has to look like one.
 */
final class StoryLikeness {

  private static final int LOOKED_AT = 8192;
  private static final double PROSE = 0.9;
  private static final int FEWEST_WORDS = 20;

  /** What files that hold stories are called. */
  private static final Set<String> STORY_ENDINGS =
      Set.of("txt", "text", "htm", "html", "xhtml", "epub");

  /** What lies beside stories and would read like prose. */
  private static final List<String> BESIDE_STORIES =
      List.of("readme", "license", "licence", "copying", "notice", "changelog", "contributing");

  private StoryLikeness() {}

  /** Whether the file may be a story. */
  static boolean isLikely(Path file) throws IOException {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (BESIDE_STORIES.contains(name.replaceFirst("\\..*", ""))) {
      return false;
    }
    return STORY_ENDINGS.contains(ending(name)) || isLikely(firstBytes(file));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] firstBytes(Path file) throws IOException {
    try (var input = Files.newInputStream(file)) {
      return input.readNBytes(LOOKED_AT);
    }
  }

  private static boolean isLikely(byte[] start) {
    return isEpub(start) || isPage(start) || isProse(start);
  }

  private static boolean isEpub(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1)
        .regionMatches(30, "mimetypeapplication/epub+zip", 0, 28);
  }

  private static boolean isPage(byte[] start) {
    var text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    return text.regionMatches(true, 0, "<!doctype html", 0, 14)
        || text.regionMatches(true, 0, "<html", 0, 5);
  }

  /** Words and the space between them, and hardly anything else; no markup, no data, no code. */
  private static boolean isProse(byte[] start) {
    var text = new String(start, StandardCharsets.UTF_8).strip();
    if (text.isEmpty() || "{[<#%/".indexOf(text.charAt(0)) >= 0 || text.indexOf('\0') >= 0) {
      return false;
    }
    long ofWords = text.codePoints().filter(StoryLikeness::isOfWords).count();
    long length = text.codePoints().count();
    return ofWords >= PROSE * length && text.split("\\s+").length >= FEWEST_WORDS;
  }

  private static boolean isOfWords(int letter) {
    return Character.isLetter(letter)
        || letter == ' '
        || letter == '\n'
        || letter == '\r'
        || letter == '\'';
  }
}
