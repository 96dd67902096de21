package org.fabula.writing.pictures;

/** Strands that stand side by side in a column and move together. */
final class Block {

  private final int[] strands;
  private final int pitch;
  private int body = -1;
  private int top;

  Block(int[] strands, int pitch) {
    this.strands = strands;
    this.pitch = pitch;
  }

  /** From top to bottom. */
  int[] strands() {
    return strands;
  }

  boolean isInBody() {
    return body >= 0;
  }

  int body() {
    return body;
  }

  /** Of its first strand, against the height of its body. */
  int top() {
    return top;
  }

  /** Of its last strand, against the height of its body. */
  int bottom() {
    return offset(strands.length - 1);
  }

  /** Of a strand by its place in the block, against the height of its body. */
  int offset(int place) {
    return top + place * pitch;
  }

  void join(int newBody, int newTop) {
    body = newBody;
    top = newTop;
  }

  /** Becomes part of the body of a block in the column before. */
  void continueFrom(Block before) {
    join(before.body, before.top - bestShift(before) * pitch);
  }

  /** How many strands would be straight from this block to one in the next column. */
  int straight(Block after) {
    return after.shared(this, after.bestShift(this));
  }

  private int bestShift(Block before) {
    int best = 0;
    for (int shift = 1 - before.strands.length; shift < strands.length; shift++) {
      best = shared(before, shift) > shared(before, best) ? shift : best;
    }
    return best;
  }

  /** Strands that stand {@code shift} places lower here than in the block before. */
  private int shared(Block before, int shift) {
    int shared = 0;
    for (int place = 0; place < strands.length; place++) {
      int old = place - shift;
      if (old >= 0 && old < before.strands.length && before.strands[old] == strands[place]) {
        shared++;
      }
    }
    return shared;
  }
}
