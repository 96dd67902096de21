package org.fabula.writing.pictures;

import org.fabula.understanding.cast.StoryCharacter;

/** Where the marks of a picture lead, and the classes by which a style sheet knows its lines. */
public interface ChartLinks {

  /** The address of the passage at an offset. */
  String passage(int offset);

  /** The address of all about somebody. */
  String person(StoryCharacter who);

  /** The address of all about how two stand to each other. */
  String pair(StoryCharacter a, StoryCharacter b);

  /** The classes of somebody's line. */
  String classes(StoryCharacter who);
}
