package org.fabula.understanding.cues;

import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.cues.CueDetection.Stretch;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** The shapes a tag has: "said Odile", "Odile quietly said", "Odile turned and said:". */
final class TagPatterns {

  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_LOOK_BACK = 30;
  private static final Set<String> AUXILIARIES =
      Set.of(
          "had", "has", "would", "could", "did", "was", "is", "to", "only", "then", "just", "at",
          "last", "once", "and", "now", "also", "again", "soon", "even", "still", "never");

  private final Segments segments;
  private final Mentions mentions;
  private final Lexicon lexicon;
  private final SpokenText spoken;

  TagPatterns(Segments segments, Mentions mentions, Lexicon lexicon, SpokenText spoken) {
    this.segments = segments;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.spoken = spoken;
  }

  boolean isSpoken(int token) {
    return spoken.contains(segments.token(token).span().start());
  }

  /** {@code "Mind," said Odile}, {@code "Mind," Odile said}. */
  Optional<Cue> after(Stretch stretch) {
    int from = skipDash(stretch.afterFrom(), stretch.afterTo());
    if (from >= stretch.afterTo()) {
      return Optional.empty();
    }
    return verbFirst(from, stretch.afterTo()).or(() -> subjectFirst(from, stretch.afterTo()));
  }

  private int skipDash(int from, int to) {
    int at = from;
    while (at < to && (segments.kind(at) == Token.Kind.DASH || wordIs(at, ","))) {
      at++;
    }
    return at;
  }

  private Optional<Cue> verbFirst(int from, int to) {
    int verb = from;
    while (verb < to && isAdverb(verb) && verb - from < 2) {
      verb++;
    }
    if (verb >= to || !isSpeechVerb(verb) || segments.isCapitalised(verb)) {
      return Optional.empty();
    }
    int limit = Math.min(to, verb + 3);
    for (int i = verb + 1; i < limit; i++) {
      var subject = mentions.at(i).filter(this::canSpeak);
      if (subject.isPresent() && isInversionSubject(i, subject.get())) {
        return Optional.of(cue(subject.get(), verb, mentions.endToken(subject.get())));
      }
      if (!isAdverb(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "said she" has a subject; "asked her" has an object, and its subject is elsewhere. */
  private boolean isInversionSubject(int token, Mention mention) {
    return mention.kind() != Mention.Kind.PRONOUN || isSubjectForm(segments.lower(token));
  }

  private static boolean isSubjectForm(String pronoun) {
    return Set.of("he", "she", "i", "they", "we", "you").contains(pronoun);
  }

  private Optional<Cue> subjectFirst(int from, int to) {
    var subject = mentions.at(from).filter(this::canSpeak);
    if (subject.isEmpty() || !isSubject(from, subject.get())) {
      return Optional.empty();
    }
    int end = mentions.endToken(subject.get());
    int limit = Math.min(to, end + LONGEST_GAP);
    for (int i = end; i < limit; i++) {
      if (isSpeechVerb(i) || isExpressionVerb(i)) {
        return Optional.of(cue(subject.get(), from, i + 1));
      }
      if (!isAdverb(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(int token, Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        ? isSubjectForm(segments.lower(token))
        : segments.kind(mentions.endToken(mention)) != Token.Kind.CLITIC;
  }

  /** {@code Odile said, "Mind."}, {@code Odile turned and said: "Mind."} */
  Optional<Cue> before(Stretch stretch) {
    return before(stretch.beforeFrom(), stretch.beforeTo());
  }

  /** A paragraph that ends in {@code Odile said:} speaks for the one below. */
  Optional<Cue> paragraphBefore(Stretch stretch) {
    int to = stretch.beforeTo();
    if (to > stretch.beforeFrom() || to == 0 || !introduces(to - 1)) {
      return Optional.empty();
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_LOOK_BACK && !isSpoken(from - 1)) {
      from--;
    }
    return before(from, to);
  }

  private Optional<Cue> before(int limit, int to) {
    int from = Math.max(limit, to - LONGEST_LOOK_BACK);
    if (to <= from) {
      return Optional.empty();
    }
    boolean stopped = segments.kind(to - 1) == Token.Kind.STOP;
    int start = stopped ? to - 1 : to;
    while (start > from && segments.kind(start - 1) != Token.Kind.STOP) {
      start--;
    }
    boolean introduces = introduces(to - 1);
    for (int verb = to - 1; verb >= start; verb--) {
      if (isSpeechVerb(verb) && (introduces || verb >= to - 3)) {
        return subjectOf(verb, start, to);
      }
    }
    return Optional.empty();
  }

  private boolean introduces(int token) {
    return wordIs(token, ",") || wordIs(token, ":") || segments.kind(token) == Token.Kind.DASH;
  }

  private Optional<Cue> subjectOf(int verb, int start, int to) {
    var inverted =
        verb + 1 < to
            ? mentions
                .at(verb + 1)
                .filter(this::canSpeak)
                .filter(mention -> mention.kind() == Mention.Kind.NAME && verb == start)
            : Optional.<Mention>empty();
    if (inverted.isPresent()) {
      return inverted.map(subject -> cue(subject, verb, mentions.endToken(subject)));
    }
    for (int i = start; i < verb; i++) {
      int at = i;
      var subject = mentions.at(i).filter(this::canSpeak).filter(mention -> isSubject(at, mention));
      if (subject.isPresent() && !followsPreposition(i)) {
        return subject.map(who -> cue(who, at, verb + 1));
      }
    }
    return Optional.empty();
  }

  private boolean followsPreposition(int token) {
    return segments.isWord(token - 1)
        && Set.of(
                "to", "of", "at", "with", "for", "from", "by", "on", "in", "into", "after",
                "before", "upon", "towards", "toward", "behind", "beside", "near", "about")
            .contains(segments.lower(token - 1));
  }

  private boolean canSpeak(Mention mention) {
    return !spoken.contains(mention.span().start());
  }

  private Cue cue(Mention subject, int from, int end) {
    return new Cue(Cue.Kind.TAG, subject, segments.span(from, end));
  }

  private boolean isSpeechVerb(int token) {
    return segments.isWord(token) && lexicon.isSpeechVerb(segments.lower(token));
  }

  private boolean isExpressionVerb(int token) {
    return segments.isWord(token) && lexicon.isExpressionVerb(segments.lower(token));
  }

  private boolean isAdverb(int token) {
    if (!segments.isWord(token)) {
      return wordIs(token, ",");
    }
    var word = segments.lower(token);
    return word.endsWith("ly") || AUXILIARIES.contains(word);
  }

  private boolean wordIs(int token, String word) {
    return token >= 0 && token < segments.tokens().size() && segments.word(token).equals(word);
  }
}
