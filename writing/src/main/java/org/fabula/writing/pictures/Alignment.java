package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which strands run straight from one column to the next.
 *
 * <p>A column is a row of blocks: the strands that share its scene are one, every other is one by
 * itself. Between two columns the blocks that stay level are the best common subsequence of both
 * rows, by a dynamic programme, as in StoryFlow (Liu and others, TVCG 2013). Blocks that stay level
 * one after the other make a body, which has one height. Long bodies push others ever further down,
 * as on a stair; so nothing has to stay level from one stretch of columns to the next.
 */
final class Alignment {

  /** More than all strands of a column: a label has to be straight. */
  private static final int LABEL = 1000;

  private static final int STRAIGHT = 4;

  private final Weave weave;
  private final int pitch;
  private final int stretch;
  private final List<List<Block>> blocks = new ArrayList<>();
  private int bodies;

  private Alignment(Weave weave, int[][] orders, int pitch, int stretch) {
    this.weave = weave;
    this.pitch = pitch;
    this.stretch = stretch;
    for (int column = 0; column < orders.length; column++) {
      blocks.add(blocks(column, orders[column]));
    }
    for (int column = 0; column < orders.length; column++) {
      if (column > 0) {
        keepLevel(column - 1);
      }
      for (var block : blocks.get(column)) {
        if (!block.isInBody()) {
          block.join(bodies++, 0);
        }
      }
    }
  }

  /** With strands of a scene {@code pitch} apart, and stretches of so many columns. */
  static Alignment of(Weave weave, int[][] orders, int pitch, int stretch) {
    return new Alignment(weave, orders, pitch, stretch);
  }

  /** The blocks of each column, from top to bottom. */
  List<List<Block>> blocks() {
    return blocks;
  }

  int bodies() {
    return bodies;
  }

  private List<Block> blocks(int column, int[] order) {
    var row = new ArrayList<Block>();
    int index = 0;
    while (index < order.length) {
      int end = index + 1;
      while (end < order.length
          && weave.areTogether(order[index], column)
          && weave.areTogether(order[end], column)) {
        end++;
      }
      row.add(new Block(Arrays.copyOfRange(order, index, end), pitch));
      index = end;
    }
    return row;
  }

  private void keepLevel(int column) {
    var before = blocks.get(column);
    var after = blocks.get(column + 1);
    var best = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        int both = best[i + 1][j + 1] + worth(column, before.get(i), after.get(j));
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      int worth = worth(column, before.get(i), after.get(j));
      if (worth > 0 && best[i][j] == best[i + 1][j + 1] + worth) {
        after.get(j++).continueFrom(before.get(i++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** How much is won by keeping two blocks level; 0 where they share no strand. */
  private int worth(int column, Block before, Block after) {
    int straight = before.straight(after);
    if (straight == 0) {
      return 0;
    }
    if (weave.strands().get(before.strands()[0]).isLabelAfter(column)) {
      return LABEL;
    }
    boolean cut = (column + 1) % stretch == 0;
    return cut ? 0 : straight * STRAIGHT + (before.strands().length > 1 ? 1 : 0);
  }
}
