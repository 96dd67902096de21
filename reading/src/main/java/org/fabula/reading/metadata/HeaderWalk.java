package org.fabula.reading.metadata;

import static org.fabula.story.MetadataField.AUTHOR;
import static org.fabula.story.MetadataField.DEDICATION;
import static org.fabula.story.MetadataField.DISCLAIMER;
import static org.fabula.story.MetadataField.NOTES;
import static org.fabula.story.MetadataField.PART;
import static org.fabula.story.MetadataField.SUMMARY;
import static org.fabula.story.MetadataField.TITLE;
import static org.fabula.story.MetadataField.WARNINGS;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;

/** One walk down the lines of a possible header. Ends at the first line that does not belong. */
final class HeaderWalk {
  private static final int MOST_LINES = 400;
  private static final int MOST_BARE_LINES = 5;
  private static final int LONGEST_FILLER = 100;
  private static final int FILLER_AHEAD = 4;

  /** A line this long was broken by the wrap, not by the writer. */
  private static final int WRAPPED = 48;

  /** Fields whose value may run over paragraphs. */
  private static final Set<MetadataField> LONG = EnumSet.of(SUMMARY, NOTES, DISCLAIMER, WARNINGS);

  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          "(?:\\(.{1,60}\\)|(?:translated|illustrated|edited|copyright|posted|written|based on|©)"
              + "\\b.{0,120}|\\(c\\).{0,120}|© ?.{0,120}|\\d{4})\\.?",
          Pattern.CASE_INSENSITIVE);

  private final Lines lines;
  private final int from;
  private final int to;
  private final BitSet assured;
  private final int ahead;
  private final Fields fields;
  private final Dialect dialect;
  private final List<Integer> bareLines = new ArrayList<>();

  private Optional<MetadataField> open = Optional.empty();
  private Span value = new Span(0, 0);
  private boolean labelOpen;
  private boolean sure;
  private int widestGap;
  private int end;

  /**
   * @param ahead within how many lines a sure label shows that the header goes on
   */
  HeaderWalk(Lines lines, int from, int to, BitSet assured, int ahead) {
    this.ahead = ahead;
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.assured = assured;
    this.fields = new Fields(lines.text());
    this.dialect = Dialect.of(lines, from, Math.min(to, from + MOST_LINES));
    this.end = from;
  }

  Header read() {
    int index = from;
    while (index < to && (assured.get(index) || index - from < MOST_LINES)) {
      int next = take(index);
      if (next == index) {
        break;
      }
      index = next;
    }
    close();
    if (end > from) {
      takeBareLines();
    }
    return new Header(end, fields.found());
  }

  /** Index after what could be taken at a line; the line itself where the header has ended. */
  private int take(int index) {
    if (takeOneLineFields(index) || takeLabel(index) || takePart(index)) {
      return index + 1;
    }
    int afterAuthor = takeAuthor(index);
    if (afterAuthor > index) {
      return afterAuthor;
    }
    boolean taken =
        takeMore(index)
            || takeDedication(index)
            || takeSmallPrint(index)
            || takeBare(index)
            || takeFiller(index);
    return taken ? index + 1 : index;
  }

  private boolean takeOneLineFields(int index) {
    boolean taken =
        (index == from && assured.get(index) && GutenbergLine.read(lines, index, fields))
            || FanFictionNetLine.read(lines.cut(index), lines.start(index), fields)
            || (sure && StatsLine.read(lines.cut(index), lines.start(index), fields));
    return taken && accept(index);
  }

  private boolean takeLabel(int index) {
    var line =
        LabelledLine.of(lines, index)
            .or(() -> assured.get(index) ? LabelledLine.bare(lines, index) : Optional.empty());
    if (line.isEmpty()
        || !(line.get().sure() || sure || assured.get(index) || sureLabelAfter(index))) {
      return false;
    }
    accept(index);
    sure |= line.get().sure();
    open = dialect.field(line.get());
    value = line.get().value();
    labelOpen = true;
    return true;
  }

  private boolean takePart(int index) {
    var part = PartMark.of(lines.cut(index), lines.start(index));
    if (part.isEmpty() || !(sure || atTop(index) || sureLabelAfter(index))) {
      return false;
    }
    accept(index);
    fields.put(PART, part.get());
    return true;
  }

  private int takeAuthor(int index) {
    if (!bareLines.isEmpty() || sure || sureLabelAfter(index)) {
      var name = ByLine.name(lines, index);
      if (name.isPresent()) {
        accept(index);
        fields.put(AUTHOR, name.get());
        sure = true;
        return index + 1;
      }
      boolean nextIsName = index + 1 < to && TitleShape.fits(lines, index + 1);
      if (nextIsName && ByLine.isAlone(lines, index)) {
        accept(index + 1);
        fields.put(AUTHOR, lines.span(index + 1));
        sure = true;
        return index + 2;
      }
    }
    if (index == from) {
      var both = ByLine.both(lines, index).filter(line -> sureLabelAfter(index));
      if (both.isPresent()) {
        accept(index);
        fields.put(TITLE, both.get().title());
        fields.put(AUTHOR, both.get().author());
        return index + 1;
      }
    }
    return index;
  }

  /** Takes the line as more of the value that the lines before it started. */
  private boolean takeMore(int index) {
    if (!labelOpen) {
      return false;
    }
    boolean sameBlock = !lines.startsBlock(index);
    if (endsValue(index)) {
      return false;
    }
    boolean goesOn =
        sameBlock
            && (lines.length(index - 1) >= WRAPPED || assured.get(index) || sureLabelSoon(index));
    boolean first = value.isEmpty() && (sureLabelAfter(index) || sameBlock || assured.get(index));
    boolean nextParagraph =
        !sameBlock
            && open.filter(LONG::contains).isPresent()
            && (assured.get(index) || (!isWiderGap(index) && sureLabelAfter(index)));
    if (!goesOn && !first && !nextParagraph) {
      return false;
    }
    value = value.isEmpty() ? lines.span(index) : value.join(lines.span(index));
    end = index + 1;
    return true;
  }

  /** Whether a dedication follows a value that is complete. */
  private boolean endsValue(int index) {
    boolean complete =
        !value.isEmpty() && (lines.startsBlock(index) || ".!?".indexOf(lines.last(index - 1)) >= 0);
    return complete && lines.indent(index) == 0 && Dedication.fits(lines.cut(index));
  }

  private boolean takeDedication(int index) {
    boolean apart = lines.startsBlock(index) || endsValue(index);
    if (!sure || !apart || !Dedication.fits(lines.cut(index))) {
      return false;
    }
    boolean alone = index + 1 == to || lines.startsBlock(index + 1);
    if (alone || sureLabelAfter(index)) {
      accept(index);
      fields.put(DEDICATION, lines.span(index));
      return true;
    }
    return false;
  }

  private boolean takeSmallPrint(int index) {
    boolean rule = sure && !Letters.any(lines, index);
    boolean small = sure && SMALL_PRINT.matcher(lines.cut(index)).matches();
    return (rule || small) && accept(index);
  }

  /** Takes a line that may be the title or the author's name, if a header follows it. */
  private boolean takeBare(int index) {
    if (sure || bareLines.size() >= MOST_BARE_LINES || !TitleShape.couldBeTitle(lines, index)) {
      return false;
    }
    if (sureLabelAfter(index) || byLineAfter(index)) {
      bareLines.add(index);
      return true;
    }
    return false;
  }

  /** Takes a line that says nothing we know, because the header goes on behind it. */
  private boolean takeFiller(int index) {
    boolean inside =
        sure
            && lines.length(index) <= LONGEST_FILLER
            && !isWiderGap(index)
            && sureLabel(index + 1, index + FILLER_AHEAD);
    return (inside || assured.get(index)) && accept(index);
  }

  /** Whether more white space parts the line from the header than parts the header's own lines. */
  private boolean isWiderGap(int index) {
    return index > from && lines.gap(index) > Math.max(widestGap, 1);
  }

  private boolean accept(int index) {
    close();
    widestGap = index > from ? Math.max(widestGap, lines.gap(index)) : widestGap;
    end = index + 1;
    return true;
  }

  private void close() {
    if (!value.isEmpty()) {
      var whole = value;
      open.ifPresent(field -> fields.put(field, whole));
    }
    open = Optional.empty();
    value = new Span(0, 0);
    labelOpen = false;
  }

  private void takeBareLines() {
    if (bareLines.isEmpty()) {
      return;
    }
    fields.put(TITLE, lines.span(bareLines.get(0)));
    boolean secondNamesAuthor =
        bareLines.size() == 2 && TitleShape.couldBeName(lines, bareLines.get(1));
    if (secondNamesAuthor) {
      fields.put(AUTHOR, lines.span(bareLines.get(1)));
    }
  }

  private boolean atTop(int index) {
    return index == from && lines.startsBlock(index) && sureLabelAfter(index);
  }

  private boolean sureLabelAfter(int index) {
    return sureLabel(index + 1, index + ahead);
  }

  /** Whether a sure label stands in the same block, a few lines on. */
  private boolean sureLabelSoon(int index) {
    return sureLabel(index + 1, lines.blockEnd(index, 4));
  }

  private boolean sureLabel(int first, int last) {
    for (int i = first; i < Math.min(last, to); i++) {
      if (LabelledLine.of(lines, i).filter(LabelledLine::sure).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean byLineAfter(int index) {
    for (int i = index + 1; i < Math.min(index + MOST_BARE_LINES, to); i++) {
      if (ByLine.name(lines, i).isPresent() || ByLine.isAlone(lines, i)) {
        return true;
      }
      if (!TitleShape.fits(lines, i)) {
        return false;
      }
    }
    return false;
  }
}
