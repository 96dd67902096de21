package org.fabula.reading.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Numeral;
import org.fabula.story.MetadataValue;
import org.fabula.story.Span;

/** Which part of a serial a file is, as authors write it: "Part 1 of ?", "(2/5)", "Part1 of". */
final class PartMark {
  private static final int LONGEST = 40;
  private static final String NUMBER = "(\\d{1,3}|[a-z]{1,9})";
  private static final Pattern WHOLE =
      Pattern.compile(
          "[\\W_]{0,4}(?:part|pt|chapter|ch|section|episode)\\.?\\s{0,3}#?"
              + NUMBER
              + "\\s{0,3}(?:of|out of|/)\\s{0,3}(\\d{1,3}|\\?{1,3}|[a-z]{1,9})?[\\W_]{0,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "[\\W_]{0,4}(\\d{1,3})\\s?(?:/|of)\\s?(\\d{1,3}|\\?{1,3})[\\W_]{0,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s?[\\[(,:-]?\\s?(?:part\\s?)?(\\d{1,3})\\s?(?:/|of)\\s?(\\d{1,3}|\\?{1,3})[\\])]?$",
          Pattern.CASE_INSENSITIVE);

  private PartMark() {}

  /** The part a whole line names. */
  static Optional<MetadataValue> of(String line, int start) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var whole = WHOLE.matcher(line);
    if (whole.matches() && counts(whole.group(1)) && counts(whole.group(2))) {
      return Optional.of(value(whole, start));
    }
    var numbers = NUMBERS.matcher(line);
    return numbers.matches() ? Optional.of(value(numbers, start)) : Optional.empty();
  }

  /** The part at the end of a title, "Salt (2/5)". */
  static Optional<MetadataValue> atEndOf(String title, int start) {
    var tail = TAIL.matcher(title);
    return tail.find() && tail.start() > 0 ? Optional.of(value(tail, start)) : Optional.empty();
  }

  /** Where a title ends that a part mark may follow. */
  static int endOfTitle(String title) {
    var tail = TAIL.matcher(title);
    return tail.find() && tail.start() > 0 ? tail.start() : title.length();
  }

  /** Whether a group is a number, or left open. */
  private static boolean counts(String group) {
    return group == null
        || group.startsWith("?")
        || group.equalsIgnoreCase("x")
        || Numeral.of(group).isPresent();
  }

  /** "2/5" or "2 of 5" as it stands, or "2" where the number of parts is left out. */
  private static MetadataValue value(Matcher mark, int start) {
    int end = mark.group(2) == null ? mark.end(1) : mark.end(2);
    var span = new Span(start + mark.start(1), start + end);
    return MetadataValue.at(
        span, mark.group().substring(mark.start(1) - mark.start(), end - mark.start()));
  }
}
