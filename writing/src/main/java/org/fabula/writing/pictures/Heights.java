package org.fabula.writing.pictures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every body of an {@link Alignment} its height on the page: nothing closer than it may be,
 * the whole as low as that allows, and within it the least to climb. Bodies are pushed up as far as
 * they go, and down as far as they go, and start half way; then each in turn goes where its strands
 * come from and go to, as a median. Linear in blocks.
 */
final class Heights {

  private static final int ROUNDS = 12;

  /** At least {@code distance} from an upper body down to a lower one. */
  private record Distance(int body, int distance) {}

  /** Another body to whose height a body's would be equal, less {@code offset}. */
  private record Wish(int body, int offset) {}

  private final Alignment alignment;
  private final int gap;
  private final List<List<Distance>> above = new ArrayList<>();
  private final List<List<Distance>> below = new ArrayList<>();
  private final List<List<Wish>> wishes = new ArrayList<>();
  private final int[] least;
  private final int[] reach;
  private final int[] height;
  private int total;
  private int tallest;

  private Heights(Alignment alignment, int gap) {
    this.alignment = alignment;
    this.gap = gap;
    least = new int[alignment.bodies()];
    reach = new int[alignment.bodies()];
    for (int body = 0; body < alignment.bodies(); body++) {
      above.add(new ArrayList<>());
      below.add(new ArrayList<>());
      wishes.add(new ArrayList<>());
    }
    keepDistances();
    makeWishes();
    height = place();
  }

  /** With at least {@code gap} between strands that do not share a scene. */
  static Heights of(Alignment alignment, int gap) {
    return new Heights(alignment, gap);
  }

  int of(Block block, int place) {
    return height[block.body()] + block.offset(place);
  }

  /** Of the lowest strand. */
  int total() {
    return total;
  }

  /** Of the lowest strand, if every column stood by itself. */
  int tallest() {
    return tallest;
  }

  private void keepDistances() {
    for (var column : alignment.blocks()) {
      int tall = -gap;
      for (int index = 0; index < column.size(); index++) {
        var block = column.get(index);
        tall += gap + block.bottom() - block.top();
        least[block.body()] = Math.max(least[block.body()], -block.top());
        reach[block.body()] = Math.max(reach[block.body()], block.bottom());
        if (index > 0) {
          var upper = column.get(index - 1);
          int distance = upper.bottom() + gap - block.top();
          below.get(upper.body()).add(new Distance(block.body(), distance));
          above.get(block.body()).add(new Distance(upper.body(), distance));
        }
      }
      tallest = Math.max(tallest, tall);
    }
  }

  private void makeWishes() {
    Map<Integer, Block> blockBefore = new HashMap<>();
    Map<Integer, Integer> offsetBefore = new HashMap<>();
    for (var column : alignment.blocks()) {
      Map<Integer, Block> blockNow = new HashMap<>();
      Map<Integer, Integer> offsetNow = new HashMap<>();
      for (var block : column) {
        for (int place = 0; place < block.strands().length; place++) {
          int strand = block.strands()[place];
          blockNow.put(strand, block);
          offsetNow.put(strand, block.offset(place));
          var before = blockBefore.get(strand);
          if (before != null && before.body() != block.body()) {
            int offset = block.offset(place) - offsetBefore.get(strand);
            wishes.get(block.body()).add(new Wish(before.body(), offset));
            wishes.get(before.body()).add(new Wish(block.body(), -offset));
          }
        }
      }
      blockBefore = blockNow;
      offsetBefore = offsetNow;
    }
  }

  private int[] place() {
    var fromTop = topDown();
    var up = least.clone();
    for (int body : fromTop) {
      for (var next : below.get(body)) {
        up[next.body()] = Math.max(up[next.body()], up[body] + next.distance());
      }
    }
    for (int body = 0; body < up.length; body++) {
      total = Math.max(total, up[body] + reach[body]);
    }
    var down = new int[up.length];
    for (int index = fromTop.length - 1; index >= 0; index--) {
      int body = fromTop[index];
      down[body] = lowest(body, down);
    }
    var middle = new int[up.length];
    Arrays.setAll(middle, body -> (up[body] + down[body]) / 2);
    for (int round = 0; round < ROUNDS; round++) {
      for (int index = 0; index < fromTop.length; index++) {
        grant(fromTop[round % 2 == 0 ? index : fromTop.length - 1 - index], middle);
      }
    }
    return middle;
  }

  private void grant(int body, int[] heights) {
    var wished = wishes.get(body).stream().mapToInt(wish -> heights[wish.body()] - wish.offset());
    var sorted = wished.sorted().toArray();
    if (sorted.length > 0) {
      int median = sorted[(sorted.length - 1) / 2];
      heights[body] = Math.max(highest(body, heights), Math.min(lowest(body, heights), median));
    }
  }

  private int highest(int body, int[] heights) {
    int highest = least[body];
    for (var upper : above.get(body)) {
      highest = Math.max(highest, heights[upper.body()] + upper.distance());
    }
    return highest;
  }

  private int lowest(int body, int[] heights) {
    int lowest = total - reach[body];
    for (var lower : below.get(body)) {
      lowest = Math.min(lowest, heights[lower.body()] - lower.distance());
    }
    return lowest;
  }

  /** Every body after all that stand above it somewhere. */
  private int[] topDown() {
    var waitsFor = new int[alignment.bodies()];
    Arrays.setAll(waitsFor, body -> above.get(body).size());
    var free = new ArrayDeque<Integer>();
    for (int body = 0; body < waitsFor.length; body++) {
      if (waitsFor[body] == 0) {
        free.add(body);
      }
    }
    var sorted = new int[waitsFor.length];
    int count = 0;
    while (!free.isEmpty()) {
      int body = free.remove();
      sorted[count++] = body;
      for (var next : below.get(body)) {
        if (--waitsFor[next.body()] == 0) {
          free.add(next.body());
        }
      }
    }
    if (count < sorted.length) {
      throw new IllegalStateException("bodies above each other in a circle");
    }
    return sorted;
  }
}
