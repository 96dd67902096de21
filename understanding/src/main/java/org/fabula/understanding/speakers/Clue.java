package org.fabula.understanding.speakers;

import java.util.function.ToDoubleFunction;

/**
 * One thing that may tell for or against somebody as a turn's speaker; zero where it tells nothing.
 *
 * @param name as the weights call it
 * @param looksAhead whether it can be known only once the conversation is read to its end
 */
record Clue(String name, boolean looksAhead, ToDoubleFunction<Candidacy> value) {

  static Clue of(String name, ToDoubleFunction<Candidacy> value) {
    return new Clue(name, false, value);
  }

  static Clue ahead(String name, ToDoubleFunction<Candidacy> value) {
    return new Clue(name, true, value);
  }

  static double when(boolean holds) {
    return holds ? 1 : 0;
  }
}
