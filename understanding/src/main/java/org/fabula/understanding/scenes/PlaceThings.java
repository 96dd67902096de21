package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.resource.Resource;

/** Knows which things tell of which places: a kettle of a kitchen, a wheel of a car. */
final class PlaceThings {

  private final Map<String, Set<String>> placesOfThing = new HashMap<>();

  PlaceThings() {
    for (var row : Resource.rows(PlaceThings.class, "place-things.tsv")) {
      for (var thing : List.of(row[1].split(" "))) {
        placesOfThing
            .computeIfAbsent(thing, any -> new HashSet<>())
            .addAll(List.of(row[0].split(" ")));
      }
    }
  }

  /** The things that some paragraphs mention. */
  Seen in(List<ReadParagraph> paragraphs) {
    var counts = new HashMap<String, Integer>();
    for (var paragraph : paragraphs) {
      paragraph
          .content()
          .forEach(
              (word, count) ->
                  placesOfThing
                      .getOrDefault(word, Set.of())
                      .forEach(place -> counts.merge(place, count, Integer::sum)));
    }
    return new Seen(counts);
  }

  /** How many things of each place are seen, by the place's noun. */
  record Seen(Map<String, Integer> counts) {
    int of(String place) {
      return counts.getOrDefault(place, 0);
    }
  }
}
