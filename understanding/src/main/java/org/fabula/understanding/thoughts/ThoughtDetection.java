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

  private final VoiceWords words = new VoiceWords();

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
    var wording = new Wording(segments, mentions, spoken, words);
    var telling = new Telling(segments.story(), clauses, wording);
    var voice = new InnerVoice(wording, telling, cast.narrator().isPresent());
    var runs = new ThoughtRuns(segments, clauses, voice, cast.narrator().isPresent());
    var deeds = new Deeds(segments, mentions, coreference);
    var heads = new Heads(deeds.of(runs.told(), runs.thoughts(), attributions), telling);
    var unquoted = runs.thoughts().stream().map(run -> thought(run, deeds, heads, cast));
    var quoted = attributions.stream().flatMap(ThoughtDetection::quoted);
    return Stream.concat(unquoted, quoted).sorted(Comparator.comparing(Thought::span)).toList();
  }

  private static Stream<Thought> quoted(Attribution attribution) {
    if (attribution.quotation().kind() != Quotation.Kind.THOUGHT) {
      return Stream.empty();
    }
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
        run.confidence() * head.map(Head::confidence).orElse(1.0));
  }
}
