package org.fabula.web.profile;

import org.fabula.understanding.ties.Reveal;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.RevealWords;

/**
 * Where a reader learns who somebody is.
 *
 * @param words "The ferryman is Corwin Hale"
 */
record RevealRow(String words, Excerpt passage, String where) {
  static RevealRow of(Reveal reveal, KnownStory known) {
    return new RevealRow(
        RevealWords.of(reveal),
        Excerpt.around(reveal.passage(), known),
        known.passageAt(reveal.passage().start()).label());
  }
}
