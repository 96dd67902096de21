package org.fabula.understanding.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** Noun phrases for somewhere to be: "the waiting room", "her office", "Lord Edgar's study". */
final class PlacePhrases {

  private static final int MOST_MODIFIERS = 2;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "our", "their", "your");
  private static final Set<String> BARE =
      Set.of("home", "town", "court", "church", "school", "prison", "college");

  private static final List<String> COMPOUND =
      List.of("-room", "-house", "-yard", "-ground", "-shop", "-side", "-field");

  /** What stands between a determiner's noun and the next: these modify no noun. */
  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "of", "in", "at", "on", "to", "from", "into", "and", "or", "but", "was", "were", "is",
          "as", "than", "by", "with", "for", "other", "same", "whole", "next", "very", "only");

  /** What may follow a place and is no noun that the place's word modifies. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "a",
          "about",
          "above",
          "across",
          "after",
          "again",
          "against",
          "all",
          "alone",
          "along",
          "also",
          "and",
          "around",
          "as",
          "at",
          "away",
          "because",
          "before",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "but",
          "by",
          "can",
          "came",
          "could",
          "did",
          "do",
          "does",
          "down",
          "for",
          "from",
          "grew",
          "had",
          "has",
          "he",
          "here",
          "his",
          "her",
          "how",
          "i",
          "if",
          "in",
          "inside",
          "into",
          "is",
          "it",
          "just",
          "lay",
          "like",
          "my",
          "near",
          "never",
          "not",
          "now",
          "of",
          "off",
          "on",
          "once",
          "or",
          "out",
          "outside",
          "over",
          "past",
          "ran",
          "round",
          "she",
          "since",
          "so",
          "still",
          "stood",
          "than",
          "that",
          "the",
          "their",
          "then",
          "there",
          "they",
          "this",
          "though",
          "through",
          "till",
          "to",
          "together",
          "too",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "was",
          "we",
          "went",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whose",
          "will",
          "with",
          "within",
          "without",
          "would",
          "yet",
          "you",
          "your",
          "our",
          "no",
          "only",
          "today",
          "tonight",
          "yesterday",
          "seemed",
          "smelt",
          "felt",
          "must",
          "might",
          "should",
          "shall",
          "may",
          "are",
          "be",
          "been");

  private final Segments segments;
  private final Lexicon lexicon;

  PlacePhrases(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
  }

  /** The phrase whose last word is this token. */
  Optional<Phrase> endingAt(int head) {
    if (!segments.isWord(head)
        || segments.isCapitalised(head)
        || !isPlaceNoun(segments.lower(head))
        || isModifier(head)) {
      return Optional.empty();
    }
    int first = head;
    while (head - first < MOST_MODIFIERS && modifies(first - 1)) {
      first--;
    }
    return phrase(first, head);
  }

  /** "Study", "croquet-ground". */
  private boolean isPlaceNoun(String word) {
    return lexicon.isPlaceNoun(word) || COMPOUND.stream().anyMatch(word::endsWith);
  }

  /** "The station yard" is a yard and "the car rug" no car. */
  private boolean isModifier(int head) {
    int next = head + 1;
    if (!segments.isWord(next) || segments.isCapitalised(next)) {
      return false;
    }
    var word = segments.lower(next);
    return !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && !NO_NOUNS.contains(word);
  }

  private boolean modifies(int token) {
    if (!segments.isWord(token)) {
      return false;
    }
    var word = segments.lower(token);
    return !ARTICLES.contains(word) && !OWNERS.contains(word) && !NO_MODIFIERS.contains(word);
  }

  private Optional<Phrase> phrase(int first, int head) {
    int before = first - 1;
    var words = words(first, head);
    if (segments.isWord(before)) {
      var determiner = segments.lower(before);
      if (ARTICLES.contains(determiner)) {
        return Optional.of(new Phrase(before, head + 1, "the " + words));
      }
      if (OWNERS.contains(determiner)) {
        return Optional.of(new Phrase(before, head + 1, determiner + " " + words));
      }
    }
    for (int owner = first; owner < head; owner++) {
      if (segments.kind(owner) == Token.Kind.CLITIC) {
        return Optional.empty();
      }
    }
    if (segments.kind(before) == Token.Kind.CLITIC && segments.lower(before).endsWith("s")) {
      return owned(before, words, head);
    }
    var word = segments.lower(head);
    return BARE.contains(word) && NO_MODIFIERS.contains(lowerBefore(head))
        ? Optional.of(new Phrase(head, head + 1, word))
        : Optional.empty();
  }

  private String lowerBefore(int head) {
    return segments.isWord(head - 1) ? segments.lower(head - 1) : "";
  }

  private Optional<Phrase> owned(int clitic, String words, int head) {
    int owner = clitic - 1;
    while (segments.isCapitalised(owner - 1) && segments.isCapitalised(owner)) {
      owner--;
    }
    if (!segments.isCapitalised(owner)) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(owner, head + 1, words(owner, clitic - 1) + "’s " + words));
  }

  private String words(int first, int last) {
    var words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(segments.word(i));
    }
    return words.toString();
  }

  /** A phrase and the name it gives: "a narrow lane" and later "the narrow lane" are one. */
  record Phrase(int firstToken, int endToken, String name) {}
}
