package org.fabula.reading.metadata;

import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;

/** Project Gutenberg's first line, which names work and author: "The ... eBook of X, by Y". */
final class GutenbergLine {
  private static final int LONGEST = 200;
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:the |this is the )?project gutenberg(?:'s|’s)? (?:e-?(?:book|text) of |e-?text,? )?"
              + "(.{1,100}?)(?:,? by (.{1,60}))?",
          Pattern.CASE_INSENSITIVE);

  private GutenbergLine() {}

  /** Reads the line into the fields; false if it is no such line. */
  static boolean read(Lines lines, int index, Fields fields) {
    if (lines.length(index) > LONGEST) {
      return false;
    }
    var shape = SHAPE.matcher(lines.cut(index));
    if (!shape.matches()) {
      return false;
    }
    int at = lines.start(index);
    fields.put(MetadataField.TITLE, new Span(at + shape.start(1), at + shape.end(1)));
    if (shape.group(2) != null) {
      fields.put(MetadataField.AUTHOR, new Span(at + shape.start(2), at + shape.end(2)));
    }
    return true;
  }
}
