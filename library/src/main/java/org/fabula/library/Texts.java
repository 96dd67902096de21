package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.fabula.library.codec.FabulaCodec;
import org.fabula.library.codec.StoryCodec;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;

/**
 * The stored stories and fabulas. Those read last are kept ready, under the ids of their rows. What
 * is written is not: its transaction may yet fail, and its id then goes to something else.
 */
final class Texts {

  private static final int KEPT_READY = 16;

  private record Horizon(long fabula, int position) {}

  private final RecentlyUsed<Long, Story> stories = new RecentlyUsed<>(KEPT_READY);
  private final RecentlyUsed<Long, Fabula> fabulas = new RecentlyUsed<>(KEPT_READY);
  private final RecentlyUsed<Horizon, Fabula> fabulasAsRead = new RecentlyUsed<>(KEPT_READY);

  /** The story's newest version. */
  Optional<Story> story(Session session, long storyId) throws SQLException, IOException {
    var version =
        session.first(
            "SELECT version FROM story_text WHERE story = ?", row -> row.getLong(1), storyId);
    if (version.isEmpty()) {
      return Optional.empty();
    }
    var ready = stories.get(version.get());
    if (ready.isPresent()) {
      return ready;
    }
    var story =
        session.only(
            "SELECT bytes FROM story_text WHERE story = ?",
            row -> StoryCodec.decode(row.getBytes(1)),
            storyId);
    stories.put(version.get(), story);
    return Optional.of(story);
  }

  void putStory(Session session, long storyId, long versionId, Story story) throws SQLException {
    session.update("DELETE FROM fabula WHERE story = ?", storyId);
    session.update(
        "INSERT OR REPLACE INTO story_text (story, version, bytes) VALUES (?, ?, ?)",
        storyId,
        versionId,
        StoryCodec.encode(story));
  }

  /** What was understood of the newest version, if it is stored in today's format. */
  Optional<Fabula> fabula(Session session, long storyId) throws SQLException, IOException {
    var id = fabulaId(session, storyId);
    return id.isEmpty() ? Optional.empty() : Optional.of(fabula(session, storyId, id.get()));
  }

  private Fabula fabula(Session session, long storyId, long fabulaId)
      throws SQLException, IOException {
    var ready = fabulas.get(fabulaId);
    if (ready.isPresent()) {
      return ready.get();
    }
    var story = story(session, storyId).orElseThrow();
    var fabula =
        session.only(
            "SELECT bytes FROM fabula WHERE id = ?",
            row -> FabulaCodec.decode(row.getBytes(1), story),
            fabulaId);
    fabulas.put(fabulaId, fabula);
    return fabula;
  }

  /** What its reader may know: up to the reading position, or all if there is none. */
  Optional<Fabula> fabulaAsRead(Session session, long storyId) throws SQLException, IOException {
    var offset = Positions.offset(session, storyId);
    return offset.isPresent()
        ? fabulaUntil(session, storyId, offset.get())
        : fabula(session, storyId);
  }

  private Optional<Fabula> fabulaUntil(Session session, long storyId, int position)
      throws SQLException, IOException {
    var id = fabulaId(session, storyId);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var horizon = new Horizon(id.get(), position);
    var ready = fabulasAsRead.get(horizon);
    if (ready.isPresent()) {
      return ready;
    }
    var fabula = fabula(session, storyId, id.get()).until(position);
    fabulasAsRead.put(horizon, fabula);
    return Optional.of(fabula);
  }

  private static Optional<Long> fabulaId(Session session, long storyId)
      throws SQLException, IOException {
    return session.first(
        "SELECT id FROM fabula WHERE story = ? AND format = ?",
        row -> row.getLong(1),
        storyId,
        FabulaCodec.FORMAT);
  }

  void putFabula(Session session, long storyId, Fabula fabula) throws SQLException, IOException {
    session.update("DELETE FROM fabula WHERE story = ?", storyId);
    long fabulaId =
        session.insert(
            "INSERT INTO fabula (story, format, bytes) VALUES (?, ?, ?)",
            storyId,
            FabulaCodec.FORMAT,
            FabulaCodec.encode(fabula));
    TalkIndex.put(session, storyId, fabulaId, fabula);
  }

  List<Long> notUnderstood(Session session) throws SQLException, IOException {
    return session.all(
        """
        SELECT id FROM story
        WHERE NOT EXISTS (SELECT 1 FROM fabula WHERE story = story.id AND format = ?)
        ORDER BY id
        """,
        row -> row.getLong(1),
        FabulaCodec.FORMAT);
  }
}
