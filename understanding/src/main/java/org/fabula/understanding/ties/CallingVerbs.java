package org.fabula.understanding.ties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Reads what the text tells of names: "she called him Bram", "he had never called her Matches",
 * "why did you call me Miss Orr?" Nobody is told to be called so by who never does. Linear in the
 * text.
 */
final class CallingVerbs {

  private static final Set<String> CALLING =
      Set.of("call", "calls", "called", "calling", "nicknamed", "dubbed", "christened", "named");
  private static final Set<String> BETWEEN =
      Set.of(
          "had",
          "has",
          "have",
          "always",
          "still",
          "often",
          "only",
          "used",
          "to",
          "once",
          "did",
          "does",
          "do",
          "will",
          "would",
          "who",
          "then",
          "sometimes",
          "usually",
          "also",
          "ever",
          "'d",
          "'s",
          "'ve");
  private static final Set<String> DENIALS = Set.of("never", "not", "n't", "don't", "didn't");
  private static final int MOST_BETWEEN = 4;
  private static final int LONGEST_NAME = 4;

  private final Segments segments;
  private final Whom whom;
  private final Lexicon lexicon;
  private final Callings callings;
  private final Set<Integer> names = new HashSet<>();

  CallingVerbs(Segments segments, Whom whom, Lexicon lexicon, Callings callings) {
    this.segments = segments;
    this.whom = whom;
    this.lexicon = lexicon;
    this.callings = callings;
  }

  /** The first tokens of the names that are told of, which the narrator does not use there. */
  Set<Integer> read() {
    for (int token = 1; token < segments.tokens().size() - 2; token++) {
      if (segments.isWord(token) && CALLING.contains(segments.lower(token))) {
        read(token);
      }
    }
    return names;
  }

  private void read(int verb) {
    var called = whom.startingAt(verb + 1).filter(it -> whom.lastToken(it) < verb + 4);
    if (called.isEmpty()) {
      return;
    }
    int first = whom.lastToken(called.get()) + 1;
    int end = endOfName(first);
    if (end == first) {
      return;
    }
    names.add(first);
    caller(verb)
        .ifPresent(
            caller ->
                callings.add(
                    Optional.of(Someone.of(caller)),
                    Someone.of(called.get()),
                    Naming.Form.ADDRESS,
                    segments.span(first, end)));
  }

  /** Capitalised words, or one that is no word of English before a stop. */
  private int endOfName(int first) {
    int end = first;
    while (end < Math.min(segments.tokens().size(), first + LONGEST_NAME)
        && segments.isWord(end)
        && segments.isCapitalised(end)) {
      end++;
    }
    boolean isStrange =
        end == first
            && first + 1 < segments.tokens().size()
            && segments.isWord(first)
            && !segments.isWord(first + 1)
            && segments.kind(first + 1) != Token.Kind.CLITIC
            && whom.startingAt(first).isEmpty()
            && !lexicon.isCommonWord(segments.lower(first));
    return isStrange ? first + 1 : end;
  }

  private Optional<CharacterMention> caller(int verb) {
    int last = verb - 1;
    while (last > Math.max(0, verb - MOST_BETWEEN) && isBetween(last)) {
      last--;
    }
    boolean isDenied = DENIALS.contains(form(last)) || form(last).endsWith("n't");
    return isDenied
        ? Optional.empty()
        : whom.endingAt(last)
            .filter(
                it ->
                    it.mention().kind() != Mention.Kind.NOUN
                        || List.of("the", "his", "her", "my")
                            .contains(segments.lower(whom.firstToken(it))));
  }

  private boolean isBetween(int token) {
    return whom.endingAt(token).isEmpty() && BETWEEN.contains(form(token));
  }

  private String form(int token) {
    return segments.lower(token).replace('’', '\'');
  }
}
