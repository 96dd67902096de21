package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.resource.Weights;

/** Says of one section after another what it is, where it plays, whose it is and who is there. */
final class SceneDescription {

  private final SectionKinds kinds;
  private final Presence presence;
  private final PointsOfView pointsOfView;
  private final PersonClues clues;
  private final ViewChanges changes;
  private final Whereabouts whereabouts;

  SceneDescription(
      Prose prose,
      Cast cast,
      InnerLife inner,
      Weights ofPresence,
      PointsOfView pointsOfView,
      Whereabouts whereabouts) {
    kinds = new SectionKinds(prose);
    clues = new PersonClues(prose, cast, inner);
    presence = new Presence(ofPresence);
    this.pointsOfView = pointsOfView;
    changes = new ViewChanges(prose.segments().story(), inner);
    this.whereabouts = whereabouts;
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
    var people = clues.in(span, kind);
    var present = presence.of(people);
    return new Scene(
        id,
        span,
        kind,
        start.boundary(),
        whereabouts.ofNext(span),
        start.time(),
        pointsOfView.of(span),
        changes.in(span, present),
        present,
        start.confidence());
  }
}
