package org.fabula.web.profile;

import java.util.List;
import org.fabula.web.known.Excerpt;

/**
 * Somebody's passages in one chapter.
 *
 * @param number of the chapter, from 1
 * @param open whether they show unasked
 * @param more how many more there are
 */
record Appearance(int number, String chapter, boolean open, List<Excerpt> passages, int more) {
  Appearance {
    passages = List.copyOf(passages);
  }
}
