package org.fabula.understanding.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.places.Place.Within;
import org.fabula.understanding.segmentation.Segments;

/** Tells which place is in which: "the office in the hotel", "Ropewalk, Port Vessel". */
final class Nesting {

  private static final Set<String> HOLDING = Set.of("in", "of", "at", "inside", ",");
  private static final int FARTHEST = 2;

  private final Segments segments;
  private final Map<String, Within> within = new HashMap<>();

  Nesting(Segments segments) {
    this.segments = segments;
  }

  /** The same places, each with the one that holds it by the first words that tell. */
  List<Place> nest(List<Place> places) {
    var byStart = new TreeMap<Span, String>();
    places.forEach(place -> place.mentions().forEach(at -> byStart.put(at, place.id())));
    for (var mention : byStart.entrySet()) {
      var next = byStart.higherEntry(mention.getKey());
      if (next != null && holds(mention.getKey(), next.getKey())) {
        put(mention.getValue(), next.getValue(), mention.getKey().join(next.getKey()));
      }
    }
    var nested = new ArrayList<Place>();
    for (var place : places) {
      nested.add(
          new Place(
              place.id(),
              place.name(),
              place.mentions(),
              Optional.ofNullable(within.get(place.id()))));
    }
    return nested;
  }

  private boolean holds(Span inner, Span outer) {
    int from = segments.tokenFrom(inner.end());
    int to = segments.tokenFrom(outer.start());
    return to > from
        && to - from <= FARTHEST
        && HOLDING.contains(segments.lower(from))
        && segments.sentenceOf(from) == segments.sentenceOf(to);
  }

  /** Unless that would put a place into itself. */
  private void put(String inner, String outer, Span evidence) {
    var holder = Optional.of(outer);
    while (holder.isPresent()) {
      if (holder.get().equals(inner)) {
        return;
      }
      holder = Optional.ofNullable(within.get(holder.get())).map(Within::place);
    }
    within.putIfAbsent(inner, new Within(outer, evidence));
  }
}
