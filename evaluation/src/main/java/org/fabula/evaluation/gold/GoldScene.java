package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A scene in a gold text.
 *
 * @param kind {@code scene}, {@code summary}, {@code letter}, ...; empty where the data do not say
 * @param place in the annotator's words; empty where the text names none
 * @param pointOfView a character's id, or {@link #OMNISCIENT}
 * @param present ids of who is there in person
 * @param marked whether its start is told by the layout: a heading, a mark, a slug line
 * @param storyOrder its rank by when it happens; scenes of one rank happen together
 */
public record GoldScene(
    Span span,
    Optional<String> kind,
    String place,
    String pointOfView,
    List<String> present,
    boolean marked,
    Optional<Integer> storyOrder) {

  /** The point of view of several people, or of nobody. */
  public static final String OMNISCIENT = "omniscient";

  /** The kind of most sections. */
  public static final String SCENE = "scene";

  public GoldScene {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(pointOfView);
    present = List.copyOf(present);
    Objects.requireNonNull(storyOrder);
  }

  /** The same where copying lost what marked it. */
  GoldScene withoutMark() {
    return new GoldScene(span, kind, place, pointOfView, present, false, storyOrder);
  }
}
