package org.fabula.library;

import java.sql.SQLException;
import java.util.ArrayList;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;

/** Writes down which words stand in which paragraphs of a story. Its frame is not of the story. */
final class PassageIndex {

  private PassageIndex() {}

  static void put(Session session, long storyId, Story story) throws SQLException {
    var rows = new ArrayList<Object[]>();
    for (int index = 0; index < story.paragraphs().size(); index++) {
      var paragraph = story.paragraphs().get(index);
      var words = isSearched(paragraph) ? Word.keys(story.text(), paragraph.span()) : "";
      if (!words.isEmpty()) {
        rows.add(new Object[] {PassageId.of(storyId, index), words});
      }
    }
    session.updateAll("INSERT INTO passage_words (rowid, words) VALUES (?, ?)", rows);
  }

  private static boolean isSearched(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case PROSE, HEADING -> true;
      case BREAK, FRAME -> false;
    };
  }

  static void remove(Session session, long storyId) throws SQLException {
    session.update(
        "DELETE FROM passage_words WHERE rowid >= ? AND rowid < ?",
        PassageId.of(storyId, 0),
        PassageId.of(storyId + 1, 0));
  }
}
