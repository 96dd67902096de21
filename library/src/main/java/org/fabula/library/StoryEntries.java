package org.fabula.library;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
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
        AS understood, %s
      FROM story WHERE id IN (SELECT value FROM json_each(?))
      """
          .formatted(Positions.COLUMNS);

  private StoryEntries() {}

  /** In the order of the ids; an id of no story has no entry. */
  static List<StoryEntry> of(Session session, List<Long> storyIds)
      throws SQLException, IOException {
    var ids = storyIds.toString(); // [1, 2] is what JSON has it too.
    var mainCharacters = MainCharacters.of(session, ids);
    var entries = new HashMap<Long, StoryEntry>();
    session.all(
        SELECT,
        row -> {
          long id = row.getLong("id");
          var people = mainCharacters.getOrDefault(id, List.of());
          return entries.put(id, read(row, people));
        },
        FabulaCodec.FORMAT,
        ids);
    return storyIds.stream().filter(entries::containsKey).map(entries::get).toList();
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
