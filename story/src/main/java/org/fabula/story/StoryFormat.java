package org.fabula.story;

/** The kind of file a story came in. */
public enum StoryFormat {
  TEXT,
  HTML,
  EPUB
}
