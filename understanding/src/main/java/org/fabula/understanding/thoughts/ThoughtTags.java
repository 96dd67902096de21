package org.fabula.understanding.thoughts;

import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** The shapes a tag of thought has: "thought Odile", "she thought grimly", "he told himself". */
final class ThoughtTags {

  private static final Set<String> THINKING =
      Set.of(
          "thought",
          "thinks",
          "mused",
          "muses",
          "wondered",
          "wonders",
          "reflected",
          "reflects",
          "pondered",
          "ponders");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "asked",
          "asks",
          "reminded",
          "reminds",
          "assured",
          "assures",
          "promised",
          "promises",
          "repeated",
          "warned",
          "warns",
          "ordered",
          "growled",
          "growls",
          "sighed",
          "sighs",
          "scolded",
          "scolds",
          "added",
          "adds",
          "thought",
          "thinks",
          "mused",
          "muses",
          "murmured",
          "whispered",
          "thinking");
  private static final Set<String> SELF = Set.of("himself", "herself", "myself", "themselves");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "i");
  private static final Set<String> BETWEEN = Set.of("had", "then", "just", "only", "also", "even");
  private static final Set<String> GOING_ON =
      Set.of("as", "while", "when", "with", "and", "again", "then", "now", "suddenly", "at", "in");
  private static final Set<String> JOINING =
      Set.of("and", "but", "when", "then", "so", "as", "that");
  private static final int LONGEST_TAG = 8;

  private final Segments segments;
  private final Mentions mentions;

  ThoughtTags(Segments segments, Mentions mentions) {
    this.segments = segments;
    this.mentions = mentions;
  }

  /** The first tag among the tokens from one up to another, all of one sentence's narration. */
  Optional<ThoughtTag> in(int from, int to) {
    for (int i = from; i < to; i++) {
      var tag = at(i, from, to);
      if (tag.isPresent()) {
        return tag;
      }
    }
    return Optional.empty();
  }

  private Optional<ThoughtTag> at(int token, int from, int to) {
    if (!segments.isWord(token)) {
      return Optional.empty();
    }
    boolean joined = token > from && JOINING.contains(segments.lower(token - 1));
    if (!(token == from || isPause(token - 1) || joined)) {
      return Optional.empty();
    }
    return verbFirst(token, to)
        .or(() -> subjectFirst(token, to))
        .or(() -> joined ? verbAlone(token, from, to) : Optional.empty())
        .filter(tag -> isClosed(tag.endToken(), to))
        .filter(tag -> tag.endToken() - tag.firstToken() <= LONGEST_TAG);
  }

  private Optional<ThoughtTag> verbFirst(int verb, int to) {
    if (segments.isCapitalised(verb) || !isVerb(verb)) {
      return Optional.empty();
    }
    return subject(verb + 1, to).flatMap(who -> tag(who, verb, verb, mentions.endToken(who), to));
  }

  private Optional<ThoughtTag> subjectFirst(int token, int to) {
    var who = subject(token, to);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    int verb = mentions.endToken(who.get());
    while (verb < to && isBetween(verb)) {
      verb++;
    }
    return verb < to && isVerb(verb) ? tag(who.get(), token, verb, verb + 1, to) : Optional.empty();
  }

  /** {@code Odile looked up and thought, a heron.} */
  private Optional<ThoughtTag> verbAlone(int verb, int from, int to) {
    if (!THINKING.contains(segments.lower(verb)) || verb + 1 >= to || !isPause(verb + 1)) {
      return Optional.empty();
    }
    for (int token = from; token < verb; token++) {
      var who = subject(token, verb);
      if (who.isPresent()) {
        return tag(who.get(), verb, verb, verb + 1, to);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> subject(int token, int to) {
    return mentions
        .at(token)
        .filter(who -> mentions.endToken(who) <= to)
        .filter(
            who -> who.kind() != Mention.Kind.PRONOUN || SUBJECTS.contains(segments.lower(token)));
  }

  /**
   * Whether it is a tag, given whether it says "to herself" where the verb alone says too little.
   */
  private Optional<ThoughtTag> tag(Mention who, int start, int verb, int end, int to) {
    int at = skipAdverbs(end, to);
    int self = self(at, to);
    int past = self > at ? skipAdverbs(self, to) : at;
    boolean thinks = THINKING.contains(segments.lower(verb));
    return thinks || self > at ? Optional.of(new ThoughtTag(who, start, past)) : Optional.empty();
  }

  private int self(int at, int to) {
    int word = at < to && Set.of("to", "in").contains(segments.lower(at)) ? at + 1 : at;
    return word < to && SELF.contains(segments.lower(word)) ? word + 1 : at;
  }

  private int skipAdverbs(int from, int to) {
    int at = from;
    while (at < to && segments.isWord(at) && segments.lower(at).endsWith("ly")) {
      at++;
    }
    return at;
  }

  private boolean isBetween(int token) {
    var word = segments.lower(token);
    return segments.isWord(token) && (word.endsWith("ly") || BETWEEN.contains(word));
  }

  private boolean isVerb(int token) {
    var word = segments.lower(token);
    return THINKING.contains(word) || SAYING.contains(word);
  }

  /** "he thought of home" is no tag: one ends at a pause or goes on with what is done meanwhile. */
  private boolean isClosed(int end, int to) {
    return end >= to
        || (!segments.isWord(end) && segments.kind(end) != Token.Kind.CLITIC)
        || GOING_ON.contains(segments.lower(end));
  }

  private boolean isPause(int token) {
    return switch (segments.kind(token)) {
      case STOP, DASH -> true;
      case SIGN, QUOTE_MARK -> ",;:_*)".contains(segments.word(token));
      case WORD, CLITIC, NUMBER -> false;
    };
  }
}
