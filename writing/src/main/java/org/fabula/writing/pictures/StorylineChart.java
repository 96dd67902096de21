package org.fabula.writing.pictures;

import java.util.List;
import org.fabula.understanding.Fabula;

/**
 * A storyline chart, laid out: a column a scene in the order in which they are told, a line a
 * character, and the lines of those who share a scene run together there. The idea is Munroe's
 * ("Movie Narrative Charts", xkcd 657, 2009), the method that of StoryFlow (Liu and others, TVCG
 * 2013): first the order of lines in each column ({@link StrandOrder}), then which of them run
 * straight ({@link Alignment}), then how high ({@link Heights}). A line ends where its character is
 * long away and starts again, with its name, when they are back.
 *
 * @param width in pixels
 * @param height in pixels
 * @param step how wide a scene's column is, in pixels
 * @param leftOut how many characters are in some scene and have no line, because others are in more
 */
public record StorylineChart(
    int width,
    int height,
    int step,
    List<CharacterLine> lines,
    List<SceneMark> scenes,
    List<ChapterMark> chapters,
    int leftOut) {

  /** The most lines that a chart holds. */
  public static final int MOST_LINES = 60;

  public StorylineChart {
    lines = List.copyOf(lines);
    scenes = List.copyOf(scenes);
    chapters = List.copyOf(chapters);
  }

  /** Of all that a fabula tells; what a reader may not know yet has to be gone from it before. */
  public static StorylineChart of(Fabula fabula) {
    return new StorylineLayout(fabula).chart();
  }

  /** Whether there is something to see: two scenes at least, and somebody in one. */
  public boolean tellsSomething() {
    return scenes.size() > 1 && !lines.isEmpty();
  }
}
