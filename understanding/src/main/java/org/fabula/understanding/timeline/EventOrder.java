package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.events.Event;

/**
 * Puts events in the order in which they happen. What is shown happens with its scene; what is told
 * with words of time that look back happens so long before, as near to its scene as those words
 * allow. What is told without such words, planned or imagined has no place.
 */
public final class EventOrder {

  private static final long DAY = 1440;

  private final Timeline timeline;
  private final Map<Integer, Integer> ranksOfScenes = new HashMap<>();
  private final Map<Span, Integer> ranksOfTold = new HashMap<>();
  private final TreeMap<Integer, ToldTime> toldByStart = new TreeMap<>();

  /** Somewhere in story time; scenes after what is told to have been at their own time. */
  private record Place(long time, boolean isScene, int scene, Optional<ToldTime> told) {}

  /** The order of the scenes and of all times told to be before them. Near to linear. */
  public EventOrder(Timeline timeline) {
    this.timeline = timeline;
    var places = new ArrayList<Place>();
    for (int scene = 0; scene < timeline.scenes(); scene++) {
      if (timeline.rank(scene).isPresent()) {
        places.add(new Place(timeline.earliest(scene), true, scene, Optional.empty()));
      }
    }
    for (var told : timeline.told()) {
      if (told.distance().longest() <= 0 && timeline.rank(told.scene()).isPresent()) {
        toldByStart.put(told.span().start(), told);
        places.add(new Place(time(told), false, told.scene(), Optional.of(told)));
      }
    }
    places.sort(
        Comparator.comparingLong(Place::time)
            .thenComparing(Place::isScene)
            .thenComparingInt(Place::scene));
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      int rank = i + 1;
      place
          .told()
          .ifPresentOrElse(
              told -> ranksOfTold.put(told.span(), rank),
              () -> ranksOfScenes.put(place.scene(), rank));
    }
  }

  /** Less than a day may lie within the scene that tells it or between it and the one before. */
  private long time(ToldTime told) {
    long back = -told.distance().longest();
    return timeline.earliest(told.scene()) - (back < DAY ? 0 : back);
  }

  /** From 1 for what happens first; empty where that is not known. */
  public OptionalInt rank(Event event) {
    return switch (event.mode()) {
      case SHOWN -> rank(Optional.ofNullable(ranksOfScenes.get(event.scene())));
      case TOLD -> rank(told(event).map(time -> ranksOfTold.get(time.span())));
      case PLANNED, IMAGINED -> OptionalInt.empty();
    };
  }

  /** The words of time that tell when a told event was; empty where there are none. */
  public Optional<ToldTime> told(Event event) {
    return Optional.ofNullable(toldByStart.ceilingEntry(event.extract().start()))
        .map(Map.Entry::getValue)
        .filter(time -> event.mode() == Event.Mode.TOLD)
        .filter(time -> event.extract().contains(time.span()));
  }

  private static OptionalInt rank(Optional<Integer> known) {
    return known.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
