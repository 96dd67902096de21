package org.fabula.understanding.scenes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.thoughts.Thought;

/** Says of one section after another what it is, where it plays, whose it is and who is there. */
final class SceneDescription {

  private final SectionKinds kinds;
  private final Presence presence;
  private final PointsOfView pointsOfView;
  private final PersonClues clues;
  private final ViewChanges changes;
  private final Whereabouts whereabouts;

  SceneDescription(
      Prose prose, Cast cast, List<Thought> thoughts, Weights ofPresence, Whereabouts whereabouts) {
    var inner = new InnerLife(prose, thoughts);
    kinds = new SectionKinds(prose);
    clues = new PersonClues(prose, cast, inner);
    presence = new Presence(ofPresence);
    pointsOfView = new PointsOfView(prose, cast, inner);
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
        pointsOfView.of(span, new LinkedHashSet<>(present)),
        changes.in(span, present),
        present,
        start.confidence());
  }
}
