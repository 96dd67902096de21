package org.fabula.understanding.cues;

import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.quotations.Quotation;

/** A quotation and the surest cue beside it, if there is one. */
public record QuotationCues(Quotation quotation, Optional<Cue> cue) {
  public QuotationCues {
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(cue);
  }

  /** The cue if it is a tag. */
  public Optional<Cue> tag() {
    return cue.filter(found -> found.kind() == Cue.Kind.TAG);
  }
}
