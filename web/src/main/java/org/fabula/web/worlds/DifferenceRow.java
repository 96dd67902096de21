package org.fabula.web.worlds;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.worlds.Difference;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;

/**
 * What two stories tell otherwise, side by side.
 *
 * @param what the thing at issue: "Maren's eyes"
 * @param why they cannot both hold
 * @param condition what must be so for it
 * @param sure in percent
 */
record DifferenceRow(
    String what,
    String why,
    Optional<String> condition,
    long sure,
    String firstTitle,
    Excerpt first,
    String secondTitle,
    Excerpt second) {

  static DifferenceRow of(Difference difference, List<KnownStory> stories) {
    var conflict = difference.conflict();
    var first = stories.get(difference.first());
    var second = stories.get(difference.second());
    return new DifferenceRow(
        conflict.what(),
        conflict.why(),
        conflict
            .condition()
            .map(it -> it.words(first.entry().fullTitle(), second.entry().fullTitle())),
        Math.round(100 * conflict.confidence()),
        first.entry().fullTitle(),
        Excerpt.around(conflict.first().evidence().get(0), first),
        second.entry().fullTitle(),
        Excerpt.around(conflict.second().evidence().get(0), second));
  }
}
