package org.fabula.understanding.encoder;

/**
 * What the encoder gives for the pieces of one tile: each piece as the first and as the last of a
 * span, in each role, and of a mention, in each category; and the logit of an event, for no piece
 * where the network was not taught events.
 */
// Arrays, as they are read millions of times; the model's numbers are in the order of the
// constants.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
record TokenVectors(
    float[][] first,
    float[][] last,
    float[][] mentionFirst,
    float[][] mentionLast,
    float[][] events) {

  static final int LINK_WIDTH = 64;
  static final int MENTION_WIDTH = 24;

  /** The vector of a span in a role, from its first and last word's pieces. */
  float[] of(Role role, int firstPiece, int lastPiece) {
    var vector = new float[LINK_WIDTH];
    int offset = role.ordinal() * LINK_WIDTH;
    for (int i = 0; i < LINK_WIDTH; i++) {
      vector[i] = first[firstPiece][offset + i] + last[lastPiece][offset + i];
    }
    return vector;
  }

  boolean knowEvents() {
    return events.length > 0;
  }

  /** Log odds that a word's first piece tells of an event. */
  double event(int firstPiece) {
    return events[firstPiece][0];
  }

  static double link(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < LINK_WIDTH; i++) {
      sum += one[i] * other[i];
    }
    return sum / Math.sqrt(LINK_WIDTH);
  }

  /** How well a span fits as a mention of a category, without the tables' part. */
  double mention(EntityCategory category, int firstPiece, int lastPiece) {
    int offset = category.ordinal() * MENTION_WIDTH;
    float sum = 0;
    for (int i = offset; i < offset + MENTION_WIDTH; i++) {
      sum += mentionFirst[firstPiece][i] * mentionLast[lastPiece][i];
    }
    return sum / Math.sqrt(MENTION_WIDTH);
  }
}
