package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.InnerLife.Glimpse;
import org.fabula.understanding.scenes.Scene.View;

/**
 * Finds where within a scene the narration goes from one head into another: it looks into one
 * person again and again, and then into another as often. A single look into somebody is none.
 */
final class ViewChanges {

  private static final double ENOUGH = 2;

  private final Story story;
  private final InnerLife inner;

  ViewChanges(Story story, InnerLife inner) {
    this.story = story;
    this.inner = inner;
  }

  /** Whose view each part of a scene has, in text order; empty where it does not change. */
  List<View> in(Span scene, List<StoryCharacter> present) {
    var stays = new ArrayList<Stay>();
    for (var glimpse : inner.in(scene)) {
      if (!present.contains(glimpse.who())) {
        continue;
      }
      var last =
          stays.isEmpty() ? Optional.<Stay>empty() : Optional.of(stays.get(stays.size() - 1));
      if (last.filter(stay -> stay.who.equals(glimpse.who())).isPresent()) {
        last.get().weight += glimpse.weight();
      } else {
        stays.add(new Stay(glimpse));
      }
    }
    var longer = new ArrayList<Stay>();
    stays.stream()
        .filter(stay -> stay.weight >= ENOUGH)
        .filter(stay -> longer.isEmpty() || !longer.get(longer.size() - 1).who.equals(stay.who))
        .forEach(longer::add);
    return longer.size() < 2 ? List.of() : views(scene, longer);
  }

  private List<View> views(Span scene, List<Stay> stays) {
    var views = new ArrayList<View>();
    int start = scene.start();
    for (int i = 0; i < stays.size(); i++) {
      int end = i + 1 < stays.size() ? start(stays.get(i + 1), start) : scene.end();
      views.add(new View(new Span(start, end), stays.get(i).who));
      start = end;
    }
    return views;
  }

  /** The start of its paragraph, or its own where that view is not the first in the paragraph. */
  private int start(Stay stay, int after) {
    int paragraph = story.paragraphs().get(story.paragraphIndexAt(stay.from)).span().start();
    return paragraph > after ? paragraph : stay.from;
  }

  /** A run of looks into one person. */
  private static final class Stay {
    private final int from;
    private final StoryCharacter who;
    private double weight;

    Stay(Glimpse first) {
      from = first.at();
      who = first.who();
      weight = first.weight();
    }
  }
}
