package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;

/** What is thought in a story, and what told whose head it is in. */
public final class FoundThoughts {

  /**
   * By how much the odds that a direct thought and its thinker are right exceed what their clues
   * make of it, measured by characters on passages and stories; there the error is 5.4 % with it
   * and 24 % without.
   */
  private static final double CALIBRATION = 7.4;

  private final List<ThoughtRun> unquoted;
  private final List<Thought> quoted;
  private final Deeds people;
  private final List<Deed> deeds;
  private final Telling telling;
  private final Cast cast;

  FoundThoughts(
      List<ThoughtRun> unquoted,
      List<Thought> quoted,
      Deeds people,
      List<Deed> deeds,
      Telling telling,
      Cast cast) {
    this.unquoted = unquoted;
    this.quoted = quoted;
    this.people = people;
    this.deeds = deeds;
    this.telling = telling;
    this.cast = cast;
  }

  /** The thoughts with their thinkers, in text order. */
  public List<Thought> all() {
    return by(new Heads(deeds, telling, note -> {}));
  }

  /** What tells whose the untagged ones are, in text order; for training. */
  public List<ThinkerEvidence> evidence() {
    var evidence = new ArrayList<ThinkerEvidence>();
    by(new Heads(deeds, telling, note -> evidence.add(note.get())));
    return evidence;
  }

  private List<Thought> by(Heads heads) {
    return Stream.concat(unquoted.stream().map(run -> thought(run, heads)), quoted.stream())
        .sorted(Comparator.comparing(Thought::span))
        .toList();
  }

  private Thought thought(ThoughtRun run, Heads heads) {
    var tagged = run.tag().map(ThoughtTag::subject).flatMap(people::meaning);
    tagged.ifPresent(who -> heads.thought(who.character(), run.paragraph()));
    var head =
        tagged
            .map(
                who ->
                    new Head(
                        who.character(),
                        List.of(who.mention().span()),
                        who.knownFrom(),
                        who.confidence()))
            .or(() -> cast.narrator().map(who -> new Head(who, List.of(), 0, 0.9)))
            .or(() -> heads.of(run));
    var evidence = new ArrayList<Span>();
    head.ifPresent(it -> evidence.addAll(it.evidence()));
    if (evidence.isEmpty()) {
      evidence.add(run.span());
    }
    int knownFrom =
        Stream.concat(evidence.stream(), Stream.of(run.span()))
            .mapToInt(Span::end)
            .max()
            .orElseThrow();
    Optional<StoryCharacter> thinker = head.map(Head::who);
    return new Thought(
        run.span(),
        thinker,
        run.kind(),
        evidence,
        Math.max(knownFrom, head.map(Head::knownFrom).orElse(0)),
        confidence(run, head));
  }

  /** That it is thought and by whom; of direct thoughts as odds that came true more often. */
  private static double confidence(ThoughtRun run, Optional<Head> head) {
    double share = run.confidence() * head.map(Head::confidence).orElse(1.0);
    return switch (run.kind()) {
      case DIRECT -> share / (share + (1 - share) / CALIBRATION);
      case FREE_INDIRECT -> share;
    };
  }
}
