package org.fabula.understanding.names;

import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** Weighs what one occurrence of a name says about whether it names a person or a place. */
final class NameEvidence {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "at", "near", "from", "to", "into", "towards", "toward", "through", "around",
          "outside", "across", "leaving", "reached", "left", "visit", "visited");
  private static final Set<String> PLACE_TAILS =
      Set.of(
          "Street",
          "Road",
          "Lane",
          "Square",
          "Avenue",
          "Park",
          "House",
          "Hall",
          "Castle",
          "Abbey",
          "Court",
          "Bridge",
          "River",
          "Lake",
          "Hotel",
          "Inn",
          "College",
          "University",
          "School",
          "Hospital",
          "Station",
          "County",
          "City",
          "Town",
          "Island",
          "Islands",
          "Mountain",
          "Mountains",
          "Hill",
          "Hills",
          "Valley",
          "Forest",
          "Wood",
          "Woods",
          "Gardens",
          "Garden",
          "Cottage",
          "Lodge",
          "Manor",
          "Palace",
          "Tower",
          "Cathedral",
          "Bay",
          "Harbour",
          "Harbor",
          "Cross",
          "Rectory",
          "Church",
          "Museum",
          "Theatre",
          "Place",
          "End",
          "Coast",
          "Ocean",
          "Sea",
          "Desert",
          "Building",
          "Bar",
          "Club",
          "Pond",
          "Farm",
          "Market",
          "Quay",
          "Row",
          "Stair",
          "Stairs",
          "Yard",
          "Alley",
          "Way",
          "Wharf",
          "Dock",
          "Docks",
          "Pier",
          "Beach",
          "Crescent",
          "Green",
          "Heath",
          "Common",
          "Moor",
          "Cove",
          "Falls",
          "Creek",
          "Canyon",
          "Heights",
          "Plaza",
          "Tavern",
          "Library",
          "Academy",
          "Prison");
  private static final Set<String> ORGANISATION_TAILS =
      Set.of(
          "Investigations",
          "Company",
          "Inc",
          "Ltd",
          "Corporation",
          "Agency",
          "Department",
          "Society",
          "Press",
          "Committee",
          "Council",
          "Association",
          "Institute",
          "Industries");
  private static final Set<String> PLACE_HEADS =
      Set.of("Mount", "Lake", "Port", "Fort", "Cape", "New", "North", "South", "East", "West");
  private static final Set<String> HUMAN_VERBS =
      Set.of(
          "was", "is", "had", "has", "did", "could", "would", "felt", "looked", "looks", "took",
          "knew", "thought", "went", "came", "turned", "stood", "sat", "gave", "saw", "made", "got",
          "ran", "held", "wanted", "seemed", "began", "walked", "nodded", "smiled", "laughed",
          "never", "stared", "glanced", "kept", "put", "let", "rose", "heard", "paused", "watched",
          "pulled", "reached", "leaned", "shook", "opened", "closed", "loved", "read", "caught",
          "slid", "threw", "drew", "lay", "leant", "bent", "hung", "swung", "flung", "set", "told",
          "found", "met", "brought", "left", "spoke", "chose", "ate", "drank", "woke", "fell");

  private static final Set<String> BETWEEN =
      Set.of("the", "young", "old", "little", "poor", "good", "big");
  private static final int SHORTEST_PAST = 4;

  private final Segments segments;
  private final Lexicon lexicon;

  NameEvidence(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
  }

  /** For a person above zero, against one below. */
  double person(NamePhrase phrase) {
    double weight = 0;
    int before = phrase.firstToken() - 1;
    int after = phrase.endToken();
    int verb = before;
    while (segments.isWord(verb) && BETWEEN.contains(segments.lower(verb))) {
      verb--; // "said the Heron", "said young Corm"
    }
    if ((isSpeechVerb(verb) && !segments.isCapitalised(verb))
        || isSpeechVerb(after)
        || isExpressionVerb(after)) {
      weight += 2;
    } else if (segments.isWord(after) && HUMAN_VERBS.contains(segments.word(after))) {
      weight += 0.5;
    }
    if (isPossessive(after)) {
      weight += 0.3;
    }
    if (isAddress(before, after)) {
      weight += 0.5;
    }
    if (wordIs(before, "the")) {
      weight -= 0.3;
    }
    if (wordIs(before, "and") || wordIs(after, "and") || wordIs(before, "with")) {
      weight += 0.2;
    }
    return weight;
  }

  /** Whether somebody does something there, in narration: "Cosima unfolded", "Hanne's fingers". */
  boolean acts(NamePhrase phrase) {
    int after = phrase.endToken();
    if (isPossessive(after)) {
      return segments.isWord(after + 1);
    }
    return isFollowedByWho(after)
        || (segments.isWord(after)
            && (HUMAN_VERBS.contains(segments.word(after))
                || isPast(segments.word(after))
                || isExpressionVerb(after)));
  }

  /** "Corm, who was late" */
  private boolean isFollowedByWho(int token) {
    return token + 1 < segments.tokens().size()
        && segments.word(token).equals(",")
        && wordIs(token + 1, "who");
  }

  private static boolean isPast(String word) {
    return word.length() > SHORTEST_PAST && word.endsWith("ed");
  }

  /** For a place above zero. */
  double place(NamePhrase phrase) {
    int before = phrase.firstToken() - 1;
    double weight = 0;
    if (isPlacePreposition(before, segments) && !isOfTag(before)) {
      weight += wordIs(before, "to") || wordIs(before, "from") ? 0.4 : 1;
    }
    if (wordIs(before, "of")) {
      weight += 0.2;
    }
    return weight;
  }

  /** {@code "Never," put in Odile.} */
  private boolean isOfTag(int preposition) {
    return segments.isWord(preposition - 1)
        && segments.kind(preposition - 2) == Token.Kind.QUOTE_MARK;
  }

  /** What the words of the name say by themselves; for a person above zero, for a place below. */
  double ofWords(NamePhrase phrase) {
    var words = phrase.text().split(" ", -1);
    var last = words[words.length - 1];
    if (words.length > 1 && ORGANISATION_TAILS.contains(last)) {
      return -20;
    }
    if (words.length > 2 && PLACE_TAILS.contains(last)) {
      return -5;
    }
    if (lexicon.title(words[0]).isPresent()) {
      return 6;
    }
    if (lexicon.isPlace(phrase.text())) {
      return lexicon.givenName(words[0]).isPresent() ? -0.5 : -4;
    }
    if (words.length > 1 && (PLACE_TAILS.contains(last) || PLACE_HEADS.contains(words[0]))) {
      return -5;
    }
    if (lexicon.givenName(words[0]).isPresent()) {
      return words.length > 1 ? 3 : 1;
    }
    return phrase.text().length() == 1 ? 1 : 0; // "Not a scratch on me, B."
  }

  static boolean isPlacePreposition(int token, Segments segments) {
    return segments.isWord(token) && PLACE_PREPOSITIONS.contains(segments.lower(token));
  }

  /** "Bay", "Street": what the last word of a place's name often is. */
  static boolean isPlaceTail(String word) {
    return PLACE_TAILS.contains(word);
  }

  private boolean isSpeechVerb(int token) {
    return segments.isWord(token) && lexicon.isSpeechVerb(segments.lower(token));
  }

  private boolean isExpressionVerb(int token) {
    return segments.isWord(token) && lexicon.isExpressionVerb(segments.lower(token));
  }

  private boolean isPossessive(int token) {
    return segments.kind(token) == Token.Kind.CLITIC && segments.lower(token).endsWith("s");
  }

  /** Between a comma or mark and a comma, mark or stop: the way people are spoken to. */
  private boolean isAddress(int before, int after) {
    return isEdge(before) && (isEdge(after) || segments.kind(after) == Token.Kind.STOP);
  }

  private boolean isEdge(int token) {
    return switch (segments.kind(token)) {
      case QUOTE_MARK -> true;
      case SIGN ->
          token >= 0 && token < segments.tokens().size() && segments.word(token).equals(",");
      case WORD, CLITIC, NUMBER, STOP, DASH -> false;
    };
  }

  private boolean wordIs(int token, String word) {
    return segments.isWord(token) && segments.lower(token).equals(word);
  }
}
