package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The story so far in a few events: the weightiest of every scene, or of as many runs of scenes as
 * may be told, and then the weightiest of all.
 */
public final class MainEvents {

  private static final Comparator<Event> WEIGHTIEST_FIRST =
      Comparator.comparingDouble(Event::weight)
          .reversed()
          .thenComparing(Event::mode) // shown before told: one extract may hold both
          .thenComparingInt(event -> event.trigger().start());

  private MainEvents() {}

  /** At most so many of the events that really happen, in text order; no two from one extract. */
  public static List<Event> of(List<Event> events, int most) {
    var real =
        events.stream()
            .filter(event -> event.mode().isReal() && event.weight() > 0)
            .sorted(WEIGHTIEST_FIRST)
            .toList();
    var scenes = real.stream().map(Event::scene).distinct().sorted().toList();
    var runOfScene = new HashMap<Integer, Integer>();
    int runs = Math.min(most, scenes.size());
    for (int i = 0; i < scenes.size(); i++) {
      runOfScene.put(scenes.get(i), (int) ((long) i * runs / scenes.size()));
    }
    var told = new HashSet<Integer>();
    var firstOfRuns =
        real.stream().filter(event -> told.add(runOfScene.get(event.scene()))).toList();
    return chosen(Stream.concat(firstOfRuns.stream(), real.stream()), most);
  }

  private static List<Event> chosen(Stream<Event> ranked, int most) {
    var chosen = new ArrayList<Event>();
    ranked
        .filter(event -> chosen.size() < most)
        .filter(event -> chosen.stream().noneMatch(it -> it.extract().overlaps(event.extract())))
        .forEachOrdered(chosen::add);
    chosen.sort(Comparator.comparingInt(event -> event.trigger().start()));
    return List.copyOf(chosen);
  }
}
