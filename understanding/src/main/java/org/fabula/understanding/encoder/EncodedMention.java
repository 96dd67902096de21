package org.fabula.understanding.encoder;

import java.util.List;
import java.util.Objects;
import org.fabula.understanding.mentions.Mention;

/**
 * A mention that the encoder looked at.
 *
 * @param found whether the encoder itself takes it for one
 * @param antecedents earlier mentions it may stand for; what their shares lack to one is the share
 *     of somebody or something new
 * @param readTo the offset up to which the encoder had read for that
 */
public record EncodedMention(
    Mention mention, EntityCategory category, boolean found, List<Link> antecedents, int readTo) {
  public EncodedMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(category);
    antecedents = List.copyOf(antecedents);
  }
}
