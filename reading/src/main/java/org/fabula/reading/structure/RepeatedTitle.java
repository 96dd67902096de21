package org.fabula.reading.structure;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;

/** The story's own title, set as a heading above its text, is no chapter. */
record RepeatedTitle(Lines lines, int storyStart) {
  /** Moves lines that repeat the title from the known headings to the frame. */
  void move(Map<MetadataField, MetadataValue> fields, BitSet headings, BitSet frame) {
    var title = fields.get(MetadataField.TITLE);
    if (title == null) {
      return;
    }
    var wanted = letters(title.text());
    int line = storyStart;
    while (line < lines.size()
        && lines.length(line) <= 2 * title.text().length() + 8
        && (frame.get(line) || letters(lines.cut(line)).equals(wanted))) {
      headings.clear(line);
      frame.set(line);
      line++;
    }
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
