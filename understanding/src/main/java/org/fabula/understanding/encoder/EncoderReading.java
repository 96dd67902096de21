package org.fabula.understanding.encoder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the encoder makes of a story.
 *
 * @param mentions in text order; of two with one start the longer first
 * @param quotations one for each of the story's quotations
 * @param events empty where the network was not taught events
 * @param openings how it reads the words that open each paragraph
 */
public record EncoderReading(
    List<EncodedMention> mentions,
    List<QuotationLinks> quotations,
    Optional<EventOdds> events,
    OpeningStates openings) {
  public EncoderReading {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    Objects.requireNonNull(events);
    Objects.requireNonNull(openings);
  }
}
