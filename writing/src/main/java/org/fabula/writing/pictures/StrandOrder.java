package org.fabula.writing.pictures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Orders the strands of every column from top to bottom so that few cross and those that share a
 * scene stand side by side.
 *
 * <p>Each strand in turn is laid along its best way through those that lie already, found by a
 * dynamic programme over the gaps between them; then each is taken out and laid anew, as long as
 * that saves a crossing. That is the sifting of Matuszewski and others (GD 1999) with a whole line
 * in place of one vertex; storylines with scenes kept together are those of Tanahashi and Ma (TVCG
 * 2012) and of StoryFlow (Liu and others, TVCG 2013). Linear in the number of columns, cubic in how
 * many strands stand in one, up to a bound: where there are many, each is laid but once.
 */
final class StrandOrder {

  private static final int MOST_ROUNDS = 6;

  /** Steps of the dynamic programme: a strand laid anew costs the gaps of its columns squared. */
  private static final long MOST_STEPS = 25_000_000;

  private static final int CLOSED = Integer.MAX_VALUE / 2;

  private final Weave weave;
  private final boolean[][] member;
  private final int[][] orders;
  private final int[] rank;

  private StrandOrder(Weave weave) {
    this.weave = weave;
    member = new boolean[weave.columns()][weave.strands().size()];
    orders = new int[weave.columns()][0];
    rank = new int[weave.strands().size()];
    Arrays.fill(rank, -1);
    for (int column = 0; column < weave.columns(); column++) {
      for (int strand : weave.together(column)) {
        member[column][strand] = true;
      }
    }
  }

  /** By column the strands that are there, from top to bottom. */
  static int[][] of(Weave weave) {
    long round = steps(weave);
    int rounds = (int) Math.min(MOST_ROUNDS, MOST_STEPS / (3 * round));
    return sequences(weave).stream()
        .limit(rounds > 0 ? 3 : 1)
        .map(sequence -> new StrandOrder(weave).layAll(sequence, rounds))
        .min(Comparator.comparingInt(weave::crossings))
        .orElseThrow();
  }

  private static List<int[]> sequences(Weave weave) {
    var scenes = new int[weave.strands().size()];
    for (int column = 0; column < weave.columns(); column++) {
      Arrays.stream(weave.together(column)).forEach(strand -> scenes[strand]++);
    }
    var busiest = Comparator.comparingInt((Integer strand) -> -scenes[strand]);
    var earliest = Comparator.comparingInt((Integer strand) -> weave.strands().get(strand).label());
    return List.of(
        sequence(busiest.thenComparing(earliest), scenes.length),
        sequence(earliest.thenComparing(busiest), scenes.length),
        sequence(earliest.thenComparing(busiest).reversed(), scenes.length));
  }

  private static int[] sequence(Comparator<Integer> first, int size) {
    return IntStream.range(0, size).boxed().sorted(first).mapToInt(Integer::intValue).toArray();
  }

  /** What it takes to lay every strand once, at most. */
  private static long steps(Weave weave) {
    long steps = 1;
    for (int column = 0; column < weave.columns(); column++) {
      int at = column;
      long strands = weave.strands().stream().filter(strand -> strand.isAt(at)).count();
      steps += strands * strands * strands;
    }
    return steps;
  }

  private int[][] layAll(int[] sequence, int rounds) {
    for (int strand : sequence) {
      lay(strand);
    }
    int crossings = weave.crossings(orders);
    for (int round = 0; round < rounds && crossings > 0; round++) {
      for (int strand : sequence) {
        takeOut(strand);
        lay(strand);
      }
      int fewer = weave.crossings(orders);
      if (fewer == crossings) {
        break;
      }
      crossings = fewer;
    }
    return orders;
  }

  private void takeOut(int strand) {
    for (int column = label(strand); column <= last(strand); column++) {
      orders[column] = Arrays.stream(orders[column]).filter(other -> other != strand).toArray();
    }
  }

