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

/**
 * The shapes a tag has: "said Odile", "Odile quietly said", "was Odile's answer", "Odile turned and
 * said:", "but it was Odile, who said:".
 */
final class TagPatterns {

  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_LOOK_BACK = 30;
  private static final int MOST_EPITHETS = 2;
  private static final Set<String> ARTICLES = Set.of("the", "poor", "old", "little", "young");
  private static final Set<String> COPULAS = Set.of("was", "were", "came", "is", "comes");
  private static final Set<String> SAYINGS =
      Set.of(
          "answer",
          "reply",
          "response",
          "remark",
          "comment",
          "rejoinder",
          "retort",
          "question",
          "exclamation",
          "voice",
          "cry",
          "whisper",
          "verdict",
          "greeting",
          "farewell",
          "objection",
          "suggestion",
          "conclusion",
          "admission",
          "warning",
          "advice",
          "command",
          "order",
          "observation",
          "explanation",
          "murmur",
          "shout",
          "words");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("but", "when", "while", "until", "till", "as", "whereupon", ";");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when", "while", "as", "if", "because", "since", "though", "although", "after", "before");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "had", "has", "would", "could", "did", "was", "is", "to", "only", "then", "just", "at",
          "last", "once", "and", "now", "also", "again", "soon", "even", "still", "never");

  private static final Set<String> HEARING =
      Set.of("heard", "hear", "hears", "hearing", "overheard", "made", "let");
  private static final Set<String> PHRASAL =
      Set.of(
          "went", "goes", "put", "broke", "burst", "cut", "chimed", "struck", "joined", "threw",
          "shot", "called", "cried", "spoke");
  private static final Set<String> PARTICLES =
      Set.of("in", "on", "out", "up", "forth", "back", "off");
  private static final Set<String> AFTER_PHRASAL =
      Set.of("in", "with", "after", "again", "at", "without", "as", "when", "before");
  private static final int SHORTEST_PAST = 5;

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
    return verbFirst(from, stretch.afterTo())
        .or(() -> subjectFirst(from, stretch.afterTo()))
        .or(() -> saying(from, stretch.afterTo()));
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
    if (verb >= to || segments.isCapitalised(verb)) {
      return Optional.empty();
    }
    if (!isSpeechVerb(verb) && !isPhrasal(verb)) {
      return inverted(verb, to);
    }
    int limit = Math.min(to, verb + 3);
    for (int i = verb + 1; i < limit; i++) {
      var subject = mentions.at(i).filter(this::canSpeak);
      if (subject.isPresent() && isInversionSubject(i, subject.get())) {
        return Optional.of(cue(subject.get(), verb, mentions.endToken(subject.get())));
      }
      if (!isAdverb(i) && !wordIn(i, PARTICLES)) {
        break;
      }
    }
    int said = verb;
    return named(said + 1, to).map(who -> cue(who, said, mentions.endToken(who)));
  }

  /** {@code "Mind," warbled Odile.}: before its subject any verb is one of speaking. */
  private Optional<Cue> inverted(int verb, int to) {
    boolean isPast =
        segments.isWord(verb)
            && segments.lower(verb).endsWith("ed")
            && segments.lower(verb).length() >= SHORTEST_PAST;
    return isPast && verb + 1 < to
        ? mentions
            .at(verb + 1)
            .filter(this::canSpeak)
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .filter(mention -> isSubject(verb + 1, mention))
            .map(mention -> cue(mention, verb, mentions.endToken(mention)))
        : Optional.empty();
  }

  /** {@code "Mind," Odile went on}, {@code "Mind," broke in Odile}. */
  private boolean isPhrasal(int token) {
    return wordIn(token, PHRASAL) && wordIn(token + 1, PARTICLES);
  }

  /** And nothing follows that it could be gone on with: {@code Odile went on up the stair}. */
  private boolean isPhrasalTag(int token) {
    return isPhrasal(token)
        && (!segments.isWord(token + 2) || isAdverb(token + 2) || wordIn(token + 2, AFTER_PHRASAL));
  }

  /** Past an article and epithets: "the gentle Mrs. Tarn". */
  private Optional<Mention> named(int from, int to) {
    if (from >= to || !segments.isWord(from) || !ARTICLES.contains(segments.lower(from))) {
      return Optional.empty();
    }
    int last = Math.min(to - 1, from + 1 + MOST_EPITHETS);
    for (int i = from + 1; i <= last && segments.isWord(i); i++) {
      var name = mentions.at(i).filter(this::canSpeak);
      if (name.isPresent() || segments.isCapitalised(i)) {
        return name.filter(mention -> mention.kind() == Mention.Kind.NAME);
      }
    }
    return Optional.empty();
  }

  /** {@code "Mind," was Odile's short reply}. */
  private Optional<Cue> saying(int from, int to) {
    if (!segments.isWord(from) || !COPULAS.contains(segments.lower(from)) || from + 1 >= to) {
      return Optional.empty();
    }
    var owner = mentions.at(from + 1).filter(this::canSpeak);
    if (owner.isEmpty() || !isOwner(from + 1, owner.get())) {
      return Optional.empty();
    }
    int end = mentions.endToken(owner.get());
    int limit = Math.min(to, end + LONGEST_GAP);
    for (int i = end; i < limit; i++) {
      if (segments.isWord(i) && SAYINGS.contains(segments.lower(i))) {
        return Optional.of(cue(owner.get(), from, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isOwner(int token, Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        ? Set.of("his", "her", "my", "their").contains(segments.lower(token))
        : segments.kind(mentions.endToken(mention)) == Token.Kind.CLITIC;
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
      if (isSpeechVerb(i) || isExpressionVerb(i) || isPhrasalTag(i)) {
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
    return heard(verb, start)
        .or(() -> antecedent(verb, start))
        .or(() -> subjectBefore(verb, start))
        .map(who -> cue(who, segments.tokenFrom(who.span().start()), verb + 1));
  }

  /** Whom somebody hears: "she heard Odile say". */
  private Optional<Mention> heard(int verb, int start) {
    return mentions
        .lastIn(start, verb)
        .filter(mention -> mentions.endToken(mention) == verb)
        .filter(mention -> wordIn(segments.tokenFrom(mention.span().start()) - 1, HEARING))
        .filter(this::canSpeak);
  }

  /** Of a verb in a relative clause: "it was Odile, who, out of breath, cried". */
  private Optional<Mention> antecedent(int verb, int start) {
    if (wordIs(verb - 1, "and")) {
      return Optional.empty();
    }
    int who = lastWho(verb, start);
    int end = wordIs(who - 1, ",") ? who - 1 : who;
    return who <= start
        ? Optional.empty()
        : mentions
            .lastIn(start, end)
            .filter(mention -> mentions.endToken(mention) == end)
            .filter(this::canSpeak);
  }

  private int lastWho(int verb, int start) {
    int who = verb - 1;
    while (who > start && !wordIs(who, "who")) {
      who--;
    }
    return who;
  }

  /** The subject of the clause that the verb stands in. */
  private Optional<Mention> subjectBefore(int verb, int start) {
    var subject = Optional.<Mention>empty();
    boolean waitsForMainClause = false;
    for (int i = start; i < verb; i++) {
      int at = i;
      var next = mentions.at(i).filter(this::canSpeak).filter(mention -> isSubject(at, mention));
      if (next.isEmpty() || followsPreposition(i)) {
        continue;
      }
      if (subject.isEmpty()) {
        waitsForMainClause = wordIn(i - 1, SUBORDINATORS);
        subject = next;
      } else if (opensClause(i, next.get()) || (waitsForMainClause && wordIs(i - 1, ","))) {
        waitsForMainClause = false;
        subject = next;
      }
    }
    return subject;
  }

  private boolean opensClause(int token, Mention subject) {
    return wordIn(token - 1, CLAUSE_OPENERS)
        || (wordIs(token - 1, "and")
            && (wordIs(token - 2, ",") || subject.kind() == Mention.Kind.PRONOUN));
  }

  private boolean wordIn(int token, Set<String> words) {
    return token >= 0 && token < segments.tokens().size() && words.contains(segments.lower(token));
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
