package org.fabula.understanding.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Finds what refers to people: names, noun phrases such as "the old porter", pronouns. Linear in
 * the text.
 */
public final class MentionDetection {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "my", "your", "their", "our", "this", "that", "another");
  private static final Set<String> NOT_IN_PHRASE =
      Set.of(
          "of", "in", "at", "to", "and", "or", "but", "who", "was", "is", "had", "were", "with",
          "for", "by", "from", "on", "as", "that", "which", "than", "into", "said", "not");
  private static final Set<String> SOMEBODY =
      Set.of("someone", "somebody", "everyone", "everybody", "both", "all", "several");
  private static final int LONGEST_PHRASE = 5;
  private static final int MOST_OWNED = 3;

  private final Lexicon lexicon;

  public MentionDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Every mention; of two that would overlap the longer. */
  public Mentions detect(Segments segments, List<NamePhrase> names) {
    var byToken = new HashMap<Integer, NamePhrase>();
    for (var name : names) {
      byToken.put(name.firstToken(), name);
    }
    var descriptions = new Descriptions(segments, lexicon);
    var mentions = new ArrayList<Mention>();
    int i = 0;
    while (i < segments.tokens().size()) {
      i = step(i, segments, byToken, descriptions, mentions);
    }
    return new Mentions(mentions, segments);
  }

  private int step(
      int token,
      Segments segments,
      Map<Integer, NamePhrase> names,
      Descriptions descriptions,
      List<Mention> mentions) {
    var name = names.get(token);
    if (name != null) {
      int owned = ownedEnd(token, name.endToken(), segments, names);
      if (name.kind() == NamePhrase.Kind.PERSON && owned > token) {
        mentions.add(new Mention(segments.span(token, owned), Mention.Kind.NOUN));
        return owned;
      }
      if (name.kind() == NamePhrase.Kind.PERSON) {
        mentions.add(new Mention(name.span(), Mention.Kind.NAME));
      }
      return name.endToken();
    }
    if (!segments.isWord(token)) {
      return token + 1;
    }
    int end = nounPhraseEnd(token, segments, names, descriptions);
    if (end > token) {
      mentions.add(new Mention(segments.span(token, end), Mention.Kind.NOUN));
      return end;
    }
    if (Pronoun.of(segments.lower(token)).isPresent() && !isHerald(segments, token)) {
      mentions.add(new Mention(segments.token(token).span(), Mention.Kind.PRONOUN));
    }
    return token + 1;
  }

  /** "i" as a numeral is no pronoun; before a word it is, in prose without capitals. */
  private static boolean isHerald(Segments segments, int token) {
    return (segments.word(token).equals("i")
            && !segments.isWord(token + 1)
            && segments.kind(token + 1) != Token.Kind.CLITIC)
        || segments.word(token).equals("US");
  }

  private int nounPhraseEnd(
      int start, Segments segments, Map<Integer, NamePhrase> names, Descriptions descriptions) {
    if (SOMEBODY.contains(segments.lower(start)) || isTitle(start, segments)) {
      return isSpeaking(start, start + 1, segments) ? start + 1 : start;
    }
    if (!DETERMINERS.contains(segments.lower(start))) {
      return start;
    }
    for (int i = start + 1; i < start + LONGEST_PHRASE && segments.isWord(i); i++) {
      var word = segments.lower(i);
      if (isPeoples(names.get(i)) && isSpeaking(start, i + 1, segments)) {
        return i + 1;
      }
      if (NOT_IN_PHRASE.contains(word) || names.containsKey(i)) {
        return start;
      }
      if (lexicon.personNoun(word).isPresent() && !isPersonNoun(i + 1, segments)) {
        int end = Math.max(i + 1, ownedEnd(start, i + 1, segments, names));
        return descriptions.endAfter(start, end);
      }
    }
    if (isAfterSpeechVerb(start, segments)) {
      return speakerPhraseEnd(start, segments, names);
    }
    return isAfterSpeech(start, segments) ? speakerPhraseBefore(start, segments, names) : start;
  }

  /**
   * {@code "Never," said Odile's mother.}: past what somebody beside a quotation has, if that is a
   * person; else the start.
   */
  private int ownedEnd(int start, int end, Segments segments, Map<Integer, NamePhrase> names) {
    boolean isOwner =
        segments.kind(end) == Token.Kind.CLITIC
            && segments.lower(end).endsWith("s")
            && (isAfterSpeech(start, segments) || isAfterTagVerb(start, segments));
    if (!isOwner) {
      return start;
    }
    for (int i = end + 1; i <= end + MOST_OWNED && segments.isWord(i); i++) {
      if (isOutside(i, segments, names)) {
        return start;
      }
      if (isPersonNoun(i, segments) && !isPersonNoun(i + 1, segments)) {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean isAfterSpeech(int token, Segments segments) {
    return segments.kind(token - 1) == Token.Kind.QUOTE_MARK;
  }

  private boolean isAfterTagVerb(int token, Segments segments) {
    return isPastSpeechVerb(token - 1, segments) && isAfterSpeech(token - 1, segments);
  }

  /** {@code "Never," said the Norwegian.} */
  private boolean isPeoples(NamePhrase name) {
    return name != null
        && name.kind() == NamePhrase.Kind.OTHER
        && lexicon.namesNoPerson(name.text());
  }

  /** {@code "Never," said Mademoiselle.} */
  private boolean isTitle(int token, Segments segments) {
    return segments.isCapitalised(token) && lexicon.title(segments.word(token)).isPresent();
  }

  private boolean isAfterSpeechVerb(int token, Segments segments) {
    return isPastSpeechVerb(token - 1, segments)
        && (segments.lower(token).equals("the") || isAfterSpeech(token - 1, segments));
  }

  private boolean isPastSpeechVerb(int token, Segments segments) {
    return segments.isWord(token)
        && lexicon.isSpeechVerb(segments.lower(token))
        && segments.lower(token).endsWith("d");
  }

  /** {@code "Hang him!" someone shouted}, {@code "Hang him!" shouted someone}. */
  private boolean isSpeaking(int start, int end, Segments segments) {
    return isAfterSpeech(start, segments)
        ? isPastSpeechVerb(end, segments)
        : isAfterTagVerb(start, segments);
  }

  /** {@code "Never," said the caterpillar.}: in this place any noun is somebody. */
  private static int speakerPhraseEnd(
      int start, Segments segments, Map<Integer, NamePhrase> names) {
    for (int i = start + 1; i < start + LONGEST_PHRASE; i++) {
      if (!segments.isWord(i)
          || segments.lower(i).endsWith("ly")
          || isOutside(i, segments, names)) {
        boolean closed = !segments.isWord(i) || i > start + 1;
        return closed && i > start + 1 && i <= start + 3 ? i : start;
      }
    }
    return start;
  }

  /** {@code "Never," the old caterpillar said.} */
  private int speakerPhraseBefore(int start, Segments segments, Map<Integer, NamePhrase> names) {
    if (!segments.lower(start).equals("the")) {
      return start;
    }
    for (int i = start + 1; i <= start + MOST_OWNED && segments.isWord(i); i++) {
      if (isOutside(i, segments, names)) {
        return start;
      }
      if (isPastSpeechVerb(i + 1, segments)) {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean isOutside(int token, Segments segments, Map<Integer, NamePhrase> names) {
    return NOT_IN_PHRASE.contains(segments.lower(token)) || names.containsKey(token);
  }

  /** "the butcher boy": the phrase goes on. */
  private boolean isPersonNoun(int token, Segments segments) {
    return segments.isWord(token) && lexicon.personNoun(segments.lower(token)).isPresent();
  }
}
