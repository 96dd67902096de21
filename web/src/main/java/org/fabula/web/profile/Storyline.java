package org.fabula.web.profile;

import org.fabula.web.known.KnownStory;
import org.fabula.writing.pictures.StorylineSvg;

/**
 * The picture of who meets whom.
 *
 * @param svg empty text where there is nothing to see
 * @param leftOut how many people have no line
 */
record Storyline(String svg, int leftOut) {

  static Storyline of(KnownStory known) {
    var chart = known.storyline();
    return chart.tellsSomething()
        ? new Storyline(StorylineSvg.of(chart, PageLinks.of(known)), chart.leftOut())
        : new Storyline("", 0);
  }
}
