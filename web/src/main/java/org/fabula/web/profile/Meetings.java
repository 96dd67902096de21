package org.fabula.web.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fabula.web.known.KnownStory;

/**
 * The scenes in which two are together.
 *
 * @param first the first of them, if there is one
 * @param last the last, if there is more than one
 */
record Meetings(int scenes, Optional<Meeting> first, Optional<Meeting> last) {

  /** A scene by its number from 1. */
  record Meeting(int scene, String where, String address) {}

  static Meetings of(String one, String other, KnownStory known) {
    var scenes = known.fabula().scenes();
    var both =
        IntStream.range(0, scenes.size())
            .filter(
                scene ->
                    scenes.get(scene).present().stream()
                            .filter(who -> List.of(one, other).contains(who.id()))
                            .count()
                        == 2)
            .boxed()
            .toList();
    return new Meetings(
        both.size(),
        both.stream().findFirst().map(scene -> meeting(scene, known)),
        both.size() < 2
            ? Optional.empty()
            : Optional.of(meeting(both.get(both.size() - 1), known)));
  }

  private static Meeting meeting(int scene, KnownStory known) {
    var passage = known.passageAt(known.fabula().scenes().get(scene).span().start());
    return new Meeting(scene + 1, passage.label(), passage.address());
  }
}
