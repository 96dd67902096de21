package org.fabula.understanding.scenes;

import java.util.Optional;
import org.fabula.understanding.scenes.Scene.Boundary;

/** Where a scene starts: the index of its first paragraph, and what tells. */
record SceneStart(int paragraph, Boundary boundary, Optional<SceneTime> time, double confidence) {

  static SceneStart at(int paragraph, Boundary boundary, double confidence) {
    return new SceneStart(paragraph, boundary, Optional.empty(), confidence);
  }
}
