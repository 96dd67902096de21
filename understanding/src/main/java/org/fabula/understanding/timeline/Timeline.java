package org.fabula.understanding.timeline;

import java.util.List;
import java.util.OptionalInt;

/**
 * Scenes in the order in which they happen.
 *
 * @param ranks one a scene, in text order: from 1 for what happens first; the same for what happens
 *     at once; empty where the story does not tell
 */
public record Timeline(List<OptionalInt> ranks) {

  /** Nothing is known of any order. */
  public static final Timeline UNKNOWN = new Timeline(List.of());

  public Timeline {
    ranks = List.copyOf(ranks);
  }

  /** The rank of the scene with an index. */
  public OptionalInt rank(int scene) {
    return scene < ranks.size() ? ranks.get(scene) : OptionalInt.empty();
  }
}
