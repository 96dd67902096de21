package org.fabula.understanding.encoder;

import java.util.List;

/**
 * What the encoder makes of a story.
 *
 * @param mentions in text order; of two with one start the longer first
 * @param quotations one for each of the story's quotations
 */
public record EncoderReading(List<EncodedMention> mentions, List<QuotationLinks> quotations) {
  public EncoderReading {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
  }
}
