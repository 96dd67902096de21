package org.fabula.reading.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;

/**
 * The one line on which FanFiction.net states everything, joined by " - ". Rating and language
 * stand first, counts carry a label, genres come from a closed list; what is left is the cast.
 * (FanFicFare reads it so, too.)
 */
final class FanFictionNetLine {
  private static final int LONGEST = 1000;
  private static final Pattern SEPARATOR = Pattern.compile(" - ");
  private static final Pattern PAIRING = Pattern.compile("\\[[^\\]]{1,200}\\]");
  private static final Set<String> GENRES =
      Set.of(
          "adventure",
          "angst",
          "crime",
          "drama",
          "family",
          "fantasy",
          "friendship",
          "general",
          "horror",
          "humor",
          "hurt",
          "comfort",
          "mystery",
          "parody",
          "poetry",
          "romance",
          "sci-fi",
          "spiritual",
          "supernatural",
          "suspense",
          "tragedy",
          "western");

  private final String line;
  private final int start;
  private final Fields fields;

  private FanFictionNetLine(String line, int start, Fields fields) {
    this.line = line;
    this.start = start;
    this.fields = fields;
  }

  /** Reads the line into the fields; false if it is no such line. */
  static boolean read(String line, int start, Fields fields) {
    boolean fits =
        line.length() <= LONGEST
            && line.startsWith("Rated:")
            && line.contains(" - ")
            && (line.contains("Words:") || line.contains("Chapters:") || line.contains("id:"));
    if (fits) {
      new FanFictionNetLine(line, start, fields).readPieces();
    }
    return fits;
  }

  private void readPieces() {
    var gap = SEPARATOR.matcher(line);
    int from = "Rated:".length();
    int index = 0;
    int castStart = -1;
    int castEnd = -1;
    while (from <= line.length()) {
      boolean more = gap.find(from);
      int to = more ? gap.start() : line.length();
      if (!readPiece(index, from, to)) {
        castStart = castStart < 0 ? from : castStart;
        castEnd = to;
      }
      from = more ? gap.end() : line.length() + 1;
      index++;
    }
    if (castStart >= 0) {
      readCast(castStart, castEnd);
    }
  }

  /** False for a piece that no rule knows. */
  private boolean readPiece(int index, int from, int to) {
    if (index == 0) {
      int skip = line.startsWith(" Fiction ", from) ? " Fiction ".length() : 0;
      return put(MetadataField.RATING, from + skip, to);
    }
    if (index == 1) {
      return put(MetadataField.LANGUAGE, from, to);
    }
    if (isGenres(line.substring(from, to))) {
      return put(MetadataField.CATEGORY, from, to);
    }
    int colon = line.indexOf(':', from);
    if (colon < 0 || colon >= to) {
      return line.substring(from, to).strip().equals("Complete")
          && put(MetadataField.STATUS, from, to);
    }
    fieldOf(line.substring(from, colon).strip()).ifPresent(field -> put(field, colon + 1, to));
    return true;
  }

  private static Optional<MetadataField> fieldOf(String key) {
    return switch (key) {
      case "Chapters" -> Optional.of(MetadataField.CHAPTERS);
      case "Words" -> Optional.of(MetadataField.WORDS);
      case "Updated" -> Optional.of(MetadataField.UPDATED);
      case "Published" -> Optional.of(MetadataField.PUBLISHED);
      case "Status" -> Optional.of(MetadataField.STATUS);
      default -> Optional.empty();
    };
  }

  private static boolean isGenres(String piece) {
    return Arrays.stream(piece.strip().toLowerCase(Locale.ROOT).split("/"))
        .allMatch(GENRES::contains);
  }

  private void readCast(int from, int to) {
    var pairing = PAIRING.matcher(line).region(from, to);
    if (pairing.find()) {
      put(MetadataField.PAIRING, pairing.start() + 1, pairing.end() - 1);
    }
    put(MetadataField.CHARACTERS, from, to);
  }

  private boolean put(MetadataField field, int from, int to) {
    int left = from;
    int right = to;
    while (left < right && line.charAt(left) == ' ') {
      left++;
    }
    while (right > left && line.charAt(right - 1) == ' ') {
      right--;
    }
    if (left < right) {
      fields.put(field, new Span(start + left, start + right));
    }
    return true;
  }
}
