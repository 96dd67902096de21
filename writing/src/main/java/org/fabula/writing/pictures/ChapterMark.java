package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.fabula.understanding.Fabula;

/**
 * Where a chapter starts.
 *
 * @param x between its first scene and the one before
 * @param room to the next chapter, in pixels
 */
record ChapterMark(int number, int x, int room) {

  private static final int ROOM_FOR_THE_WORD = 74;

  /** None for a story in one piece. */
  static List<ChapterMark> of(Fabula fabula, IntUnaryOperator left, int right) {
    var story = fabula.story();
    var marks = new ArrayList<ChapterMark>();
    if (story.chapters().size() < 2) {
      return marks;
    }
    int end = right;
    for (int scene = fabula.scenes().size() - 1; scene >= 0; scene--) {
      int chapter = story.chapterIndexAt(fabula.scenes().get(scene).span().start());
      boolean first =
          scene == 0
              || chapter != story.chapterIndexAt(fabula.scenes().get(scene - 1).span().start());
      if (first) {
        marks.add(
            0, new ChapterMark(chapter + 1, left.applyAsInt(scene), end - left.applyAsInt(scene)));
        end = left.applyAsInt(scene);
      }
    }
    return marks;
  }

  String text() {
    return (room < ROOM_FOR_THE_WORD ? "Ch. " : "Chapter ") + number;
  }
}
