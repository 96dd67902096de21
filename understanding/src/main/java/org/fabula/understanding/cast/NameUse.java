package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.names.NamePhrase;

/** One name and all its places in the story. */
final class NameUse {

  private final String text;
  private final NameParts parts;
  private final List<NamePhrase> places = new ArrayList<>();
  private int spoken;

  NameUse(String text, NameParts parts) {
    this.text = text;
    this.parts = parts;
  }

  void add(NamePhrase place, boolean isSpoken) {
    places.add(place);
    spoken += isSpoken ? 1 : 0;
  }

  String text() {
    return text;
  }

  NameParts parts() {
    return parts;
  }

  List<NamePhrase> places() {
    return places;
  }

  int count() {
    return places.size();
  }

  int spoken() {
    return spoken;
  }

  int narrated() {
    return count() - spoken;
  }
}
