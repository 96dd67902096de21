package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/** Somebody or something with all its mentions, as a system groups them. */
public record AnsweredEntity(Kind kind, List<Span> mentions) {

  /** What the mentions refer to. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION
  }

  public AnsweredEntity {
    Objects.requireNonNull(kind);
    mentions = List.copyOf(mentions);
  }
}
