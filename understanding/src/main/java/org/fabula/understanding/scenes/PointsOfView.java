package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Says through whose eyes a scene is seen: whose inside the narration shows ({@link InnerLife}), in
 * this scene and all through the story. It is nobody's where others are as open or more.
 */
final class PointsOfView {

  /** How much seeing into somebody counts, in mentions. */
  private static final double GLIMPSE = 4;

  private static final double WITH_ONE = 0.5;
  private static final double NOT_THE_STORYS_OWN = 0.3;
  private static final double AHEAD = 0.6;
  private static final double OF_THE_NEXT = 1.3;

  private final Prose prose;
  private final Cast cast;
  private final InnerLife inner;
  private final Optional<StoryCharacter> own;
  private final double ofOwn;

  PointsOfView(Prose prose, Cast cast, InnerLife inner) {
    this.prose = prose;
    this.cast = cast;
    this.inner = inner;
    var story = new Span(0, prose.segments().story().text().length());
    var glimpses = glimpses(story);
    var followed = followed(story, glimpses);
    this.own = most(followed, any -> true).filter(who -> standsOut(who, followed));
    double all = glimpses.values().stream().mapToDouble(Double::doubleValue).sum();
    this.ofOwn = own.map(who -> (glimpses.getOrDefault(who, 0.0) + 1) / (all + 2)).orElse(0.0);
  }

  /** Whose eyes; empty when told from outside or through several. */
  Optional<StoryCharacter> of(Span scene, Set<StoryCharacter> present) {
    if (cast.narrator().filter(present::contains).isPresent()) {
      return cast.narrator();
    }
    var glimpses = glimpses(scene);
    var owner = own.filter(present::contains);
    return owner
        .filter(who -> WITH_ONE + ofOwn - 0.5 + AHEAD * ahead(who, glimpses, present) > 0)
        .or(() -> followed(scene, glimpses, present, owner));
  }

  private Optional<StoryCharacter> followed(
      Span scene,
      Map<StoryCharacter, Double> glimpses,
      Set<StoryCharacter> present,
      Optional<StoryCharacter> owner) {
    return most(followed(scene, glimpses), present::contains)
        .filter(glimpses::containsKey)
        .filter(who -> !owner.equals(Optional.of(who)))
        .filter(who -> WITH_ONE - NOT_THE_STORYS_OWN + AHEAD * ahead(who, glimpses, present) > 0);
  }

  /** By how much more we see into one than into any other who is there, on a log scale. */
  private static double ahead(
      StoryCharacter who, Map<StoryCharacter, Double> glimpses, Set<StoryCharacter> present) {
    double next =
        present.stream()
            .filter(other -> !other.equals(who))
            .mapToDouble(other -> glimpses.getOrDefault(other, 0.0))
            .max()
            .orElse(0);
    return Math.log1p(glimpses.getOrDefault(who, 0.0)) - Math.log1p(next);
  }

  private static boolean standsOut(StoryCharacter who, Map<StoryCharacter, Double> counts) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(who))
        .allMatch(entry -> counts.get(who) >= OF_THE_NEXT * entry.getValue());
  }

  private static Optional<StoryCharacter> most(
      Map<StoryCharacter, Double> counts, Predicate<StoryCharacter> among) {
    return counts.entrySet().stream()
        .filter(entry -> among.test(entry.getKey()))
        .max(
            Map.Entry.<StoryCharacter, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().firstSeen(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Whom the narration stays with: how often it mentions them and how far it sees into them. */
  private Map<StoryCharacter, Double> followed(Span stretch, Map<StoryCharacter, Double> glimpses) {
    var counts = new LinkedHashMap<StoryCharacter, Double>();
    glimpses.forEach((who, weight) -> counts.put(who, weight * GLIMPSE));
    for (var found : prose.mentioned().in(stretch)) {
      if (!prose.isSpokenAt(found.mention().span().start())) {
        counts.merge(found.character(), 1.0, Double::sum);
      }
    }
    return counts;
  }

  private Map<StoryCharacter, Double> glimpses(Span stretch) {
    var weights = new LinkedHashMap<StoryCharacter, Double>();
    inner.in(stretch).forEach(it -> weights.merge(it.who(), it.weight(), Double::sum));
    return weights;
  }
}
