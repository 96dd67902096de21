package org.fabula.understanding.names;

import java.util.Locale;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** Decides, word by word, whether a capital means a name. */
final class NameWords {

  private static final Set<String> NEVER =
      Set.of(
          "I", "Oh", "O", "Ah", "Yes", "No", "Ha", "Hm", "Ma'am", "OK", "Okay", "Eh", "A", "Ok",
          "Jesus", "Christ", "God", "Gosh", "Heaven", "Heavens");

  private final Segments segments;
  private final WordUse use;
  private final Lexicon lexicon;

  NameWords(Segments segments, WordUse use, Lexicon lexicon) {
    this.segments = segments;
    this.use = use;
    this.lexicon = lexicon;
  }

  boolean isNameWord(int token) {
    if (!segments.isCapitalised(token)) {
      return false;
    }
    var word = segments.word(token);
    if (NEVER.contains(word) || lexicon.title(word).isPresent()) {
      return false;
    }
    if (WordUse.isShouted(word)) {
      return isShoutedName(word);
    }
    return WordUse.startsSentence(segments, token)
        ? isNameAtStart(token, word)
        : isNameInside(word);
  }

  private boolean isShoutedName(String word) {
    var calm = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return use.capitalInside(calm) >= 2 && use.lowerCase(calm) == 0;
  }

  /** Inside a sentence a capital is a name unless the word is mostly written without. */
  private boolean isNameInside(String word) {
    int capital = use.capitalInside(word);
    return capital * 12 >= use.lowerCase(word) || lexicon.givenName(word).isPresent();
  }

  private boolean isNameAtStart(int token, String word) {
    int capital = use.capitalInside(word);
    int lower = use.lowerCase(word);
    if (lower == 0 && !isEverydayWord(word)) {
      return true;
    }
    if (capital > lower * 2 && capital >= 2) {
      return true;
    }
    // "Hope smiled.": a word that is also a name is one when a verb or an 's follows.
    return capital >= 2 && capital * 12 >= lower && isFollowedLikeName(token);
  }

  private boolean isEverydayWord(String word) {
    return lexicon.isCommonWord(stem(word)) || lexicon.isCommonWord(word.toLowerCase(Locale.ROOT));
  }

  /** Of a contraction the part before its apostrophe: "don" of "Don't". */
  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("n't")) {
      return lower.substring(0, lower.length() - 3);
    }
    int apostrophe = lower.indexOf('\'');
    return apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
  }

  private boolean isFollowedLikeName(int token) {
    if (segments.kind(token + 1) == Token.Kind.CLITIC) {
      return true;
    }
    if (!segments.isWord(token + 1)) {
      return segments.kind(token + 1) == Token.Kind.SIGN
          || segments.kind(token + 1) == Token.Kind.STOP;
    }
    var next = segments.lower(token + 1);
    return next.endsWith("ed")
        || lexicon.isSpeechVerb(next)
        || lexicon.isExpressionVerb(next)
        || Set.of("was", "is", "had", "has", "and", "did", "took", "felt", "could", "would")
            .contains(next);
  }
}
