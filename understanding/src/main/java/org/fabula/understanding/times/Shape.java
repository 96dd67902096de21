package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;

/**
 * A sentence as phrases see it: one character a token, from the start to the end. Marks of emphasis
 * are passed over.
 *
 * @param tokens index of each character's token; those of the two ends are no tokens
 */
record Shape(String signs, List<Integer> tokens) {

  private static final Pattern EMPHASIS = Pattern.compile("[_*~]+");
  private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[ap]m)?");
  private static final Pattern HOUR_OF_HALF_DAY = Pattern.compile("(?:1[0-2]|[1-9])[ap]m");
  private static final Pattern DECADE = Pattern.compile("(?:1[0-9]|20)?\\d0'?s");
  private static final Pattern DAY = Pattern.compile("(?:[12]?\\d|3[01])(?:st|nd|rd|th)");
  private static final Pattern AGE = Pattern.compile("(.+)-(?:year|month|week|day)s?-olds?");
  private static final Pattern LENGTH =
      Pattern.compile("(.+)-(?:year|month|week|day|hour|minute|second|night)s?");

  static Shape of(Sentence sentence, Segments segments, Vocabulary vocabulary) {
    var signs = new StringBuilder().append(Sort.STARTS.sign());
    var tokens = new ArrayList<Integer>();
    tokens.add(-1);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      var word = segments.word(i);
      if (!EMPHASIS.matcher(word).matches()) {
        signs.append(sign(i, word, segments, vocabulary));
        tokens.add(i);
      }
    }
    tokens.add(-1);
    return new Shape(signs.append(Sort.END.sign()).toString(), List.copyOf(tokens));
  }

  private static char sign(int token, String text, Segments segments, Vocabulary vocabulary) {
    return switch (segments.kind(token)) {
      case WORD, CLITIC -> word(text, vocabulary);
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

  private static char word(String text, Vocabulary vocabulary) {
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    var word = vocabulary.normal(text);
    var unknown = (capital ? Sort.NAME : Sort.OTHER).sign();
    if (!capital && vocabulary.needsCapital(word)) {
      return unknown;
    }
    return vocabulary
        .known(word)
        .orElseGet(() -> word.indexOf('-') < 0 ? unknown : compound(word, vocabulary, unknown));
  }

  private static char compound(String word, Vocabulary vocabulary, char unknown) {
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
