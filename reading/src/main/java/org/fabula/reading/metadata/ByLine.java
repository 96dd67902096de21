package org.fabula.reading.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.Span;

/** A line that names the author: "By Norah Vance", "a story by nell_w". */
final class ByLine {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\W_]{0,4}(?:(?:written|a story|a fic|a fanfic|a tale|a novel|story|fic|fanfic) )?by[: ]"
              + "\\s{0,40}(\\S.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile("[\\W_]{0,4}(?:written )?by[\\W_]{0,4}", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE_AND_AUTHOR =
      Pattern.compile("([A-Z0-9\"“*_].{0,59}?)\\s{1,3}by:?\\s{1,3}([A-Z][\\w.'’ -]{1,39})\\W{0,2}");
  private static final Pattern WORD_GAP = Pattern.compile("\\s+");

  private ByLine() {}

  /** Where the name stands. */
  static Optional<Span> name(Lines lines, int index) {
    if (lines.length(index) > LONGEST) {
      return Optional.empty();
    }
    var line = lines.cut(index);
    var shape = SHAPE.matcher(line);
    if (!shape.matches()) {
      return Optional.empty();
    }
    var name = shape.group(1);
    boolean sentence =
        WORD_GAP.split(name).length > MOST_WORDS || ",;:".indexOf(lines.last(index)) >= 0;
    int start = lines.start(index) + shape.start(1);
    return sentence ? Optional.empty() : Optional.of(new Span(start, lines.end(index)));
  }

  /** Whether the line is "by" alone, with the name on the next. */
  static boolean isAlone(Lines lines, int index) {
    return lines.length(index) <= 16 && ALONE.matcher(lines.cut(index)).matches();
  }

  /** Title and author of a line that gives both: "Glass Rivers by Nell Ward". */
  static Optional<TitleAndAuthor> both(Lines lines, int index) {
    if (lines.length(index) > LONGEST + 30) {
      return Optional.empty();
    }
    var both = TITLE_AND_AUTHOR.matcher(lines.cut(index));
    int at = lines.start(index);
    return both.matches()
        ? Optional.of(
            new TitleAndAuthor(
                new Span(at + both.start(1), at + both.end(1)),
                new Span(at + both.start(2), at + both.end(2))))
        : Optional.empty();
  }

  record TitleAndAuthor(Span title, Span author) {}
}
