package org.fabula.web.people;

import java.util.Locale;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.web.known.KnownStory;

/**
 * Somebody in a story, by the best name the reader knows.
 *
 * @param initial the second sign beside the colour
 * @param hue from 0 to 11; by first appearance, so that it stays as the story goes on and tells
 *     nothing of who will matter
 */
public record Person(String id, String name, String initial, int hue, String address) {

  private static final int HUES = 12;

  static Person of(StoryCharacter character, KnownStory known) {
    return of(character.id(), character.name(), known.address());
  }

  /** Somebody of the story at an address. */
  public static Person of(String id, String name, String story) {
    return new Person(id, name, initial(name), hue(id), story + "/people/" + id);
  }

  /** Of "the stranger" the S. */
  private static String initial(String name) {
    var telling = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return telling
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("?");
  }

  private static int hue(String id) {
    var digits = id.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9
        ? Math.floorMod(id.hashCode(), HUES)
        : Math.floorMod(Integer.parseInt(digits) - 1, HUES);
  }

  /** The class that carries the colour to the style sheet. */
  public String hueClass() {
    return "hue-" + hue;
  }
}
