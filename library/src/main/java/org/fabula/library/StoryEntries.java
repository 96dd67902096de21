package org.fabula.library;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fabula.library.codec.FabulaCodec;
import org.fabula.library.codec.StoryCodec;
import org.fabula.story.StoryFormat;

/** Reads what a list shows of a story. */
final class StoryEntries {

  private static final String SELECT =
      """
      SELECT id, title, author, metadata, format, words, chapters, added_millis, read_until,
        read_share, EXISTS (SELECT 1 FROM fabula WHERE story = story.id AND format = ?)
        AS understood,\s"""
          + Positions.COLUMNS
          + " FROM story WHERE id = ?";

  private StoryEntries() {}

  static Optional<StoryEntry> of(Session session, long storyId) throws SQLException, IOException {
    var mainCharacters = MainCharacters.of(session, storyId);
    return session.first(SELECT, row -> read(row, mainCharacters), FabulaCodec.FORMAT, storyId);
  }

  private static StoryEntry read(ResultSet row, List<MainCharacter> mainCharacters)
      throws SQLException, IOException {
    row.getInt("read_until");
    var position =
        row.wasNull() ? Optional.<ReadingPosition>empty() : Optional.of(Positions.read(row));
    return new StoryEntry(
        row.getLong("id"),
        row.getString("title"),
        Optional.ofNullable(row.getString("author")),
        StoryCodec.decodeMetadata(row.getBytes("metadata")),
        StoryFormat.valueOf(row.getString("format")),
        row.getInt("words"),
        row.getInt("chapters"),
        Instant.ofEpochMilli(row.getLong("added_millis")),
        row.getBoolean("understood"),
        mainCharacters,
        position,
        row.getDouble("read_share"));
  }
}
