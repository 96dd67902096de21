package org.fabula.understanding.scenes;

import java.util.List;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.places.Place;

/** Every mention of a place, in text order, so that a stretch's own are found without a search. */
final class PlaceMentions {

  private final TreeMap<Span, Place> byStart = new TreeMap<>();

  PlaceMentions(List<Place> places) {
    for (var place : places) {
      place.mentions().forEach(mention -> byStart.put(mention, place));
    }
  }

  /** The mentions that lie in a stretch of text. */
  List<Found> in(Span stretch) {
    return byStart
        .subMap(new Span(stretch.start(), stretch.start()), new Span(stretch.end(), stretch.end()))
        .entrySet()
        .stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue()))
        .filter(found -> stretch.contains(found.span()))
        .toList();
  }

  /** One mention of a place. */
  record Found(Span span, Place place) {}
}
