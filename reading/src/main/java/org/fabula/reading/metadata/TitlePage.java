package org.fabula.reading.metadata;

import static org.fabula.story.MetadataField.AUTHOR;
import static org.fabula.story.MetadataField.TITLE;

import org.fabula.reading.chapters.HeadingShape;
import org.fabula.reading.manuscript.Lines;

/**
 * A title above a story that has no other header: one line, alone, with prose or a chapter below.
 */
final class TitlePage {
  private static final int PROSE = 80;
  private static final int CENTRED = 8;

  private final Lines lines;
  private final int from;
  private final int to;

  TitlePage(Lines lines, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.to = to;
  }

  Header read() {
    var fields = new Fields(lines.text());
    boolean alone = from + 1 < to && lines.startsBlock(from + 1);
    if (!alone) {
      return new Header(from, fields.found());
    }
    var both = ByLine.both(lines, from);
    if (both.isPresent()) {
      fields.put(TITLE, both.get().title());
      fields.put(AUTHOR, both.get().author());
      return new Header(from + 1, fields.found());
    }
    boolean aboveHeading = HeadingShape.fits(lines.cut(from + 1));
    boolean title =
        aboveHeading
            ? TitleShape.couldBeTitle(lines, from)
            : TitleShape.isTitle(lines, from) && aboveAStory();
    if (title && !comesAgain()) {
      fields.put(TITLE, lines.span(from));
      return new Header(from + 1, fields.found());
    }
    return new Header(from, fields.found());
  }

  /** Whether the line stands further on again, as the name of a point of view does. */
  private boolean comesAgain() {
    var line = lines.cut(from);
    for (int i = from + 2; i < to; i++) {
      if (lines.length(i) == line.length() && lines.cut(i).equals(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean aboveAStory() {
    int next = from + 1;
    boolean proseBelow = lines.length(next) >= PROSE || lines.blockEnd(next, 2) > next + 1;
    return proseBelow || lines.indent(from) >= CENTRED || lines.gap(next) > 1;
  }
}
