package org.fabula.understanding.places;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.PlaceSort;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Noun phrases for somewhere to be: "the waiting room", "her office", "Lord Edgar's study", "room
 * nine".
 */
final class PlacePhrases {

  private static final int MOST_MODIFIERS = 3;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "another", "some", "one");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "my", "our", "their", "your", "its");

  /** "It's gate ten." */
  private static final Set<String> NO_OWNERS =
      Set.of("it", "that", "there", "here", "he", "she", "what", "who", "where", "this", "how");

  /** What stands without an article where somebody is in it: "in bed". */
  private static final Set<String> BARE =
      Set.of(
          "home",
          "town",
          "court",
          "church",
          "school",
          "prison",
          "college",
          "bed",
          "hospital",
          "deck",
          "sea",
          "shore",
          "stage",
          "sickbay",
          "sick-bay",
          "camp",
          "harbour",
          "harbor",
          "port",
          "jail",
          "gaol",
          "quarters",
          "backstage",
          "headquarters",
          "engineering");

  private static final Set<String> BEFORE_BARE =
      Set.of("in", "at", "to", "from", "of", "on", "into", "off");

  /** What has a number instead of an article: "in room nine". */
  private static final Set<String> NUMBERED =
      Set.of(
          "room",
          "bed",
          "hold",
          "flat",
          "deck",
          "bay",
          "platform",
          "ward",
          "cell",
          "cabin",
          "track",
          "gate",
          "dock",
          "pier",
          "lock",
          "tram",
          "bus",
          "theatre",
          "theater",
          "suite",
          "apartment",
          "hangar",
          "hut",
          "studio",
          "classroom",
          "office",
          "lab",
          "route",
          "stairwell",
          "court",
          "courtroom",
          "pod",
          "tent",
          "house",
          "shed",
          "warehouse",
          "hall",
          "tower");

  /** "the whole room" and "the room" are one. */
  private static final Set<String> TELLING_NO_KIND =
      Set.of(
          "whole",
          "entire",
          "very",
          "other",
          "next",
          "same",
          "right",
          "wrong",
          "full",
          "empty",
          "dark",
          "darkened",
          "cold",
          "warm",
          "quiet",
          "silent",
          "crowded",
          "big",
          "large",
          "small",
          "different",
          "bright",
          "dim",
          "damp",
          "dusty",
          "tiny",
          "huge",
          "nearest",
          "usual",
          "own",
          "familiar",
          "deserted",
          "busy",
          "noisy",
          "far",
          "stupid",
          "actual");

  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private final Segments segments;
  private final Lexicon lexicon;

  PlacePhrases(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
  }

  /** The phrase whose noun is this token. */
  Optional<Phrase> around(int head) {
    if (!segments.isWord(head)) {
      return Optional.empty();
    }
    var sort = lexicon.placeSort(segments.lower(head));
    boolean isOfPlace =
        sort.filter(it -> it == PlaceSort.SPOT).isPresent()
            && segments.isWord(head - 1)
            && isPlace(head - 1);
    if (sort.isEmpty() || isModifier(head) || isOfPlace) {
      return Optional.empty();
    }
    return segments.isCapitalised(head) ? numbered(head, sort.get()) : phrase(head, sort.get());
  }

  /** "The station yard" is a yard, but "the library table" in a library. */
  private boolean isModifier(int head) {
    int next = head + 1;
    return segments.isWord(next)
        && !segments.isCapitalised(next)
        && isPlace(next)
        && !lexicon.mayFollowNoun(segments.lower(next));
  }

  /** And no mere thing in one. */
  private boolean isPlace(int token) {
    return lexicon.placeSort(segments.lower(token)).filter(it -> it != PlaceSort.SPOT).isPresent();
  }

  private boolean modifies(int token) {
    if (!segments.isWord(token)) {
      return false;
    }
    var word = segments.lower(token);
    return !ARTICLES.contains(word) && !OWNERS.contains(word) && !lexicon.endsNounPhrase(word);
  }

  private int firstOf(int head) {
    int first = head;
    while (head - first < MOST_MODIFIERS && modifies(first - 1)) {
      first--;
    }
    return first;
  }

  private Optional<Phrase> phrase(int head, PlaceSort sort) {
    int first = firstOf(head);
    int before = first - 1;
    int end = hasNumber(head) ? head + 2 : head + 1;
    int kind = first;
    while (kind < head && TELLING_NO_KIND.contains(segments.lower(kind))) {
      kind++;
    }
    var words = words(kind, end);
    if (segments.isWord(before) && ARTICLES.contains(segments.lower(before))) {
      return Optional.of(new Phrase(before, end, "the " + words, sort));
    }
    if (segments.isWord(before) && OWNERS.contains(segments.lower(before))) {
      return Optional.of(new Phrase(before, end, segments.lower(before) + " " + words, sort));
    }
    for (int owner = head - 1; owner >= before; owner--) {
      if (isPossessive(owner)) {
        return owned(owner, words(owner + 1, end), end, sort);
      }
    }
    return numbered(head, sort).or(() -> bare(head, sort)).or(() -> heading(first, head, sort));
  }

  /** "Squad room, two in the morning": what opens a paragraph needs no article. */
  private Optional<Phrase> heading(int first, int head, PlaceSort sort) {
    boolean isHeading =
        first < head
            && segments.isCapitalised(first)
            && paragraphOf(first) != paragraphOf(first - 1)
            && (paragraphOf(head) != paragraphOf(head + 1) || segments.word(head + 1).equals(","));
    return isHeading
        ? Optional.of(
            new Phrase(
                first, head + 1, "the " + words(first, head + 1).toLowerCase(Locale.ROOT), sort))
        : Optional.empty();
  }

  /** Index of a token's paragraph; -1 outside the story. */
  private int paragraphOf(int token) {
    return token < 0 || token >= segments.tokens().size()
        ? -1
        : segments.story().paragraphIndexAt(segments.token(token).span().start());
  }

  private Optional<Phrase> bare(int head, PlaceSort sort) {
    var word = segments.lower(head);
    return BARE.contains(word)
            && segments.isWord(head - 1)
            && BEFORE_BARE.contains(segments.lower(head - 1))
        ? Optional.of(new Phrase(head, head + 1, word, sort))
        : Optional.empty();
  }

  /** "room nine", "Interview room 3". */
  private Optional<Phrase> numbered(int head, PlaceSort sort) {
    if (!hasNumber(head)) {
      return Optional.empty();
    }
    boolean isMore = segments.isCapitalised(head - 1) && !segments.isCapitalised(head);
    int first = isMore ? head - 1 : head;
    return Optional.of(new Phrase(first, head + 2, words(first, head + 2), sort));
  }

  private boolean hasNumber(int head) {
    return NUMBERED.contains(segments.lower(head)) && isNumber(head + 1);
  }

  private boolean isNumber(int token) {
    return token < segments.tokens().size()
        && (segments.kind(token) == Token.Kind.NUMBER
            || (segments.isWord(token) && NUMBERS.contains(segments.lower(token))));
  }

  private boolean isPossessive(int token) {
    return token > 0
        && segments.kind(token) == Token.Kind.CLITIC
        && segments.lower(token).endsWith("s");
  }

  /** "Lord Edgar's study", "the ambassador's quarters", "Ann's sister's house". */
  private Optional<Phrase> owned(int clitic, String words, int end, PlaceSort sort) {
    int owner = clitic - 1;
    while (segments.isCapitalised(owner - 1) && segments.isCapitalised(owner)) {
      owner--;
    }
    if (isPossessive(owner - 1)) {
      return owned(owner - 1, words(owner, clitic) + "’s " + words, end, sort);
    }
    var before = segments.isWord(owner - 1) ? segments.lower(owner - 1) : "";
    if (ARTICLES.contains(before) || OWNERS.contains(before)) {
      var determiner = OWNERS.contains(before) ? before : "the";
      return Optional.of(
          new Phrase(
              owner - 1, end, determiner + " " + words(owner, clitic) + "’s " + words, sort));
    }
    return segments.isCapitalised(owner) && !NO_OWNERS.contains(segments.lower(owner))
        ? Optional.of(new Phrase(owner, end, words(owner, clitic) + "’s " + words, sort))
        : Optional.empty();
  }

  private String words(int first, int end) {
    var words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first ? " " : "").append(segments.word(i));
    }
    return words.toString();
  }

  /** A phrase and the name it gives: "a narrow lane" and later "the narrow lane" are one. */
  record Phrase(int firstToken, int endToken, String name, PlaceSort sort) {}
}
