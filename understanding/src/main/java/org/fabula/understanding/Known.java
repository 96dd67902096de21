package org.fabula.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.quotations.Quotation;

/**
 * What somebody who knows a story tells before it is read.
 *
 * @param quotations all of them, in text order, in place of those that would be found
 * @param people for each character all their names, in place of the cast that would be found
 * @param scenes where each starts, in text order, in place of those that would be found
 */
public record Known(
    Optional<List<Quotation>> quotations,
    Optional<List<List<String>>> people,
    Optional<List<Integer>> scenes) {

  /** Nothing: the story is all there is. */
  public static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), Optional.empty());

  public Known {
    Objects.requireNonNull(quotations);
    Objects.requireNonNull(people);
    Objects.requireNonNull(scenes);
  }
}
