package org.fabula.understanding.times;

import java.util.List;

/**
 * A sentence as phrases see it: one character a token, from the start to the end. Marks of emphasis
 * are passed over.
 *
 * @param tokens index of each character's token; those of the two ends are no tokens
 */
record Shape(String signs, List<Integer> tokens) {
  Shape {
    tokens = List.copyOf(tokens);
  }
}
