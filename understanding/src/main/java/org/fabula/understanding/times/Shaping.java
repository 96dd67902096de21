package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;

/** Gives the sentences of one story their shapes; looks at each word once. */
final class Shaping {

  private static final String EMPHASIS = "_*~";
  private static final Pattern CLOCK =
      Pattern.compile("(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[ap]m)?|0\\d[0-5]\\d");
  private static final Pattern HOUR_OF_HALF_DAY = Pattern.compile("(?:1[0-2]|[1-9])[ap]m");
  private static final Pattern DECADE = Pattern.compile("(?:1[0-9]|20)?\\d0'?s");
  private static final Pattern DAY = Pattern.compile("(?:[12]?\\d|3[01])(?:st|nd|rd|th)");
  private static final Pattern AGE = Pattern.compile("(.+)-(?:year|month|week|day)s?-olds?");
  private static final Pattern LENGTH =
      Pattern.compile("(.+)-(?:year|month|week|day|hour|minute|second|night)s?");

  private final Segments segments;
  private final Vocabulary vocabulary;
  private final char[] signsOfWords;

  Shaping(Segments segments, Vocabulary vocabulary) {
    this.segments = segments;
    this.vocabulary = vocabulary;
    signsOfWords = new char[segments.distinctWords()];
  }

  Shape of(Sentence sentence) {
    var signs = new StringBuilder().append(Sort.STARTS.sign());
    var tokens = new ArrayList<Integer>();
    tokens.add(-1);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      var word = segments.word(i);
      if (!isEmphasis(word)) {
        signs.append(sign(i, word));
        tokens.add(i);
      }
    }
    tokens.add(-1);
    return new Shape(signs.append(Sort.END.sign()).toString(), tokens);
  }

  private static boolean isEmphasis(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (EMPHASIS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private char sign(int token, String text) {
    return switch (segments.kind(token)) {
      case WORD, CLITIC -> word(token, text);
      case NUMBER -> number(text.toLowerCase(Locale.ROOT)).sign();
      case QUOTE_MARK -> Sort.QUOTE.sign();
      case STOP -> Sort.STOP.sign();
      case DASH -> Sort.DASH.sign();
      case SIGN ->
          switch (text) {
            case "," -> Sort.COMMA.sign();
            case "/" -> Sort.SLASH.sign();
            default -> Sort.SIGN.sign();
          };
    };
  }

  private char word(int token, String text) {
    int id = segments.wordId(token);
    if (signsOfWords[id] == 0) {
      signsOfWords[id] = word(text);
    }
    return signsOfWords[id];
  }

  private char word(String text) {
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    var word = vocabulary.normal(text);
    var unknown = (capital ? Sort.NAME : Sort.OTHER).sign();
    if (!capital && vocabulary.needsCapital(word)) {
      return unknown;
    }
    return vocabulary
        .known(word)
        .orElseGet(() -> word.indexOf('-') < 0 ? unknown : compound(word, unknown));
  }

  private char compound(String word, char unknown) {
    var numbers = new Words(vocabulary);
    if (numbers.clock(word).isPresent()) {
      return Sort.CLOCK.sign();
    }
    if (numbers.number(word).isPresent()) {
      return Sort.COMPOUND.sign();
    }
    if (numbers.ordinal(word).isPresent()) {
      return Sort.COMPOUNDORDINAL.sign();
    }
    if (counts(AGE, word, numbers)) {
      return Sort.AGEWORD.sign();
    }
    return counts(LENGTH, word, numbers) ? Sort.UNITLENGTH.sign() : unknown;
  }

  private static boolean counts(Pattern compound, String word, Words numbers) {
    var found = compound.matcher(word);
    return found.matches() && numbers.number(found.group(1)).isPresent();
  }

  private static Sort number(String text) {
    if (CLOCK.matcher(text).matches() || HOUR_OF_HALF_DAY.matcher(text).matches()) {
      return Sort.CLOCK;
    }
    if (DAY.matcher(text).matches()) {
      return Sort.DAYORDINAL;
    }
    if (DECADE.matcher(text).matches()) {
      return Sort.DECADE;
    }
    if (!text.chars().allMatch(Character::isDigit)) {
      return Sort.DIGITS;
    }
    int value = text.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(text);
    if (value >= 1000 && value < 2200) {
      return Sort.YEARDIGITS;
    }
    return value >= 1 && value <= 12 ? Sort.HOURDIGITS : Sort.DIGITS;
  }
}
