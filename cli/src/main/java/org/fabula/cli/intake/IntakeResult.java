package org.fabula.cli.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fabula.library.Addition;

/**
 * What became of the files and folders that a user wanted to add.
 *
 * @param added how many stories, by what they were to the library; none left out
 * @param failed how many files and folders could not be read
 * @param passedOver how many files of the folders are no stories
 */
public record IntakeResult(Map<Addition.Outcome, Integer> added, int failed, int passedOver) {

  public IntakeResult {
    var copy = new EnumMap<Addition.Outcome, Integer>(Addition.Outcome.class);
    for (var outcome : Addition.Outcome.values()) {
      copy.put(outcome, added.getOrDefault(outcome, 0));
    }
    added = Collections.unmodifiableMap(copy);
  }

  /** Of a user who named nothing. */
  public static IntakeResult ofNothing() {
    return new IntakeResult(Map.of(), 0, 0);
  }

  /** Whether something was to be added and none of it could be. */
  public boolean nothingHeld() {
    return failed > 0 && added.values().stream().allMatch(count -> count == 0);
  }

  /** Such as {@code 12 new, 3 already there, 1 failed, 4 other files passed over}. */
  public String summary() {
    var parts = new ArrayList<String>();
    added.forEach((outcome, count) -> mention(count, words(outcome), parts));
    mention(failed, "failed", parts);
    mention(
        passedOver, passedOver == 1 ? "other file passed over" : "other files passed over", parts);
    return String.join(", ", parts);
  }

  private static void mention(int count, String what, ArrayList<String> parts) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  /** In the words that the user sees: {@code new version}. */
  static String words(Addition.Outcome outcome) {
    return switch (outcome) {
      case NEW -> "new";
      case NEW_VERSION -> "new version";
      case ALREADY_THERE -> "already there";
    };
  }
}
