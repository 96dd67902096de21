package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Finds what is thought: inner speech that stands in the narration without marks or in italics, and
 * quotations whose tag says that they were only thought. In a story told by "I" only what a tag or
 * italics set apart from the telling.
 *
 * <p>Each clause of the narration is weighed by its wording and setting, the clauses of a paragraph
 * are decided together, and runs of them become one thought. Linear in the text.
 */
public final class ThoughtDetection {

  /**
   * By how much the odds that a direct thought and its thinker are right exceed what their clues
   * make of it, measured by characters on passages and stories; there the error is 5.4 % with it
   * and 24 % without.
   */
  private static final double CALIBRATION = 7.4;

  private final VoiceWords words = new VoiceWords();
  private final Lexicon lexicon;

  public ThoughtDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The story's thoughts, in text order. */
  public List<Thought> detect(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions) {
    var quotations = attributions.stream().map(Attribution::quotation).toList();
    var tags = new ThoughtTags(segments, mentions);
    var emphasis = new Emphasis(segments.story());
    var spoken = new SpokenText(quotations);
    var clauses = new ClauseCutting(segments, spoken, tags, emphasis).cut();
    var wording = new Wording(segments, mentions, spoken, words, lexicon);
    var telling = new Telling(segments.story(), clauses, wording);
    var voice = new InnerVoice(wording, telling, cast.narrator().isPresent());
    var runs = new ThoughtRuns(segments, clauses, voice, cast.narrator().isPresent());
    var deeds = new Deeds(segments, mentions, coreference);
    var heads = new Heads(deeds.of(runs.told(), runs.thoughts(), attributions), telling);
    var unquoted = runs.thoughts().stream().map(run -> thought(run, deeds, heads, cast));
    var quoted = quoted(attributions, segments).stream().flatMap(ThoughtDetection::quoted);
    return Stream.concat(unquoted, quoted).sorted(Comparator.comparing(Thought::span)).toList();
  }

  /**
   * Quotations that are only thought: by their own tag, or going on without one in the paragraph of
   * such a one, as in {@code “It’s late,” she thought. “I’ll be missed.”}
   */
  private static List<Attribution> quoted(List<Attribution> attributions, Segments segments) {
    var quoted = new ArrayList<Attribution>();
    int paragraph = -1;
    for (var attribution : attributions) {
      int here = segments.story().paragraphIndexAt(attribution.quotation().extent().start());
      boolean tagged = attribution.quotation().kind() == Quotation.Kind.THOUGHT;
      if (tagged || (here == paragraph && attribution.cue().isEmpty())) {
        quoted.add(attribution);
        paragraph = here;
      } else {
        paragraph = -1;
      }
    }
    return quoted;
  }

  private static Stream<Thought> quoted(Attribution attribution) {
    return attribution.quotation().spans().stream()
        .map(
            span ->
                new Thought(
                    span,
                    attribution.speaker(),
                    Thought.Kind.DIRECT,
                    attribution.evidence(),
                    attribution.knownFrom(),
                    0.9));
  }

  private static Thought thought(ThoughtRun run, Deeds deeds, Heads heads, Cast cast) {
    var tagged = run.tag().map(ThoughtTag::subject).flatMap(deeds::meaning);
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
