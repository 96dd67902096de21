package org.fabula.writing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;

/** Scenes and their places in words, the same in the report and on the pages. */
public final class SceneWords {

  private final Map<String, Place> places = new HashMap<>();

  /** Of a fabula as far as its reader may know it. */
  public SceneWords(Fabula fabula) {
    fabula.places().forEach(place -> places.put(place.id(), place));
  }

  /** What a section is that is no scene: "Letter". */
  public static Optional<String> kind(Scene.Kind kind) {
    return switch (kind) {
      case SCENE -> Optional.empty();
      case SUMMARY -> Optional.of("Summary");
      case LETTER -> Optional.of("Letter");
      case NOTE -> Optional.of("Author’s note");
      case RECAP -> Optional.of("What happened before");
      case EPIGRAPH -> Optional.of("Epigraph");
      case LYRICS -> Optional.of("Verses");
    };
  }

  /** A place with those that it lies in: "the office in the Grand Hotel in Los Angeles". */
  public String place(Place place) {
    return Stream.concat(Stream.of(place.name()), around(place).stream())
        .collect(Collectors.joining(" in "));
  }

  /** The places that a place lies in, the smallest first. */
  public List<String> around(Place place) {
    Map<String, Place> holders = new LinkedHashMap<>();
    var next = holder(place);
    while (next.isPresent()
        && !next.get().id().equals(place.id())
        && !holders.containsKey(next.get().id())) {
      holders.put(next.get().id(), next.get());
      next = holder(next.get());
    }
    return holders.values().stream().map(Place::name).toList();
  }

  /** By the list, which may know more of a place than a scene does. */
  private Optional<Place> holder(Place place) {
    return Optional.ofNullable(places.get(place.id()))
        .flatMap(Place::within)
        .map(within -> places.get(within.place()));
  }
}
