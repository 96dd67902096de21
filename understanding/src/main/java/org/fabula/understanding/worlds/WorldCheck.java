package org.fabula.understanding.worlds;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.ContinuityCheck;

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
    var differences = new ArrayList<Difference>();
    for (int first = 0; first < facts.size(); first++) {
      for (int second = first + 1; second < facts.size(); second++) {
        for (var conflict :
            check.between(facts.get(first), facts.get(second), cast.shared(first, second))) {
          differences.add(new Difference(first, second, conflict));
        }
      }
    }
    return differences;
  }
}
