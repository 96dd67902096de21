package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.scenes.Scene;

/** What happens in a story, found without its scenes. */
public final class FoundEvents {

  private final List<Found> found;

  FoundEvents(List<Found> found) {
    this.found = List.copyOf(found);
  }

  /** The events, in text order, each in the scene that tells it. */
  public List<Event> in(List<Scene> scenes) {
    var events = new ArrayList<Event>();
    int scene = 0;
    for (var one : found) {
      while (scene + 1 < scenes.size()
          && scenes.get(scene + 1).span().start() <= one.trigger.start()) {
        scene++;
      }
      events.add(one.event("e" + (events.size() + 1), scene));
    }
    return events;
  }

  record Found(
      Span trigger,
      Span extract,
      List<Participant> participants,
      Event.Mode mode,
      double weight,
      double confidence) {

    Event event(String id, int scene) {
      return new Event(id, trigger, extract, participants, scene, mode, weight, confidence);
    }
  }
}
