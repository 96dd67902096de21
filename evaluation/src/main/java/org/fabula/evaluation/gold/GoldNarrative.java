package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * What happens in a gold text, beyond who talks. A part that nobody annotated is empty.
 *
 * @param metadata what the text says about itself, by field
 * @param thoughts present where somebody looked for them, be it in vain
 * @param times where the text tells when, how long, how often or how old
 * @param events what a retelling would have
 */
public record GoldNarrative(
    Map<String, String> metadata,
    Optional<GoldThoughts> thoughts,
    List<GoldScene> scenes,
    List<Span> times,
    List<GoldTie> ties,
    List<GoldEvent> events,
    List<GoldNaming> namings) {

  /** Of a text whose talk alone is annotated. */
  public static final GoldNarrative NONE =
      new GoldNarrative(Map.of(), Optional.empty(), List.of(), List.of(), List.of());

  public GoldNarrative {
    metadata = Map.copyOf(metadata);
    Objects.requireNonNull(thoughts);
    scenes = List.copyOf(scenes);
    times = List.copyOf(times);
    ties = List.copyOf(ties);
    events = List.copyOf(events);
    namings = List.copyOf(namings);
  }

  /** Of a text whose events nobody annotated. */
  public GoldNarrative(
      Map<String, String> metadata,
      Optional<GoldThoughts> thoughts,
      List<GoldScene> scenes,
      List<Span> times,
      List<GoldTie> ties) {
    this(metadata, thoughts, scenes, times, ties, List.of(), List.of());
  }
}
