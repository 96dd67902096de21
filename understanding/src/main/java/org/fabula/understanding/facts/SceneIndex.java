package org.fabula.understanding.facts;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.scenes.Scene;

/** Which scene an offset lies in; answers by binary search. */
final class SceneIndex {

  private final List<Scene> scenes;

  SceneIndex(List<Scene> scenes) {
    this.scenes = scenes;
  }

  /** That scene's; where there are no scenes, all there can be. */
  Span spanAt(int offset) {
    return scenes.isEmpty() ? new Span(0, Integer.MAX_VALUE) : scenes.get(at(offset)).span();
  }

  /** Index of the last scene that starts at the offset or before it; 0 before all. */
  int at(int offset) {
    int low = 0;
    int high = scenes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (scenes.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
