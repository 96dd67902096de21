package org.fabula.web.profile;

import java.util.List;
import org.fabula.web.known.Excerpt;

/** Somebody's passages in one chapter. */
record Appearance(String chapter, List<Excerpt> passages, int more) {
  Appearance {
    passages = List.copyOf(passages);
  }
}
