package org.fabula.understanding.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase.Kind;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Finds names in a story without capitals. A word is a name in the whole story if it speaks without
 * an article ({@code "huh," said miriam}), or if it is no everyday word and either a known given
 * name or, where a sentence starts, does something.
 */
final class LowerCaseNames {

  private static final Set<String> NEVER =
      Set.of(
          "i",
          "he",
          "she",
          "they",
          "it",
          "we",
          "you",
          "who",
          "the",
          "a",
          "an",
          "his",
          "her",
          "my",
          "your",
          "our",
          "their",
          "its",
          "this",
          "that",
          "one",
          "someone",
          "somebody",
          "everyone",
          "everybody",
          "nobody",
          "another",
          "both",
          "all",
          "some",
          "nothing",
          "and",
          "but",
          "then",
          "so",
          "to",
          "in",
          "at",
          "from",
          "with",
          "when",
          "as",
          "what",
          "there",
          "no",
          "yes");

  private final Segments segments;
  private final Lexicon lexicon;
  private final NameEvidence evidence;

  LowerCaseNames(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
    this.evidence = new NameEvidence(segments, lexicon);
  }

  /** Every phrase in text order, with the capitals it would have elsewhere. */
  List<NamePhrase> find() {
    var names = new HashSet<String>();
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (isName(i)) {
        names.add(segments.lower(i));
      }
    }
    var phrases = new ArrayList<NamePhrase>();
    int i = 0;
    while (i < segments.tokens().size()) {
      int end = i;
      while (isTitle(end) && !isDetermined(end)) {
        end++;
      }
      boolean titled = end > i;
      while (segments.isWord(end)
          && (names.contains(segments.lower(end)) || (titled && isUncommon(end)))
          && !isDetermined(i)) {
        end++;
      }
      boolean named = end > i && !isTitle(end - 1);
      if (named) {
        phrases.add(phrase(i, end));
      }
      i = named ? end : i + 1;
    }
    return phrases;
  }

  private boolean isName(int token) {
    if (!segments.isWord(token)
        || NEVER.contains(segments.lower(token))
        || isTitle(token)
        || isDetermined(token)) {
      return false;
    }
    if (isSpeaker(token)) {
      return true;
    }
    return isUncommon(token) && (isGivenName(token) || (isStart(token) && acts(token)));
  }

  /** {@code "huh," said miriam,}, {@code "huh," miriam said}: nobody else can stand there. */
  private boolean isSpeaker(int token) {
    boolean inverted =
        isSpeechVerb(token - 1)
            && segments.kind(token - 2) == Token.Kind.QUOTE_MARK
            && !segments.lower(token).endsWith("ly");
    boolean straight =
        segments.kind(token - 1) == Token.Kind.QUOTE_MARK
            && isSpeechVerb(token + 1)
            && !segments.isWord(token + 2)
            && isUncommon(token);
    return inverted || straight;
  }

  private boolean isSpeechVerb(int token) {
    return segments.isWord(token) && lexicon.isSpeechVerb(segments.lower(token));
  }

  private boolean isGivenName(int token) {
    return lexicon.givenName(capitalised(segments.word(token))).isPresent();
  }

  private boolean isUncommon(int token) {
    var word = segments.lower(token);
    return word.indexOf('\'') < 0
        && word.indexOf('’') < 0
        && !lexicon.isCommonWord(word)
        && lexicon.personNoun(word).isEmpty();
  }

  private boolean isStart(int token) {
    return WordUse.startsSentence(segments, token);
  }

  private boolean acts(int token) {
    return evidence.acts(phrase(token, token + 1));
  }

  private boolean isTitle(int token) {
    return segments.isWord(token) && title(segments.word(token)).isPresent();
  }

  private Optional<String> title(String word) {
    return Optional.of(capitalised(word)).filter(title -> lexicon.title(title).isPresent());
  }

  private boolean isDetermined(int token) {
    return segments.isWord(token - 1)
        && Set.of("the", "a", "an", "his", "her", "my", "your", "our", "their", "this", "that")
            .contains(segments.lower(token - 1));
  }

  private NamePhrase phrase(int start, int end) {
    var text = new StringBuilder();
    for (int i = start; i < end; i++) {
      text.append(i > start ? " " : "").append(capitalised(segments.word(i)));
    }
    return new NamePhrase(segments.span(start, end), text.toString(), Kind.OTHER, start, end);
  }

  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
        .append(word, first, word.length())
        .toString();
  }
}
