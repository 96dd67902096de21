package org.fabula.understanding.encoder;

import java.util.List;

/**
 * What the encoder makes of a quotation.
 *
 * @param speakers mentions of who speaks it; the shares sum to one less the share of nobody near
 * @param addressees mentions of whom it is said to
 * @param sameSpeaker log-odds that the quotation one, two, ... before has the same speaker
 * @param readTo the offset up to which the encoder had read for that
 */
public record QuotationLinks(
    List<Link> speakers, List<Link> addressees, List<Double> sameSpeaker, int readTo) {
  public QuotationLinks {
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
    sameSpeaker = List.copyOf(sameSpeaker);
  }
}
