package org.fabula.writing.pictures;

import java.util.List;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody in a relationship graph: a disc, and the name below it.
 *
 * @param at the middle of the disc
 * @param label the name, cut short where it is too long
 */
record PersonMark(StoryCharacter who, Point at, String label) {

  static final int RADIUS = 12;
  static final int LABEL_BELOW = RADIUS + 13;

  static PersonMark of(StoryCharacter who, Point at) {
    return new PersonMark(who, at, NameLabel.text(who.name()));
  }

  /** What it takes up. */
  List<Box> boxes() {
    return List.of(
        Box.around(at, 2 * RADIUS, 2 * RADIUS),
        Box.around(at.plus(0, LABEL_BELOW - 4), NameLabel.width(label), NameLabel.HEIGHT));
  }
}
