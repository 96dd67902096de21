package org.fabula.library;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;

/** How far the reader of each story has come. */
final class Positions {

  /** The columns that {@link #read} reads. */
  static final String COLUMNS = "read_chapter, read_paragraph, read_offset, read_context";

  private Positions() {}

  static Optional<ReadingPosition> of(Session session, long storyId)
      throws SQLException, IOException {
    return session.first(
        "SELECT " + COLUMNS + " FROM story WHERE id = ? AND read_until IS NOT NULL",
        Positions::read,
        storyId);
  }

  static ReadingPosition read(ResultSet row) throws SQLException {
    return new ReadingPosition(
        row.getInt("read_chapter"),
        row.getInt("read_paragraph"),
        row.getInt("read_offset"),
        row.getString("read_context"));
  }

  /** The offset up to which the story is read; empty while it was never opened to read. */
  static Optional<Integer> offset(Session session, long storyId) throws SQLException, IOException {
    return session.first(
        "SELECT read_until FROM story WHERE id = ? AND read_until IS NOT NULL",
        row -> row.getInt(1),
        storyId);
  }

  static void put(Session session, long storyId, Story story, ReadingPosition position, Instant now)
      throws SQLException {
    // With the words as they stand there now, by which the place is found again.
    var full = ReadingPosition.at(story, position.offsetIn(story));
    session.update(
        """
        UPDATE story
        SET (read_millis, read_chapter, read_paragraph, read_offset, read_context)
          = (?, ?, ?, ?, ?)
        WHERE id = ?
        """,
        now.toEpochMilli(),
        full.chapter(),
        full.paragraph(),
        full.offset(),
        full.context(),
        storyId);
    putOffset(session, storyId, story, full);
  }

  /** Works out anew what the position means, in a new version of the story. */
  static void renew(Session session, long storyId, Story story) throws SQLException, IOException {
    var position = of(session, storyId);
    if (position.isPresent()) {
      putOffset(session, storyId, story, position.get());
    }
  }

  private static void putOffset(
      Session session, long storyId, Story story, ReadingPosition position) throws SQLException {
    int offset = position.offsetIn(story);
    session.update(
        "UPDATE story SET (read_until, read_passage, read_share) = (?, ?, ?) WHERE id = ?",
        offset,
        PassageId.of(storyId, Math.max(0, story.paragraphIndexAt(offset - 1))),
        share(story, offset),
        storyId);
  }

  /** How much of the prose lies before the offset. */
  private static double share(Story story, int offset) {
    long all = 0;
    long before = 0;
    for (var paragraph : story.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.PROSE) {
        var span = paragraph.span();
        all += span.length();
        before += Math.max(0, Math.min(offset, span.end()) - span.start());
      }
    }
    return all == 0 ? 0 : (double) before / all;
  }
}
