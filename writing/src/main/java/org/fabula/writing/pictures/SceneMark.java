package org.fabula.writing.pictures;

import java.util.List;
import org.fabula.understanding.scenes.Scene;

/**
 * A scene in a picture.
 *
 * @param number from 1 over the whole story
 * @param x of its middle
 * @param heights of the lines that run together in it, from top to bottom
 */
record SceneMark(int number, Scene scene, int x, List<Integer> heights) {
  SceneMark {
    heights = List.copyOf(heights);
  }
}
