package org.fabula.understanding;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.Heard;
import org.fabula.understanding.coreference.LinkedCoreference;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.encoder.Encoder;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.SpeakerAttribution;
import org.fabula.understanding.speakers.SpeakerModel;

/**
 * What the full tier adds: the encoder reads a story in which cast and speakers are known roughly.
 */
final class SecondReading {

  private final Encoder encoder = new Encoder();
  private final SpeakerAttribution speakerAttribution;

  SecondReading(Lexicon lexicon, SpeakerModel speakerModel) {
    speakerAttribution = new SpeakerAttribution(lexicon, speakerModel);
  }

  Findings read(
      Segments segments,
      Mentions mentions,
      Cast cast,
      List<QuotationCues> cues,
      Coreference coreference,
      List<Attribution> attributions) {
    var story = segments.story();
    var quotations = cues.stream().map(QuotationCues::quotation).toList();
    var reading = encoder.read(story, quotations, mentions);
    var first = LinkedCoreference.resolve(story, cast, quotations, reading, heard(attributions));
    var listened = coreference.with(first.voices());
    var better = speakerAttribution.attribute(segments, mentions, cast, listened, cues);
    var resolved = LinkedCoreference.resolve(story, cast, quotations, reading, heard(better));
    return new Findings(
        better,
        new Coreference(resolved.mentions(), List.of(), resolved.voices()),
        resolved.others(),
        reading.events(),
        Optional.of(reading.openings()),
        () -> speakerAttribution.evidence(segments, mentions, cast, listened, cues),
        quotation ->
            speakerAttribution.reasons(quotation, segments, mentions, cast, listened, cues));
  }

  private static List<Heard> heard(List<Attribution> attributions) {
    return attributions.stream()
        .map(it -> new Heard(it.speaker(), it.addressees(), it.confidence()))
        .toList();
  }
}
