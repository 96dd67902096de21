package org.fabula.understanding.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase.Kind;
import org.fabula.understanding.segmentation.Segments;

/** Joins name words, titles, initials and particles to phrases: "Lady Catherine de Bourgh". */
final class NamePhrases {

  private static final Set<String> PARTICLES =
      Set.of("de", "du", "la", "le", "von", "van", "der", "den", "di", "da", "del", "della", "of");
  private static final Set<String> NOBILITY =
      Set.of(
          "Duke",
          "Duchess",
          "Earl",
          "Count",
          "Countess",
          "Marquis",
          "Marchioness",
          "Viscount",
          "Baron",
          "Baroness",
          "Prince",
          "Princess",
          "King",
          "Queen",
          "Emperor",
          "Empress",
          "Bishop",
          "Archbishop",
          "Abbot",
          "Abbess");
  private static final int LONGEST = 6;

  private final Segments segments;
  private final NameWords words;
  private final Lexicon lexicon;

  NamePhrases(Segments segments, NameWords words, Lexicon lexicon) {
    this.segments = segments;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Every phrase in text order, of kind {@code OTHER} until its use is weighed. */
  List<NamePhrase> find() {
    var phrases = new ArrayList<NamePhrase>();
    int i = 0;
    while (i < segments.tokens().size()) {
      int end = phraseEnd(i);
      if (end > i) {
        phrases.add(phrase(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return phrases;
  }

  /** Past the phrase that starts at the token; the token itself if none does. */
  private int phraseEnd(int start) {
    int i = start;
    while (isTitle(i) && i - start < 3) {
      i++;
    }
    int titles = i - start;
    int names = 0;
    while (i < segments.tokens().size() && i - start < LONGEST && isJoined(start, i)) {
      if (names > 1 && isPersonAfterPlace(start, i)) {
        break;
      } else if (words.isNameWord(i) || (names > 0 && isInitial(i))) {
        names++;
        i++;
      } else if (isInitial(i) && isNameAhead(i + 1)) {
        i++;
      } else if (names > 0 && isParticle(i) && isNameAhead(i + 1)) {
        i++;
      } else if (names == 0 && isRealm(i)) {
        i++;
      } else {
        break;
      }
    }
    if (names > 0) {
      return i;
    }
    return titles > 0 && isKinshipName(start) ? start + 1 : start;
  }

  /** "At Marrow Bay Orla smiled." */
  private boolean isPersonAfterPlace(int start, int token) {
    return NameEvidence.isPlacePreposition(start - 1, segments)
        && NameEvidence.isPlaceTail(segments.word(token - 1))
        && lexicon.givenName(segments.word(token)).isPresent();
  }

  private boolean isTitle(int token) {
    return segments.isCapitalised(token) && lexicon.title(segments.word(token)).isPresent();
  }

  /** "Mother" alone is a name, unless "her" or "the" stands before it. */
  private boolean isKinshipName(int token) {
    return lexicon.kinshipName(segments.word(token)).isPresent();
  }

  /** No sign stands between the phrase so far and the token. */
  private boolean isJoined(int start, int token) {
    return token == start
        || (segments.isWord(token - 1) && segments.isWord(token) && sameSentence(start, token));
  }

  private boolean sameSentence(int one, int other) {
    return segments.sentenceOf(one) == segments.sentenceOf(other);
  }

  private boolean isInitial(int token) {
    if (!segments.isCapitalised(token)) {
      return false;
    }
    var word = segments.word(token);
    return word.length() == 2 && word.charAt(1) == '.';
  }

  private boolean isNameAhead(int token) {
    return words.isNameWord(token) || (isInitial(token) && words.isNameWord(token + 1));
  }

  private boolean isParticle(int token) {
    return segments.isWord(token)
        && PARTICLES.contains(segments.word(token))
        && !segments.word(token).equals("of");
  }

  /** "Duchess of Marrow" */
  private boolean isRealm(int token) {
    return segments.isWord(token)
        && segments.word(token).equals("of")
        && segments.isWord(token - 1)
        && NOBILITY.contains(segments.word(token - 1))
        && isNameAhead(token + 1);
  }

  private NamePhrase phrase(int start, int end) {
    var span = segments.span(start, end);
    return new NamePhrase(span, NameText.of(segments.story().cut(span)), Kind.OTHER, start, end);
  }
}
