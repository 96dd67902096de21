package org.fabula.understanding.speakers;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/** What each clue is called when a person asks why: "a tag that names them". */
final class ClueWords {

  private static final String FILE = "clue-words.tsv";
  private static final Pattern OF_ANOTHER_TURN = Pattern.compile("(.+)([+-][1-4])");

  private final Map<String, String> words;

  private ClueWords(Map<String, String> words) {
    this.words = words;
  }

  static ClueWords english() {
    return new ClueWords(
        Resource.rows(ClueWords.class, FILE).stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1])));
  }

  /**
   * A noun phrase in which "it" is what is said and "they" the candidate.
   *
   * @throws IllegalArgumentException if the clue has no words
   */
  String of(String clue) {
    var other = OF_ANOTHER_TURN.matcher(clue);
    var found =
        other.matches()
            ? words.getOrDefault(other.group(1) + "@", "").replace("{turn}", turn(other.group(2)))
            : words.getOrDefault(clue, "");
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no words for the clue " + clue);
    }
    return found;
  }

  private static String turn(String steps) {
    return switch (steps) {
      case "-1" -> "in the turn before";
      case "+1" -> "in the next turn";
      case "-2" -> "two turns before";
      case "+2" -> "two turns after";
      case "-3" -> "three turns before";
      case "+3" -> "three turns after";
      case "-4" -> "four turns before";
      default -> "four turns after";
    };
  }
}
