package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Says through whose eyes a scene is seen: whose seeing, feeling and thinking the narration tells.
 * Where it tells several people's, or nobody's in a story that does not stay with one, it is
 * nobody's.
 */
final class PointsOfView {

  private static final double SHARE_OF_SCENE = 0.6;
  private static final double SHARE_OF_STORY = 0.5;
  private static final int WEIGHT_OF_INNER = 4;
  private static final int SOMEBODY_ELSES = 2;
  private static final double AHEAD_OF_NEXT = 1.3;
  private static final Set<String> INNER =
      Set.of(
          "thought",
          "thinks",
          "felt",
          "feels",
          "knew",
          "knows",
          "wondered",
          "wonders",
          "remembered",
          "remembers",
          "noticed",
          "notices",
          "realised",
          "realized",
          "realises",
          "realizes",
          "saw",
          "sees",
          "see",
          "heard",
          "hears",
          "hear",
          "wanted",
          "wants",
          "hoped",
          "hopes",
          "wished",
          "wishes",
          "believed",
          "believes",
          "supposed",
          "understood",
          "understands",
          "recognised",
          "recognized",
          "decided",
          "decides",
          "feared",
          "considered",
          "imagined",
          "guessed",
          "recalled",
          "forgot",
          "expected",
          "doubted",
          "feel",
          "longed",
          "dreaded",
          "know",
          "thinking",
          "wondering",
          "feeling",
          "perceived",
          "resolved",
          "reflected",
          "mused",
          "liked",
          "hated",
          "loved",
          "watched",
          "watches",
          "remember",
          "think",
          "conscious",
          "aware",
          "afraid",
          "sure",
          "glad",
          "surprised",
          "ashamed");

  private final Prose prose;
  private final Cast cast;
  private final VerbsAfter verbs;
  private final Map<StoryCharacter, Integer> inStory;

  PointsOfView(Prose prose, Cast cast) {
    this.prose = prose;
    this.cast = cast;
    this.verbs = new VerbsAfter(prose.segments());
    this.inStory = inner(new Span(0, prose.segments().story().text().length()));
  }

  /** Whose eyes; empty when told from outside or through several. */
  Optional<StoryCharacter> of(Span scene, Map<StoryCharacter, Integer> present) {
    if (cast.narrator().filter(present::containsKey).isPresent()) {
      return cast.narrator();
    }
    var inScene = inner(scene);
    var usual = most(inStory).filter(who -> share(who, inStory) >= SHARE_OF_STORY);
    if (usual.filter(present::containsKey).isPresent()
        && share(usual.get(), inScene) >= 1 - SHARE_OF_SCENE) {
      return usual;
    }
    var followed = new HashMap<>(present);
    inScene.forEach((who, count) -> followed.merge(who, count * WEIGHT_OF_INNER, Integer::sum));
    return most(followed)
        .filter(who -> share(who, followed) >= SHARE_OF_STORY)
        .filter(who -> isAhead(who, followed, 0))
        .filter(who -> isAhead(who, inScene, SOMEBODY_ELSES));
  }

  /** Whether nobody else who counts at all comes near. */
  private static boolean isAhead(
      StoryCharacter who, Map<StoryCharacter, Integer> counts, int least) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(who) && entry.getValue() >= least)
        .allMatch(entry -> counts.getOrDefault(who, 0) >= AHEAD_OF_NEXT * entry.getValue());
  }

  private static Optional<StoryCharacter> most(Map<StoryCharacter, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<StoryCharacter, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().firstSeen()))
        .map(Map.Entry::getKey);
  }

  /** A person's share of all; 1 where there is nothing to share. */
  private static double share(StoryCharacter who, Map<StoryCharacter, Integer> counts) {
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    return sum == 0 ? 1 : counts.getOrDefault(who, 0) / (double) sum;
  }

  /** How often the narration tells what each person perceives, feels or thinks. */
  private Map<StoryCharacter, Integer> inner(Span stretch) {
    var counts = new HashMap<StoryCharacter, Integer>();
    for (var found : prose.mentioned().in(stretch)) {
      if (!prose.isSpokenAt(found.mention().span().start())
          && verbs.of(found.mention()).filter(verb -> INNER.contains(verb.word())).isPresent()) {
        counts.merge(found.character(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
