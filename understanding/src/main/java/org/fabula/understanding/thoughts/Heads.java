package org.fabula.understanding.thoughts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Tells whose head untagged thoughts are in: who acts or speaks beside them, who thought last, whom
 * the narration has stayed with since the last break, through whose eyes the scene is seen if that
 * is known. Else looks no further ahead than the paragraph after a thought. Asked in text order;
 * linear in the deeds and thoughts.
 */
final class Heads {

  private static final double ACTS_BEFORE = 3;
  private static final double ACTS_AFTER = 2.2;
  private static final double SPEAKS = 2.5;
  private static final double ACTED_IN_PARAGRAPH_BEFORE = 1.6;
  private static final double ACTS_IN_PARAGRAPH_AFTER = 0.8;
  private static final int REACH_IN_PARAGRAPHS = 4;
  private static final double SPOKEN_OF = -2;
  private static final double THOUGHT_IN_LAST_STRETCH = 1.2;
  private static final double THOUGHT_LAST = 2;
  private static final double STAYED_WITH = 4;
  private static final double VIEWER = 2.5;
  private static final double FADES = 0.85;
  private static final double SHARPNESS = 0.8;

  private final List<Deed> deeds;
  private final Telling telling;
  private final NavigableMap<Integer, Viewer> viewers = new TreeMap<>();
  private final Map<StoryCharacter, Double> stayedWith = new HashMap<>();
  private final Map<StoryCharacter, Deed> lastDeeds = new HashMap<>();
  private int lastParagraph;
  private int counted;
  private int stretch = -1;
  private Optional<StoryCharacter> lastThinker = Optional.empty();
  private boolean thinkerIsOfLastStretch;

  Heads(List<Deed> deeds, Telling telling, List<Viewer> viewers) {
    this.deeds = deeds;
    this.telling = telling;
    viewers.forEach(viewer -> this.viewers.put(viewer.stretch().start(), viewer));
  }

  /** Notes that somebody thought, as a tag tells. */
  void thought(StoryCharacter who, int paragraph) {
    enter(paragraph);
    setThinker(who);
    stayedWith.merge(who, 1.0, Double::sum);
  }

  /** Whose head the thought is in; empty where nobody has done anything yet. */
  Optional<Head> of(ThoughtRun thought) {
    int paragraph = thought.paragraph();
    enter(paragraph);
    countUpTo(paragraph + 1);
    var scores = new LinkedHashMap<StoryCharacter, Double>();
    var nearest = new HashMap<StoryCharacter, Deed>();
    int after = firstAfter(thought.span().start());
    look(after - 1, -1, paragraph, scores, nearest);
    weighWhoActsBefore(after - 1, thought, scores);
    look(after, 1, paragraph, scores, nearest);
    double all = stayedWith.values().stream().mapToDouble(Double::doubleValue).sum();
    stayedWith.forEach((who, count) -> scores.merge(who, STAYED_WITH * count / all, Double::sum));
    lastThinker.ifPresent(
        who ->
            scores.merge(
                who, thinkerIsOfLastStretch ? THOUGHT_IN_LAST_STRETCH : THOUGHT_LAST, Double::sum));
    var head = withViewer(viewerOf(thought), scores, nearest);
    head.map(Head::who).ifPresent(this::setThinker);
    return head;
  }

  private Optional<Viewer> viewerOf(ThoughtRun thought) {
    return Optional.ofNullable(viewers.floorEntry(thought.span().start()))
        .map(Map.Entry::getValue)
        .filter(viewer -> viewer.stretch().contains(thought.span()));
  }

  /** What only the view of a whole scene tells is known at its end. */
  private Optional<Head> withViewer(
      Optional<Viewer> viewer,
      Map<StoryCharacter, Double> scores,
      Map<StoryCharacter, Deed> nearest) {
    var before = best(scores, nearest);
    if (viewer.isEmpty()) {
      return before;
    }
    scores.merge(viewer.get().who(), VIEWER, Double::sum);
    var head = best(scores, nearest);
    return head.map(Head::who).equals(before.map(Head::who))
        ? head
        : head.map(it -> it.knownFrom(viewer.get().stretch().end()));
  }

