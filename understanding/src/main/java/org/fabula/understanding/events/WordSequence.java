package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * A story's tokens as events are looked for: in lower case, every mark written one way, "didn't" as
 * "n't" and {@code 's} one word even where a blank stands before it.
 */
final class WordSequence {

  /** Stands for what lies outside a sentence. */
  private static final Word NOTHING = new Word("#", -1, "", -1, -1, false, false);

  private static final Set<String> CLITICS = Set.of("s", "m", "d", "ll", "re", "ve");
  private static final String NEGATED = "n't";

  private final List<Word> words = new ArrayList<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final int[] starts;

  /**
   * A word or mark.
   *
   * @param form as the clues know it
   * @param id number of the form among those of the story
   * @param auxiliary what "n't" is joined to: "did"; empty for any other word
   * @param token index of its token
   * @param sentence index of its sentence
   */
  record Word(
      String form,
      int id,
      String auxiliary,
      int token,
      int sentence,
      boolean isCapitalised,
      boolean isSpoken) {

    /** Whether it stands for what lies outside a sentence. */
    boolean isNothing() {
      return token < 0;
    }

    boolean isWord() {
      return Character.isLetter(form.codePointAt(0));
    }
  }

  WordSequence(Segments segments, SpokenText spoken) {
    starts = new int[segments.sentences().size() + 1];
    for (int sentence = 0; sentence < segments.sentences().size(); sentence++) {
      starts[sentence] = words.size();
      int end = segments.sentences().get(sentence).endToken();
      int token = segments.sentences().get(sentence).firstToken();
      while (token < end) {
        boolean joined = token + 1 < end && isParted(token, segments);
        words.add(word(joined ? token + 1 : token, joined, sentence, segments, spoken));
        token += joined ? 2 : 1;
      }
    }
    starts[segments.sentences().size()] = words.size();
  }

  /** "Odile 's", as some corpora write it: the mark is not one of a quotation. */
  private static boolean isParted(int token, Segments segments) {
    return segments.kind(token) == Token.Kind.QUOTE_MARK
        && segments.isWord(token + 1)
        && segments.token(token).span().end() == segments.token(token + 1).span().start()
        && CLITICS.contains(segments.lower(token + 1));
  }

  private Word word(int token, boolean joined, int sentence, Segments segments, SpokenText spoken) {
    var text = segments.lower(token).replace('’', '\'');
    boolean negated = text.endsWith(NEGATED) && text.length() > NEGATED.length();
    var form = joined ? "'" + text : negated ? NEGATED : form(text, segments.kind(token));
    return new Word(
        form,
        forms.computeIfAbsent(form, any -> forms.size()),
        negated ? full(text.substring(0, text.length() - NEGATED.length())) : "",
        token,
        sentence,
        segments.isCapitalised(token),
        spoken.contains(segments.token(token).span().start()));
  }

  private static String form(String text, Token.Kind kind) {
    return switch (kind) {
      case WORD, CLITIC, SIGN -> text;
      case NUMBER -> "0";
      case QUOTE_MARK -> "\"";
      case STOP -> text.substring(0, 1).toLowerCase(Locale.ROOT);
      case DASH -> "-";
    };
  }

  private static String full(String auxiliary) {
    return switch (auxiliary) {
      case "ca" -> "can";
      case "wo" -> "will";
      case "sha" -> "shall";
      default -> auxiliary;
    };
  }

  int size() {
    return words.size();
  }

  int distinctForms() {
    return forms.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The word so far behind or before another in its sentence; nothing outside. */
  Word beside(int index, int distance) {
    int other = index + distance;
    boolean inside = other >= 0 && other < words.size();
    return inside && words.get(other).sentence() == words.get(index).sentence()
        ? words.get(other)
        : NOTHING;
  }

  int firstOfSentence(int index) {
    return starts[words.get(index).sentence()];
  }

  int endOfSentence(int index) {
    return starts[words.get(index).sentence() + 1];
  }
}
