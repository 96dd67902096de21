package org.fabula.evaluation.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.Span;

/**
 * What happens in a text, as a system answers.
 *
 * @param metadata what the text says about itself, by field; of two fields that are called alike
 *     the later counts
 * @param thoughts the direct ones
 * @param times where the text tells when, how long, how often or how old
 * @param events the words that tell of one
 */
public record AnsweredNarrative(
    Map<String, String> metadata,
    List<AnsweredThought> thoughts,
    List<AnsweredScene> scenes,
    List<Span> times,
    List<AnsweredTie> ties,
    List<AnsweredEvent> events,
    List<AnsweredNaming> namings) {

  /** Of a system that answers nothing of the kind. */
  public static final AnsweredNarrative NONE =
      new AnsweredNarrative(Map.of(), List.of(), List.of(), List.of(), List.of());

  public AnsweredNarrative {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    thoughts = List.copyOf(thoughts);
    scenes = List.copyOf(scenes);
    times = List.copyOf(times);
    ties = List.copyOf(ties);
    events = List.copyOf(events);
    namings = List.copyOf(namings);
  }

  /** Of a system that answers no events. */
  public AnsweredNarrative(
      Map<String, String> metadata,
      List<AnsweredThought> thoughts,
      List<AnsweredScene> scenes,
      List<Span> times,
      List<AnsweredTie> ties) {
    this(metadata, thoughts, scenes, times, ties, List.of(), List.of());
  }
}