  private void setThinker(StoryCharacter who) {
    lastThinker = Optional.of(who);
    thinkerIsOfLastStretch = false;
  }

  private void enter(int paragraph) {
    stayedWith.replaceAll((who, count) -> count * Math.pow(FADES, paragraph - lastParagraph));
    lastParagraph = paragraph;
    if (telling.stretchOf(paragraph) != stretch) {
      stretch = telling.stretchOf(paragraph);
      stayedWith.clear();
      lastDeeds.clear();
      thinkerIsOfLastStretch = true;
    }
  }

  private void countUpTo(int paragraph) {
    while (counted < deeds.size() && deeds.get(counted).paragraph() <= paragraph) {
      var deed = deeds.get(counted++);
      if (telling.stretchOf(deed.paragraph()) == stretch) {
        lastDeeds.put(deed.who(), deed);
        stayedWith.merge(deed.who(), deed.kind() == Deed.Kind.DONE ? 1 : 0.3, Double::sum);
      }
    }
  }

  private int firstAfter(int offset) {
    int low = 0;
    int high = deeds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (deeds.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Scores the nearest deeds on one side: one done, one said, in this paragraph or the next. */
  private void look(
      int from,
      int step,
      int paragraph,
      Map<StoryCharacter, Double> scores,
      Map<StoryCharacter, Deed> nearest) {
    boolean done = false;
    boolean said = false;
    for (int i = from; i >= 0 && i < deeds.size() && !(done && said); i += step) {
      var deed = deeds.get(i);
      int away = Math.abs(deed.paragraph() - paragraph);
      if (away > REACH_IN_PARAGRAPHS || telling.stretchOf(deed.paragraph()) != stretch) {
        return;
      }
      boolean here = away == 0;
      boolean first = deed.kind() == Deed.Kind.DONE ? !done : !said && here;
      if (first) {
        scores.merge(deed.who(), weight(deed, here, step), Double::sum);
        nearest.putIfAbsent(deed.who(), deed);
      }
      done |= deed.kind() == Deed.Kind.DONE;
      said |= deed.kind() == Deed.Kind.SAID;
    }
  }

  private static double weight(Deed deed, boolean here, int step) {
    if (!here) {
      return step < 0 ? ACTED_IN_PARAGRAPH_BEFORE : ACTS_IN_PARAGRAPH_AFTER;
    }
    return switch (deed.kind()) {
      case DONE -> step < 0 ? ACTS_BEFORE : ACTS_AFTER;
      case SAID -> SPEAKS;
    };
  }

  /** {@code She looked tired. And she comes here, thinks somebody else, of all places.} */
  private void weighWhoActsBefore(
      int before, ThoughtRun thought, Map<StoryCharacter, Double> scores) {
    if (before >= 0 && thought.spokenOf().contains(deeds.get(before).who().pronouns())) {
      scores.computeIfPresent(deeds.get(before).who(), (who, score) -> score + SPOKEN_OF);
    }
  }

  private Optional<Head> best(
      Map<StoryCharacter, Double> scores, Map<StoryCharacter, Deed> nearest) {
    var best =
        scores.entrySet().stream()
            .max(
                Map.Entry.<StoryCharacter, Double>comparingByValue()
                    .thenComparing(entry -> -entry.getKey().firstSeen()))
            .map(Map.Entry::getKey);
    double all = scores.values().stream().mapToDouble(score -> Math.exp(SHARPNESS * score)).sum();
    return best.map(
        who -> {
          var deed = Optional.ofNullable(nearest.get(who)).or(() -> lastDeed(who));
          return new Head(
              who,
              deed.map(Deed::span).map(List::of).orElse(List.of()),
              deed.map(Deed::knownFrom).orElse(0),
              Math.exp(SHARPNESS * scores.get(who)) / all);
        });
  }

  private Optional<Deed> lastDeed(StoryCharacter who) {
    return Optional.ofNullable(lastDeeds.get(who));
  }
}
