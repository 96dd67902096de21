package org.fabula.understanding.scenes;

import java.util.Map;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.resource.Weights;

/**
 * Says where a scene plays: what the lines above it tell, else of the places it tells of and those
 * where the story was before, for which the clues speak most. Scenes are asked for in text order,
 * each once.
 */
final class Whereabouts {

  private final SlugLines slugLines;
  private final PlaceClues clues;
  private final Weights weights;

  Whereabouts(Prose prose, Lexicon lexicon, Weights weights) {
    this.slugLines = new SlugLines(prose);
    this.clues = new PlaceClues(prose, lexicon);
    this.weights = weights;
  }

  /** The place of the next scene; empty as long as the story has put nobody anywhere. */
  Optional<Place> ofNext(Span scene) {
    var likeliest =
        clues.next(scene).entrySet().stream()
            .reduce((one, other) -> sum(other) > sum(one) ? other : one)
            .map(Map.Entry::getKey);
    return slugLines.place(slugLines.above(scene)).or(() -> likeliest);
  }

  private double sum(Map.Entry<Place, double[]> candidate) {
    return weights.sum(candidate.getValue());
  }
}
