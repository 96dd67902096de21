package org.fabula.reading.metadata;

import java.util.Map;
import java.util.regex.Pattern;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Span;

/**
 * Dates and counts on one line: {@code Stats: Published: 2021-04-01 Words: 4,321 Chapters: 2/2}.
 */
final class StatsLine {
  private static final Pattern PAIR =
      Pattern.compile(
          "(Published|Updated|Completed|Words|Chapters):\\s{0,3}([\\d?][\\d,./?-]{0,20})");
  private static final Map<String, MetadataField> FIELDS =
      Map.of(
          "Published", MetadataField.PUBLISHED,
          "Updated", MetadataField.UPDATED,
          "Completed", MetadataField.UPDATED,
          "Words", MetadataField.WORDS,
          "Chapters", MetadataField.CHAPTERS);
  private static final int LONGEST = 400;

  private StatsLine() {}

  /** Reads the line's pairs into the fields; false if it has fewer than two. */
  static boolean read(String line, int start, Fields fields) {
    if (line.length() > LONGEST || PAIR.matcher(line).results().limit(2).count() < 2) {
      return false;
    }
    var pair = PAIR.matcher(line);
    while (pair.find()) {
      fields.put(FIELDS.get(pair.group(1)), new Span(start + pair.start(2), start + pair.end(2)));
      if (pair.group(1).equals("Completed")) {
        var word = new Span(start + pair.start(1), start + pair.end(1));
        fields.put(MetadataField.STATUS, MetadataValue.at(word, pair.group(1)));
      }
    }
    return true;
  }
}
