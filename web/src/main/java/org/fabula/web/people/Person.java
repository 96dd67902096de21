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
 * @param pattern from 0 to 4: of a line, the second sign beside the colour
 */
public record Person(String id, String name, String initial, int hue, int pattern, String address) {

  private static final int HUES = 12;
  private static final int PATTERNS = 5;

  static Person of(StoryCharacter character, KnownStory known) {
    return of(character.id(), character.name(), known.address());
  }

  /** Somebody of the story at an address. */
  public static Person of(String id, String name, String story) {
    return new Person(id, name, initial(name), hue(id), pattern(id), story + "/people/" + id);
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
    return Math.floorMod(number(id), HUES);
  }

  private static int pattern(String id) {
    return Math.floorMod(number(id) / HUES, PATTERNS);
  }

  private static int number(String id) {
    var digits = id.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? id.hashCode() : Integer.parseInt(digits) - 1;
  }

  /** The class that carries the colour to the style sheet. */
  public String hueClass() {
    return "hue-" + hue;
  }

  /** The classes that carry colour and pattern of a line to the style sheet. */
  public String lineClasses() {
    return hueClass() + " pattern-" + pattern;
  }
}
