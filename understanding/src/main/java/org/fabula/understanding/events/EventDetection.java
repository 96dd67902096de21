package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.encoder.EventOdds;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds what happens, to whom, and how much it matters. Linear in the text. May be shared between
 * threads.
 */
public final class EventDetection {

  private final TriggerDetection triggerDetection = new TriggerDetection();
  private final Lexicon lexicon;

  public EventDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What happens in a story.
   *
   * @param odds what the encoder makes of each word; empty where it did not read the story
   */
  public FoundEvents detect(
      Segments segments,
      List<Quotation> quotations,
      List<CharacterMention> mentions,
      Optional<EventOdds> odds) {
    var words = new WordSequence(segments, new SpokenText(quotations));
    var triggers = triggerDetection.detect(words, segments, odds);
    var participation = new Participation(words, segments, lexicon, mentions);
    var extraction = new Extraction(words, segments);
    var weighing = new Weighing(words, new Talk(words, lexicon));
    var found = new ArrayList<FoundEvents.Found>();
    for (var trigger : triggers) {
      var extract = extraction.around(trigger.word());
      var participants = participation.of(trigger.word());
      found.add(
          new FoundEvents.Found(
              segments.token(words.get(trigger.word()).token()).span(),
              extraction.span(extract),
              participants,
              trigger.mode(),
              weighing.weigh(trigger, extract, participants),
              trigger.share()));
    }
    return new FoundEvents(found);
  }

  /** What every word that may be an event is judged by, for training. */
  public List<TriggerEvidence> evidence(
      Segments segments, List<Quotation> quotations, Optional<EventOdds> odds) {
    var words = new WordSequence(segments, new SpokenText(quotations));
    return triggerDetection.evidence(words, segments, odds);
  }
}
