package org.fabula.understanding.cues;

import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.cues.CueDetection.Stretch;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** What somebody does beside a quotation: the subject of the sentence that touches it. */
final class BeatPatterns {

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "i", "they");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "of", "at", "with", "for", "from", "by", "on", "in", "into", "after", "before",
          "upon", "towards", "toward", "behind", "beside", "near", "about", "than");

  private final Segments segments;
  private final Mentions mentions;
  private final SpokenText spoken;

  BeatPatterns(Segments segments, Mentions mentions, SpokenText spoken) {
    this.segments = segments;
    this.mentions = mentions;
    this.spoken = spoken;
  }

  Optional<Cue> after(Stretch stretch) {
    int from = stretch.afterFrom();
    int to = from;
    while (to < stretch.afterTo() && segments.kind(to) != Token.Kind.STOP) {
      to++;
    }
    return subjectIn(from, to);
  }

  Optional<Cue> before(Stretch stretch) {
    int to = stretch.beforeTo();
    int from = to - 1;
    while (from > stretch.beforeFrom() && segments.kind(from - 1) != Token.Kind.STOP) {
      from--;
    }
    return subjectIn(Math.max(from, stretch.beforeFrom()), to)
        .or(() -> subjectIn(stretch.beforeFrom(), to));
  }

  private Optional<Cue> subjectIn(int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      var subject = mentions.at(i).filter(mention -> isSubject(at, mention));
      if (subject.isPresent()) {
        int end = Math.min(to, mentions.endToken(subject.get()) + 1);
        return Optional.of(
            new Cue(Cue.Kind.BEAT, subject.get(), segments.span(at, Math.max(end, at + 1))));
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(int token, Mention mention) {
    if (spoken.contains(mention.span().start())
        || (segments.isWord(token - 1) && PREPOSITIONS.contains(segments.lower(token - 1)))) {
      return false;
    }
    return mention.kind() == Mention.Kind.PRONOUN
        ? SUBJECT_PRONOUNS.contains(segments.lower(token))
        : segments.kind(mentions.endToken(mention)) != Token.Kind.CLITIC;
  }
}
