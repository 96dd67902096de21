package org.fabula.understanding.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.continuity.ContinuityCheck;
import org.fabula.understanding.continuity.StoriesInOrder;

/**
 * Finds what the stories of a world tell otherwise than each other, people being matched as in
 * {@link WorldCast}. Every story is set against every other, so time grows with the square of their
 * number.
 */
public final class WorldCheck {

  private final ContinuityCheck check = new ContinuityCheck();

  /** By the first story, then by the second; of fabulas in the order of the world. */
  public List<Difference> differences(List<Fabula> stories) {
    var cast = WorldCast.of(stories.stream().map(Fabula::characters).toList());
    var facts = stories.stream().map(Fabula::storyFacts).toList();
    var order = StoryOrder.of(stories);
    var differences = new ArrayList<Difference>();
    for (int first = 0; first < facts.size(); first++) {
      for (int second = first + 1; second < facts.size(); second++) {
        for (var conflict :
            check.between(facts.get(first), facts.get(second), cast.shared(first, second))) {
          var known = ordered(conflict, first, order.between(first, second));
          if (known.isPresent()) {
            differences.add(new Difference(first, second, known.get()));
          }
        }
      }
    }
    return differences;
  }

  /** Where the order of two stories is known, what holds in one order only either holds or not. */
  private static Optional<Conflict> ordered(
      Conflict conflict, int first, Optional<StoryRelation> relation) {
    var earlier =
        relation.filter(it -> it.kind() == StoryRelation.Kind.BEFORE).map(StoryRelation::first);
    if (conflict.condition().isEmpty() || earlier.isEmpty()) {
      return Optional.of(conflict);
    }
    boolean secondLater = earlier.get() == first;
    return secondLater == (conflict.condition().get() == StoriesInOrder.SECOND_LATER)
        ? Optional.of(conflict.inAnyCase())
        : Optional.empty();
  }
}
