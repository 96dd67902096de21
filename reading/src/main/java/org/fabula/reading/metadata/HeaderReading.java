package org.fabula.reading.metadata;

import java.util.BitSet;
import org.fabula.reading.manuscript.Lines;

/**
 * Reads the header of a story: labelled lines in any order, by-lines, part marks, dedications, bare
 * title lines above them. The story starts with the first line that fits none of these. A label
 * that prose has too, or a bare line, counts only in company of a sure one.
 */
public final class HeaderReading {
  private static final int FAR_AHEAD = 12;
  private static final int NEAR_AHEAD = 2;

  /**
   * The header from line {@code from} on, and before line {@code to}.
   *
   * @param assured lines that are known to be frame, whatever they say
   * @param headings lines that markup sets as headings
   */
  public Header read(Lines lines, int from, int to, BitSet assured, BitSet headings) {
    var header = new HeaderWalk(lines, from, to, assured, FAR_AHEAD).read();
    // A story of a few lines, with labels below it, too, is not to be taken for more header.
    if (header.end() == to && assured.nextClearBit(from) < to) {
      header = new HeaderWalk(lines, from, to, assured, NEAR_AHEAD).read();
    }
    boolean chapter = headings.get(from) && !headings.get(from + 1) && headings.cardinality() > 1;
    return header.end() > from || chapter ? header : new TitlePage(lines, from, to).read();
  }
}
