package org.fabula.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.story.Story;

/**
 * Takes a file and its story in.
 *
 * <p>Which story a file belongs to is never guessed: it holds the very bytes of one, lies where one
 * came from, or states the address that one states. Otherwise it is a story of its own. Two that
 * state different addresses, or one address but different titles or parts, are two.
 */
final class Intake {

  private final Session session;
  private final Texts texts;
  private final Original original;
  private final Story story;
  private final Instant now;
  private final Optional<String> path;
  private final Optional<String> address;
  private final Optional<String> statedTitle;
  private final Optional<String> part;

  Intake(Session session, Texts texts, Original original, Story story, Instant now) {
    this.session = session;
    this.texts = texts;
    this.original = original;
    this.story = story;
    this.now = now;
    path = original.path().map(Path::toString);
    address = story.metadata().text(MetadataField.SOURCE).flatMap(Intake::address);
    statedTitle = story.metadata().text(MetadataField.TITLE).map(Facet::key);
    part = story.metadata().text(MetadataField.PART).map(Facet::key);
  }

  /** A page's address; a site's alone is no story's. */
  private static Optional<String> address(String source) {
    try {
      var uri = new URI(source.strip());
      boolean isPage =
          uri.getHost() != null && (uri.getPath().length() > 1 || uri.getRawQuery() != null);
      return isPage
          ? Optional.of(
              uri.getHost().toLowerCase(Locale.ROOT)
                  + uri.getRawPath()
                  + Optional.ofNullable(uri.getRawQuery()).map(query -> "?" + query).orElse(""))
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  Addition add() throws SQLException, IOException {
    var shown = storyShowingThisOriginal();
    if (shown.isPresent()) {
      return new Addition(shown.get(), Addition.Outcome.ALREADY_THERE);
    }
    var ofPath = storyOfPath();
    if (ofPath.isPresent()) {
      return newVersion(ofPath.get());
    }
    // An old copy that lies elsewhere does not undo what came after it.
    var once = storyOnceShowingThisOriginal();
    if (once.isPresent()) {
      return new Addition(once.get(), Addition.Outcome.ALREADY_THERE);
    }
    var ofAddress = storyOfAddress();
    if (ofAddress.isPresent()) {
      return newVersion(ofAddress.get());
    }
    return newStory();
  }

  private Optional<Long> storyShowingThisOriginal() throws SQLException, IOException {
    return session.first(
        """
        SELECT story FROM version AS shown
        WHERE original = ? AND id = (SELECT max(id) FROM version WHERE story = shown.story)
        """,
        row -> row.getLong(1),
        original.sha256());
  }

  private Optional<Long> storyOnceShowingThisOriginal() throws SQLException, IOException {
    return session.first(
        "SELECT story FROM version WHERE original = ? ORDER BY id DESC",
        row -> row.getLong(1),
        original.sha256());
  }

  private Optional<Long> storyOfPath() throws SQLException, IOException {
    return session.first(
        """
        SELECT story.id FROM source_path JOIN story ON story.id = source_path.story
        WHERE path = ?1 AND (address IS NULL OR ?2 IS NULL OR address = ?2)
        """,
        row -> row.getLong(1),
        path,
        address);
  }

  private Optional<Long> storyOfAddress() throws SQLException, IOException {
    return session.first(
        """
        SELECT id FROM story
        WHERE address = ?1
          AND (stated_title IS NULL OR ?2 IS NULL OR stated_title = ?2) AND part IS ?3
        ORDER BY id DESC
        """,
        row -> row.getLong(1),
        address,
        statedTitle,
        part);
  }

  private Addition newStory() throws SQLException, IOException {
    long storyId =
        session.insert("INSERT INTO story (added_millis) VALUES (?)", now.toEpochMilli());
    putVersion(storyId);
    return new Addition(storyId, Addition.Outcome.NEW);
  }

  private Addition newVersion(long storyId) throws SQLException, IOException {
    PassageIndex.remove(session, storyId);
    putVersion(storyId);
    return new Addition(storyId, Addition.Outcome.NEW_VERSION);
  }

  private void putVersion(long storyId) throws SQLException, IOException {
    session.update(
        "INSERT OR IGNORE INTO original (sha256, bytes) VALUES (?, ?)",
        original.sha256(),
        original.bytes());
    long version =
        session.insert(
            """
            INSERT INTO version (story, original, file_name, path, added_millis)
            VALUES (?, ?, ?, ?, ?)
            """,
            storyId,
            original.sha256(),
            original.fileName(),
            path,
            now.toEpochMilli());
    if (path.isPresent()) {
      session.update(
          "INSERT OR REPLACE INTO source_path (path, story) VALUES (?, ?)", path, storyId);
    }
    session.update(
        "UPDATE story SET address = ?, stated_title = ?, part = ? WHERE id = ?",
        address,
        statedTitle,
        part,
        storyId);
    texts.putStory(session, storyId, version, story);
    ShelfIndex.put(session, storyId, original.fileName(), story);
    PassageIndex.put(session, storyId, story);
  }
}