  private void lay(int strand) {
    int first = label(strand);
    int last = last(strand);
    var cameFrom = new int[last - first + 1][];
    var costs = open(strand, first, new int[orders[first].length + 1]);
    for (int column = first + 1; column <= last; column++) {
      cameFrom[column - first] = new int[orders[column].length + 1];
      costs = open(strand, column, step(strand, column, costs, cameFrom[column - first]));
    }
    int gap = cheapest(costs);
    for (int column = last; column >= first; column--) {
      int previous = column > first ? cameFrom[column - first][gap] : 0;
      orders[column] = insert(strand, gap, orders[column]);
      gap = previous;
    }
  }

  /** The least cost of each gap in a column, by those of the column before. */
  private int[] step(int strand, int column, int[] costs, int[] cameFrom) {
    var ranks = ranksBefore(column);
    var weights = weights(strand, column);
    var after = new int[orders[column].length + 1];
    Arrays.fill(after, CLOSED);
    for (int from = 0; from < costs.length; from++) {
      if (costs[from] >= CLOSED) {
        continue;
      }
      int cost = costs[from] + crossingsToTop(from, ranks, weights);
      for (int to = 0; to < after.length; to++) {
        if (to > 0 && ranks[to - 1] >= 0) {
          cost += ranks[to - 1] < from ? -weights[to - 1] : weights[to - 1];
        }
        if (cost < after[to]) {
          after[to] = cost;
          cameFrom[to] = from;
        }
      }
    }
    return after;
  }

  /** For each strand of a column its rank in the column before, or -1. */
  private int[] ranksBefore(int column) {
    var before = orders[column - 1];
    for (int index = 0; index < before.length; index++) {
      rank[before[index]] = index;
    }
    var ranks = new int[orders[column].length];
    for (int index = 0; index < ranks.length; index++) {
      ranks[index] = rank[orders[column][index]];
    }
    for (int strand : before) {
      rank[strand] = -1;
    }
    return ranks;
  }

  /** What it counts to cross each strand of a column, coming from the column before. */
  private int[] weights(int strand, int column) {
    int own = weave.weight(strand, column - 1);
    var weights = new int[orders[column].length];
    for (int index = 0; index < weights.length; index++) {
      weights[index] = Math.max(own, weave.weight(orders[column][index], column - 1));
    }
    return weights;
  }

  private static int crossingsToTop(int from, int[] ranks, int[] weights) {
    int crossings = 0;
    for (int index = 0; index < ranks.length; index++) {
      if (ranks[index] >= 0 && ranks[index] < from) {
        crossings += weights[index];
      }
    }
    return crossings;
  }

  /** Closes the gaps in which a strand would part a scene, or stand apart from its own. */
  private int[] open(int strand, int column, int[] costs) {
    int start = 0;
    while (start < orders[column].length && !member[column][orders[column][start]]) {
      start++;
    }
    int end = start;
    while (end < orders[column].length && member[column][orders[column][end]]) {
      end++;
    }
    boolean joins = member[column][strand];
    for (int gap = 0; end > start && gap < costs.length; gap++) {
      boolean inside = start < gap && gap < end;
      boolean beside = gap == start || gap == end;
      if (joins ? !inside && !beside : inside) {
        costs[gap] = CLOSED;
      }
    }
    return costs;
  }

  private static int cheapest(int[] costs) {
    int best = 0;
    for (int gap = 1; gap < costs.length; gap++) {
      best = costs[gap] < costs[best] ? gap : best;
    }
    return best;
  }

  private static int[] insert(int strand, int gap, int[] order) {
    var longer = Arrays.copyOf(order, order.length + 1);
    System.arraycopy(order, gap, longer, gap + 1, order.length - gap);
    longer[gap] = strand;
    return longer;
  }

  private int label(int strand) {
    return weave.strands().get(strand).label();
  }

  private int last(int strand) {
    return weave.strands().get(strand).last();
  }
}
