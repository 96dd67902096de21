package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.InnerLife.Glimpse;

/** Into whom a story sees, all through it. */
final class StoryInsights {

  private final Map<StoryCharacter, Double> insights = new LinkedHashMap<>();
  private final Map<StoryCharacter, Integer> scenesLed = new HashMap<>();
  private final int scenes;
  private final double all;
  private final double changes;

  StoryInsights(InnerLife inner, List<Span> scenes) {
    this.scenes = scenes.size();
    inner.all().forEach(it -> insights.merge(it.who(), it.weight(), Double::sum));
    all = insights.values().stream().mapToDouble(Double::doubleValue).sum();
    changes = changes(inner.all()) / (inner.all().size() + 1.0);
    for (var scene : scenes) {
      var counts = new LinkedHashMap<StoryCharacter, Integer>();
      inner.in(scene).forEach(it -> counts.merge(it.who(), 1, Integer::sum));
      counts.entrySet().stream()
          .max(
              Map.Entry.<StoryCharacter, Integer>comparingByValue()
                  .thenComparing(it -> it.getKey().firstSeen(), Comparator.reverseOrder()))
          .ifPresent(it -> scenesLed.merge(it.getKey(), 1, Integer::sum));
    }
  }

  private static int changes(List<Glimpse> glimpses) {
    int changes = 0;
    for (int i = 1; i < glimpses.size(); i++) {
      changes += glimpses.get(i).who().equals(glimpses.get(i - 1).who()) ? 0 : 1;
    }
    return changes;
  }

  /** How much of what it sees within people it sees within this one. */
  double share(StoryCharacter who) {
    return of(who) / (all + 1);
  }

  double of(StoryCharacter who) {
    return insights.getOrDefault(who, 0.0);
  }

  /** Of all scenes, those that see most often into this person. */
  double shareOfScenes(StoryCharacter who) {
    return scenesLed.getOrDefault(who, 0) / (scenes + 1.0);
  }

  /** How often it looks into somebody else than last, of all times that it looks into anybody. */
  double changes() {
    return changes;
  }

  List<Double> amounts() {
    return List.copyOf(insights.values());
  }
}
