package org.fabula.understanding.scenes;

import java.util.Optional;
import org.fabula.understanding.scenes.Scene.Boundary;

/** Where a scene starts: the index of its first paragraph, and what tells. */
record SceneStart(int paragraph, Boundary boundary, Optional<SceneTime> time, double confidence) {

  static SceneStart at(int paragraph, Boundary boundary, double confidence) {
    return new SceneStart(paragraph, boundary, Optional.empty(), confidence);
  }

  /** The same with so many headings taken in before it. */
  SceneStart under(int headings) {
    return new SceneStart(paragraph - headings, boundary, time, confidence);
  }
}
