package org.fabula.understanding.cues;

import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.mentions.Mention;

/**
 * Words beside a quotation that tell who speaks it.
 *
 * @param subject the mention of the speaker
 * @param span subject and verb: "said Odile"
 */
public record Cue(Kind kind, Mention subject, Span span) {

  /** What the words do. */
  public enum Kind {
    /** They say that it is said: "said Odile". */
    TAG,
    /** They tell what the speaker does meanwhile: {@code Odile set down the lamp. "Mind it."} */
    BEAT
  }

  public Cue {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(span);
  }
}
