package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Repeats a name above its line as often as a small screen moves on, wherever the line runs
 * straight and nothing else comes in the way.
 */
final class Reminders {

  /** Columns from a label to the next. */
  private static final int EVERY = 7;

  private static final int ABOVE_LINE = 8;
  private static final int ROOM_ABOVE = StorylineLayout.GAP;
  private static final int ROOM_BELOW_LABEL = ROOM_ABOVE + NameLabel.HEIGHT / 2;

  private final Weave weave;
  private final int[][] tracks;
  private final int index;
  private final Strand strand;

  Reminders(Weave weave, int[][] tracks, int index) {
    this.weave = weave;
    this.tracks = tracks;
    this.index = index;
    this.strand = weave.strands().get(index);
  }

  List<NameLabel> of(String text, IntUnaryOperator x) {
    int width = NameLabel.width(text);
    var labels = new ArrayList<NameLabel>();
    int column = strand.first() + EVERY;
    while (column < strand.last()) {
      int start = x.applyAsInt(column);
      int end = column;
      while (end < strand.last() && x.applyAsInt(end) < start + width) {
        end++;
      }
      if (x.applyAsInt(end) >= start + width && isFree(column, end)) {
        labels.add(new NameLabel(text, start, height(index, column) - ABOVE_LINE, width, false));
        column = end + EVERY;
      } else {
        column++;
      }
    }
    return labels;
  }

  private boolean isFree(int from, int to) {
    int height = height(index, from);
    for (int column = from; column <= to; column++) {
      if (height(index, column) != height) {
        return false;
      }
    }
    for (int other = 0; other < tracks.length; other++) {
      if (other != index && !isClear(other, from, to, height)) {
        return false;
      }
    }
    return true;
  }

  private boolean isClear(int other, int from, int to, int height) {
    var line = weave.strands().get(other);
    boolean above = false;
    boolean below = false;
    for (int column = Math.max(from - 1, line.label());
        column <= Math.min(to + 1, line.last());
        column++) {
      int its = height(other, column);
      int room = column < line.first() ? ROOM_BELOW_LABEL : ROOM_ABOVE;
      above |= its <= height;
      below |= its > height;
      if (its > height - room && its <= height) {
        return false;
      }
    }
    return !(above && below);
  }

  private int height(int line, int column) {
    return tracks[line][column - weave.strands().get(line).label()];
  }
}
