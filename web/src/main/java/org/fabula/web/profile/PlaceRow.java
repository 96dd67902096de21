package org.fabula.web.profile;

import java.util.List;
import org.fabula.understanding.places.Place;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.SceneWords;

/**
 * A place that lies in others.
 *
 * @param around those, the smallest first: "Grand Hotel in Los Angeles"
 * @param address of the passage that tells it
 */
record PlaceRow(String name, String around, String address) {

  /** Of all places that are told to lie in another, by first mention. */
  static List<PlaceRow> of(KnownStory known) {
    var words = new SceneWords(known.fabula());
    return known.fabula().places().stream()
        .filter(place -> !words.around(place).isEmpty())
        .map(place -> of(place, words, known))
        .toList();
  }

  private static PlaceRow of(Place place, SceneWords words, KnownStory known) {
    return new PlaceRow(
        place.name(),
        String.join(" in ", words.around(place)),
        known.addressOf(place.within().orElseThrow().evidence().start()));
  }
}
