package org.fabula.reading.chapters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Numeral;

/**
 * A line in the shape of a heading.
 *
 * @param counter the word that is counted ("chapter"), or none for a bare number
 * @param number empty for headings that are not counted
 * @param titled whether words follow the number
 */
public record HeadingShape(Kind kind, String counter, OptionalInt number, boolean titled) {

  /** How surely the shape alone makes a heading. */
  public enum Kind {
    /** "Chapter 3", "PART TWO: Salt": sure. */
    CHAPTER,
    /** "Epilogue": sure. */
    NAMED,
    /** "3." or "IV": a heading if the numbers count on. */
    NUMBER,
    /** "Letter 3", "Day Two": a heading if this very word is counted on. */
    COUNTED
  }

  static final int LONGEST = 120;
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_PREFIX = 60;

  private static final String NUMBER = "(\\d{1,4}|[a-z]{1,12}(?:-[a-z]{1,7})?)(?![\\p{L}\\p{N}])";
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:the )?(chapter|chap|ch|part|pt|book|volume|vol|act|episode|ep|stave|canto)"
              + "(?:[\\s._:#-]{1,5}(?:the )?|(?=\\d))"
              + NUMBER
              + "(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(.{1," + LONGEST_PREFIX + "}?)\\s?[-:–—,|]\\s?(chapter|part)\\s" + NUMBER + "(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:the )?(prologue|epilogue|interlude|intermission|preface|foreword|introduction|prelude"
              + "|afterword|coda|appendix|omake|side story|bonus chapter|final chapter|last chapter)"
              + "(?: (\\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six))?(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(\\d{1,3}|[IVXLC]{1,8}|[A-Z][a-z]{2,8}(?:-[A-Za-z][a-z]{2,4})?|[A-Z]{3,9}(?:-[A-Z]{3,5})?)[.):]?");
  private static final Pattern NUMBER_AND_TITLE =
      Pattern.compile("(\\d{1,3}|[IVXLC]{1,8})(?:[.):]\\s{1,3}|\\s{1,3}[-–—:]\\s{1,3})(.*)");
  private static final Pattern COUNTED =
      Pattern.compile("(\\p{L}{3,12})\\s(\\d{1,3}|[IVXLC]{1,8}|[A-Z][a-z]{2,8}|[A-Z]{3,9})(.*)");
  private static final Pattern SEPARATOR = Pattern.compile("\\s{0,3}[.:–—\\-|~,)/]{1,3}\\s{0,3}");

  /** The heading a line could be; the line without the decoration around it. */
  public static Optional<HeadingShape> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var words = Decoration.strip(line);
    if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(0))) {
      return Optional.empty();
    }
    return chapter(words)
        .or(() -> named(words))
        .or(() -> number(line, words))
        .or(() -> counted(words));
  }

  /** Whether the line is in the shape of some heading. */
  public static boolean fits(String line) {
    return of(line).isPresent();
  }

  private static Optional<HeadingShape> chapter(String words) {
    for (var pattern : List.of(CHAPTER, PREFIXED)) {
      var match = pattern.matcher(words);
      if (match.matches()) {
        int last = match.groupCount();
        var number = Numeral.of(match.group(last - 1));
        if (number.isPresent() && isTitle(match.group(last))) {
          return Optional.of(shape(Kind.CHAPTER, match.group(last - 2), number, match.group(last)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadingShape> named(String words) {
    var match = NAMED.matcher(words);
    if (!match.matches()) {
      return Optional.empty();
    }
    var rest = match.group(3);
    boolean heading = isSeparateTitle(rest);
    return heading
        ? Optional.of(shape(Kind.NAMED, match.group(1), OptionalInt.empty(), rest))
        : Optional.empty();
  }

  private static Optional<HeadingShape> number(String line, String words) {
    // "[3]" is a footnote.
    if (line.startsWith("[")) {
      return Optional.empty();
    }
    var alone = NUMBER_ALONE.matcher(words);
    if (alone.matches()) {
      var number = Numeral.of(alone.group(1));
      return number.isPresent()
          ? Optional.of(shape(Kind.NUMBER, "", number, ""))
          : Optional.empty();
    }
    return counting(NUMBER_AND_TITLE.matcher(words), Kind.NUMBER);
  }

  private static Optional<HeadingShape> counted(String words) {
    return counting(COUNTED.matcher(words), Kind.COUNTED);
  }

  private static Optional<HeadingShape> counting(Matcher match, Kind kind) {
    if (!match.matches()) {
      return Optional.empty();
    }
    int last = match.groupCount();
    var number = Numeral.of(match.group(last - 1));
    var rest = match.group(last);
    var counter = kind == Kind.COUNTED ? match.group(1) : "";
    boolean title =
        kind == Kind.COUNTED
            ? isSeparateTitle(rest)
            : isTitle(" " + rest) && rest.length() <= LONGEST_PREFIX && !rest.endsWith(".");
    return number.isPresent() && title
        ? Optional.of(shape(kind, counter, number, rest))
        : Optional.empty();
  }

  private static HeadingShape shape(Kind kind, String counter, OptionalInt number, String rest) {
    return new HeadingShape(
        kind,
        counter.toLowerCase(Locale.ROOT),
        number,
        rest.codePoints().anyMatch(Character::isLetter));
  }

  private static boolean isSeparateTitle(String rest) {
    return isTitle(rest) && (rest.isBlank() || SEPARATOR.matcher(rest).lookingAt());
  }

  /** Whether the rest of a heading could be its title. "Part two was over." goes on in prose. */
  private static boolean isTitle(String rest) {
    if (rest.isBlank()) {
      return true;
    }
    var separator = SEPARATOR.matcher(rest);
    boolean separated = separator.lookingAt();
    var title = separated ? rest.substring(separator.end()) : rest.strip();
    if (title.isEmpty()) {
      return true;
    }
    boolean low = Character.isLowerCase(title.charAt(0));
    // "Chapter 3, in which nothing happens" but not "Part two, however, was worse".
    boolean aside = rest.strip().charAt(0) == ',' && low && !title.startsWith("in which");
    boolean sentence = low && ".,;!?\"”".indexOf(title.charAt(title.length() - 1)) >= 0;
    // "Chapter 2 Mr. Ward was late." is a heading run into its text.
    boolean prose = !separated && (low || ".\"”".indexOf(title.charAt(title.length() - 1)) >= 0);
    return title.length() <= LONGEST_TITLE && !sentence && !aside && !prose;
  }
}
