package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fabula.understanding.names.NamePhrase;

/** One name and all its places in the story. */
final class NameUse {

  private static final int REACH_IN_TOKENS = 12;
  private static final double ARTICLED = 0.8;
  private static final Set<String> ELDER = Set.of("old", "elder", "older");

  private final String text;
  private final NameParts parts;
  private final List<NamePhrase> places = new ArrayList<>();
  private final List<NamePhrase> narratedPlaces = new ArrayList<>();
  private int elders;
  private int articles;

  NameUse(String text, NameParts parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * One more place.
   *
   * @param before the word before it in small letters; empty where there is none
   */
  void add(NamePhrase place, boolean isSpoken, String before) {
    places.add(place);
    elders += ELDER.contains(before) ? 1 : 0;
    articles += before.equals("the") && !isSpoken ? 1 : 0;
    if (!isSpoken) {
      narratedPlaces.add(place);
    }
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

  /** Whether "old" stands before the name again and again: then somebody younger bears it too. */
  boolean isElder() {
    return elders > 1;
  }

  /** Whether the narrator says it with an article: "the Chief". */
  boolean isArticled() {
    return articles > 0 && articles >= ARTICLED * narrated();
  }

  int count() {
    return places.size();
  }

  int spoken() {
    return count() - narrated();
  }

  int narrated() {
    return narratedPlaces.size();
  }

  /** How often the narrator names the other within a few words: then they are two people. */
  int meetings(NameUse other) {
    int meetings = 0;
    int at = 0;
    var places = other.narratedPlaces;
    for (var place : narratedPlaces) {
      while (at < places.size()
          && places.get(at).endToken() < place.firstToken() - REACH_IN_TOKENS) {
        at++;
      }
      if (at < places.size() && places.get(at).firstToken() < place.endToken() + REACH_IN_TOKENS) {
        meetings++;
      }
    }
    return meetings;
  }
}
