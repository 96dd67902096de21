package org.fabula.web.worlds;

import org.fabula.library.StoryEntry;

/** A story by its title. */
record StoryLink(long id, String title, String address) {

  static StoryLink of(StoryEntry entry) {
    return new StoryLink(entry.id(), entry.fullTitle(), "/story/" + entry.id());
  }
}
