package org.fabula.reading.layout;

import org.fabula.reading.manuscript.LineRoles;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.Paragraph;
import org.fabula.story.StoryFormat;

/**
 * How a file sets its prose, measured over all its lines.
 *
 * @param gap blank lines that part nothing: none, or one in a file with a blank line between all
 *     lines
 * @param wrapped whether paragraphs are broken into lines of one width
 * @param width that width
 * @param shortLines whether a line that had room for more ends its paragraph
 * @param indents columns from which on an indented line starts a paragraph; 0 if indents tell
 *     nothing
 * @param keepsBlocks whether lines not parted by blank lines are one paragraph all the same
 */
record Setting(
    int gap, boolean wrapped, int width, boolean shortLines, int indents, boolean keepsBlocks) {

  private static final int NARROWEST = 25;
  private static final int WIDEST = 200;

  /** Of lines in one-line paragraphs hardly any go on in lower case; of wrapped lines most do. */
  private static final double GOES_ON = 0.12;

  /** Of wrapped lines most have no room for the next word; of one-line paragraphs hardly any. */
  private static final double FULL = 0.3;

  private static final double DOUBLE_SPACED = 0.25;
  private static final double TELLING = 0.25;
  private static final int LEAST_WRAP = 40;
  private static final int LEAST_INDENT = 2;
  private static final int MOST_INDENT = 12;

  static Setting measure(Lines lines, LineRoles roles, StoryFormat format) {
    int gap = isDoubleSpaced(lines, roles) ? 1 : 0;
    var widths = new int[WIDEST + 2];
    var margins = new int[MOST_INDENT + 2];
    int joints = 0;
    int low = 0;
    int gaps = 0;
    int prose = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!isProse(roles, i)) {
        continue;
      }
      prose++;
      margins[Math.min(lines.indent(i), MOST_INDENT + 1)]++;
      if (lines.gap(i) > gap) {
        gaps++;
      } else if (isProse(roles, i - 1)) {
        joints++;
        low += Junction.startsLow(lines, i) ? 1 : 0;
        widths[Math.min(lines.length(i - 1) + lines.indent(i - 1), WIDEST + 1)]++;
      }
    }
    int width = percentile(widths, joints, 0.95);
    boolean goesOn = joints > 0 && low >= GOES_ON * joints && width >= NARROWEST && width <= WIDEST;
    int indent = margin(margins, prose) + LEAST_INDENT;
    var signs = goesOn ? Signs.count(lines, roles, gap, width, indent) : Signs.NONE;
    boolean wrapped = goesOn && signs.full() >= FULL * joints;
    return new Setting(
        gap,
        wrapped,
        width,
        signs.shortLines() > TELLING * (gaps + signs.shortLines()),
        signs.indents() > TELLING * (gaps + signs.indents()) ? indent : 0,
        format != StoryFormat.TEXT && 2 * joints < gaps);
  }

  /** Whether line {@code index} of prose starts a paragraph, the line before being prose too. */
  boolean parts(Lines lines, int index) {
    if (lines.gap(index) > gap) {
      return true;
    }
    if (!wrapped) {
      return !keepsBlocks && !goesOn(lines, index);
    }
    if (indents > 0 && lines.indent(index) >= indents) {
      return true;
    }
    return shortLines
        && !Junction.isFull(lines, index - 1, width)
        && !Junction.startsLow(lines, index);
  }

  /** In a file of one-line paragraphs: whether this line was broken off the one before. */
  private static boolean goesOn(Lines lines, int index) {
    int before = lines.length(index - 1);
    return before >= LEAST_WRAP
        && before <= WIDEST
        && Junction.startsLow(lines, index)
        && !Junction.endsSentence(lines, index - 1);
  }

  private static boolean isDoubleSpaced(Lines lines, LineRoles roles) {
    int single = 0;
    int low = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.gap(i) == 1 && isProse(roles, i) && isProse(roles, i - 1)) {
        single++;
        low += Junction.startsLow(lines, i) ? 1 : 0;
      }
    }
    return 2 * single > lines.size() && low > DOUBLE_SPACED * single;
  }

  private static int percentile(int[] counts, int total, double share) {
    int seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= share * total) {
        return i;
      }
    }
    return counts.length;
  }

  /** The smallest indent that more than a few lines have. */
  private static int margin(int[] indents, int lines) {
    for (int i = 0; i < indents.length; i++) {
      if (20 * indents[i] > lines) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isProse(LineRoles roles, int index) {
    return roles.kind(index) == Paragraph.Kind.PROSE;
  }

  /** How lines follow each other where no blank line parts them. */
  private record Signs(int full, int shortLines, int indents) {
    private static final Signs NONE = new Signs(0, 0, 0);

    static Signs count(Lines lines, LineRoles roles, int gap, int width, int indent) {
      int full = 0;
      int shortLines = 0;
      int indents = 0;
      for (int i = 1; i < lines.size(); i++) {
        if (lines.gap(i) <= gap && isProse(roles, i) && isProse(roles, i - 1)) {
          indents += lines.indent(i) >= indent ? 1 : 0;
          boolean ends = Junction.endsSentence(lines, i - 1) && !Junction.startsLow(lines, i);
          boolean isFull = Junction.isFull(lines, i - 1, width);
          full += isFull ? 1 : 0;
          shortLines += ends && !isFull ? 1 : 0;
        }
      }
      return new Signs(full, shortLines, indents);
    }
  }
}
