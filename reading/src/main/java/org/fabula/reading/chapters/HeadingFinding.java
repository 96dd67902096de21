package org.fabula.reading.chapters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fabula.reading.manuscript.Lines;
import org.fabula.reading.manuscript.Numeral;

/** Finds the lines that are headings, with the title lines that belong to them. */
public final class HeadingFinding {
  private static final int FEWEST_NUMBERS = 2;
  private static final int FEWEST_COUNTED = 3;
  private static final int MOST_HEADING_LINES = 5;

  /** A heading this long goes on on the next line. */
  private static final int WRAPPED = 60;

  /**
   * The heading lines.
   *
   * @param taken lines known to be frame
   * @param known lines known to be headings, by markup or by the table of contents
   */
  public BitSet find(Lines lines, BitSet taken, BitSet known) {
    var shapes = shapes(lines, taken, known);
    var starts = (BitSet) known.clone();
    var countings = new HashMap<String, Countings>();
    shapes.forEach(
        (line, shape) -> {
          switch (shape.kind()) {
            case CHAPTER, NAMED -> starts.set(line);
            case NUMBER, COUNTED ->
                countings
                    .computeIfAbsent(shape.counter(), word -> counting(lines, word))
                    .add(line, shape.number().orElseThrow());
          }
        });
    countings.values().forEach(counting -> starts.or(counting.kept()));
    var headings = new HeadingLines(lines, taken).extend(starts, shapes);
    headings.andNot(taken);
    return headings;
  }

  private static Countings counting(Lines lines, String word) {
    return new Countings(lines, word.isEmpty() ? FEWEST_NUMBERS : FEWEST_COUNTED);
  }

  /** Lines in the shape of a heading where a heading may stand, in text order. */
  private static Map<Integer, HeadingShape> shapes(Lines lines, BitSet taken, BitSet known) {
    boolean fewGaps = lines.hasFewBlocks();
    var shapes = new TreeMap<Integer, HeadingShape>();
    for (int i = 0; i < lines.size(); i++) {
      boolean possible = !taken.get(i) && lines.length(i) <= HeadingShape.LONGEST;
      if (possible && (known.get(i) || standsAlone(lines, i, taken, fewGaps))) {
        var shape = HeadingShape.of(lines.cut(i));
        if (shape.isPresent()) {
          shapes.put(i, shape.get());
        } else if (isCounterAboveNumber(lines, i)) {
          shapes.put(
              i,
              new HeadingShape(
                  HeadingShape.Kind.CHAPTER, "chapter", Numeral.of(lines.cut(i + 1)), false));
        }
      }
    }
    return shapes;
  }

  /** "CHAPTER" with "3" on the next line. */
  private static boolean isCounterAboveNumber(Lines lines, int index) {
    return index + 1 < lines.size()
        && !lines.startsBlock(index + 1)
        && lines.length(index) <= "chapter".length()
        && List.of("chapter", "part", "book").contains(Decoration.key(lines.cut(index)))
        && lines.length(index + 1) <= 15
        && Numeral.of(Decoration.strip(lines.cut(index + 1))).isPresent();
  }

  private static boolean standsAlone(Lines lines, int index, BitSet taken, boolean fewGaps) {
    if (lines.startsBlock(index) || taken.get(index - 1)) {
      return true;
    }
    return fewGaps && ".!?\"”*-~=_".indexOf(lines.last(index - 1)) >= 0;
  }

  /** Grows heading starts to whole headings. */
  private record HeadingLines(Lines lines, BitSet taken) {

    BitSet extend(BitSet starts, Map<Integer, HeadingShape> shapes) {
      var headings = (BitSet) starts.clone();
      var below = new ArrayList<Integer>();
      int untitled = 0;
      for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
        int end = titleEnd(start);
        headings.set(start, end);
        var shape = shapes.get(start);
        boolean needsTitle =
            end == start + 1 && shape != null && !shape.titled() && shape.number().isPresent();
        if (needsTitle && end < lines.size() && !starts.get(end) && !taken.get(end)) {
          untitled++;
          if (mayBeTitle(end)) {
            below.add(end);
          }
        }
      }
      boolean custom = below.size() >= 2 && below.size() >= 0.6 * untitled;
      below.stream()
          .filter(line -> custom || TitleLine.isCapitals(lines.cut(line)))
          .forEach(line -> headings.set(line, lines.blockEnd(line, 2)));
      return headings;
    }

    /** Index after the title lines that stand right below a heading's first line. */
    private int titleEnd(int start) {
      int end = lines.blockEnd(start, MOST_HEADING_LINES + 1);
      if (end - start > MOST_HEADING_LINES) {
        return start + 1;
      }
      boolean wrapped = lines.length(start) >= WRAPPED;
      for (int i = start + 1; i < end; i++) {
        boolean fits =
            wrapped ? lines.length(i) <= HeadingShape.LONGEST : TitleLine.fits(lines.cut(i));
        if (!fits) {
          return start + 1;
        }
      }
      return end;
    }

    private boolean mayBeTitle(int line) {
      int end = lines.blockEnd(line, 3);
      boolean goesOn = end < lines.size() && !lines.startsBlock(end);
      if (goesOn || end - line > 2) {
        return false;
      }
      for (int i = line; i < end; i++) {
        if (!TitleLine.fits(lines.cut(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
