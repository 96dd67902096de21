package org.fabula.understanding.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.ContinuityCheck;
import org.fabula.understanding.continuity.StoryFacts;

/**
 * Finds what the stories of a world tell otherwise than each other, people being matched by all of
 * their names. Every story is set against every other, so time grows with the square of their
 * number.
 */
public final class WorldCheck {

  private final ContinuityCheck check = new ContinuityCheck();

  /** By the first story, then by the second; of fabulas in the order of the world. */
  public List<Difference> differences(List<Fabula> stories) {
    var cast = WorldCast.of(stories.stream().map(Fabula::characters).toList());
    var facts =
        IntStream.range(0, stories.size())
            .mapToObj(
                story ->
                    new StoryFacts(
                        stories.get(story).story(),
                        cast.of(story),
                        stories.get(story).facts(),
                        stories.get(story).timeline()))
            .toList();
    var differences = new ArrayList<Difference>();
    for (int first = 0; first < facts.size(); first++) {
      for (int second = first + 1; second < facts.size(); second++) {
        for (var conflict : check.between(facts.get(first), facts.get(second))) {
          differences.add(new Difference(first, second, conflict));
        }
      }
    }
    return differences;
  }
}
