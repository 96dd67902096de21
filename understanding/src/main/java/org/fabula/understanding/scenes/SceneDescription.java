package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.thoughts.Thought;

/** Says of one section after another what it is, where it plays, whose it is and who is there. */
final class SceneDescription {

  private final SectionKinds kinds;
  private final Presence presence;
  private final PointsOfView pointsOfView;
  private final ViewChanges changes;
  private final Whereabouts whereabouts;

  /** Where the scene before plays; there a scene plays that names no place. */
  private Optional<Place> lastPlace = Optional.empty();

  SceneDescription(Prose prose, Cast cast, Lexicon lexicon, List<Thought> thoughts) {
    var inner = new InnerLife(prose, thoughts);
    kinds = new SectionKinds(prose);
    presence = new Presence(prose);
    pointsOfView = new PointsOfView(prose, cast, inner);
    changes = new ViewChanges(prose.segments().story(), inner);
    whereabouts = new Whereabouts(prose, lexicon);
  }

  Scene of(String id, Span span, SceneStart start) {
    var kind = kinds.of(span);
    if (!kind.isOfTheStory()) {
      return new Scene(
          id,
          span,
          kind,
          start.boundary(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          start.confidence());
    }
    var present = presence.in(span);
    lastPlace = whereabouts.of(span).or(() -> lastPlace);
    return new Scene(
        id,
        span,
        kind,
        start.boundary(),
        lastPlace,
        start.time(),
        pointsOfView.of(span, present),
        changes.in(span, present.keySet()),
        List.copyOf(present.keySet()),
        start.confidence());
  }
}
