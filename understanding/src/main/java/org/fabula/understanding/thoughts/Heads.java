package org.fabula.understanding.thoughts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.resource.Weights;

/**
 * Tells whose head untagged thoughts are in: a choice by {@link ThinkerClues} among all who did or
 * said something lately (a conditional logit). Asked in text order; linear in the deeds and
 * thoughts.
 */
final class Heads {

  private static final Weights WEIGHTS =
      Weights.of(Heads.class, ThinkerClues.NAMES, "thinker-model.tsv");

  private final ThinkerClues clues;
  private final Consumer<Supplier<ThinkerEvidence>> notes;

  /** Of these deeds; {@code notes} is told what each untagged thought is judged by. */
  Heads(List<Deed> deeds, Telling telling, Consumer<Supplier<ThinkerEvidence>> notes) {
    this.clues = new ThinkerClues(deeds, telling);
    this.notes = notes;
  }

  /** Notes that somebody thought, as a tag tells. */
  void thought(StoryCharacter who, int paragraph) {
    clues.tagged(who, paragraph);
  }

  /** Whose head the thought is in; empty where nobody has done anything yet. */
  Optional<Head> of(ThoughtRun thought) {
    var candidates = clues.of(thought);
    notes.accept(() -> ThinkerEvidence.of(thought.span(), candidates));
    var scores = new LinkedHashMap<StoryCharacter, Double>();
    candidates.forEach((who, it) -> scores.put(who, WEIGHTS.sum(it.clues())));
    double all = scores.values().stream().mapToDouble(Math::exp).sum();
    var head =
        scores.entrySet().stream()
            .max(
                Map.Entry.<StoryCharacter, Double>comparingByValue()
                    .thenComparing(it -> it.getKey().firstSeen(), Comparator.reverseOrder()))
            .map(
                it ->
                    head(it.getKey(), candidates.get(it.getKey()), Math.exp(it.getValue()) / all));
    head.map(Head::who).ifPresent(clues::thought);
    return head;
  }

  private static Head head(StoryCharacter who, Candidate candidate, double confidence) {
    return new Head(
        who,
        candidate.nearest().map(Deed::span).map(List::of).orElse(List.of()),
        candidate.knownFrom(),
        confidence);
  }
}
