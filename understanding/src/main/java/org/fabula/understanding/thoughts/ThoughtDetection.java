package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.understanding.cast.Cast;
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

  private final VoiceWords words = new VoiceWords();
  private final Lexicon lexicon;

  public ThoughtDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The story's thoughts. */
  public FoundThoughts detect(
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
    var people = new Deeds(segments, mentions, coreference);
    var deeds = people.of(runs.told(), runs.thoughts(), attributions);
    var quoted = quoted(attributions, segments).stream().flatMap(ThoughtDetection::quoted).toList();
    return new FoundThoughts(runs.thoughts(), quoted, people, deeds, telling, cast);
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
}
