package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;

/**
 * What tells who is in a scene, where it plays and whose it is; for training.
 *
 * @param people everybody it mentions, with their clues
 * @param places where it may play, with their clues
 * @param viewers through whose eyes it may be seen, with their clues; one of them is nobody
 */
public record SceneEvidence(
    Span scene, List<Person> people, List<Somewhere> places, List<Viewer> viewers) {

  /** One through whose eyes a scene may be seen; empty for nobody. */
  public record Viewer(Optional<StoryCharacter> who, Map<String, Double> clues) {
    public Viewer {
      Objects.requireNonNull(who);
      Objects.requireNonNull(clues);
    }
  }

  /** A place where a scene may play. */
  public record Somewhere(Place place, Map<String, Double> clues) {
    public Somewhere {
      Objects.requireNonNull(place);
      Objects.requireNonNull(clues);
    }
  }

  /** One whom a scene mentions. */
  public record Person(StoryCharacter who, Map<String, Double> clues) {
    public Person {
      Objects.requireNonNull(who);
      Objects.requireNonNull(clues);
    }
  }

  public SceneEvidence {
    Objects.requireNonNull(scene);
    people = List.copyOf(people);
    places = List.copyOf(places);
    viewers = List.copyOf(viewers);
  }
}
