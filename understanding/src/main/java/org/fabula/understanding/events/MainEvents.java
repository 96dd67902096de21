package org.fabula.understanding.events;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.events.Event.Mode;

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
    var shown = shownByExtract(events);
    var real =
        events.stream()
            .filter(event -> event.mode().isReal() && event.weight() > 0)
            .map(event -> shown.getOrDefault(event.extract(), event))
            .distinct()
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

  /** What an extract shows outweighs what it tells of before. */
  private static Map<Span, Event> shownByExtract(List<Event> events) {
    var shown = new HashMap<Span, Event>();
    events.stream()
        .filter(event -> event.mode() == Mode.SHOWN && event.weight() > 0)
        .forEach(
            event ->
                shown.merge(
                    event.extract(), event, BinaryOperator.maxBy(comparingDouble(Event::weight))));
    return shown;
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
