package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.library.codec.StoryCodec;
import org.fabula.story.MetadataField;
import org.fabula.story.Story;

/** Writes down what lists show of a story and what they find it by. */
final class ShelfIndex {

  private ShelfIndex() {}

  /** In place of what was written for the story before. */
  static void put(Session session, long storyId, String fileName, Story story)
      throws SQLException, IOException {
    var title = title(fileName, story);
    var author = story.metadata().text(MetadataField.AUTHOR);
    session.update(
        """
        UPDATE story
        SET (title, title_key, author, author_key, format, words, chapters, metadata)
          = (?, ?, ?, ?, ?, ?, ?, ?)
        WHERE id = ?
        """,
        title,
        SortKey.of(title),
        author,
        author.map(SortKey::of),
        story.format().name(),
        WordCount.of(story),
        story.chapters().size(),
        StoryCodec.encodeMetadata(story.metadata()),
        storyId);
    putWords(session, storyId, title, story);
    putFacets(session, storyId, story);
  }

  private static String title(String fileName, Story story) {
    int dot = fileName.lastIndexOf('.');
    return story
        .metadata()
        .text(MetadataField.TITLE)
        .orElseGet(() -> dot > 0 ? fileName.substring(0, dot) : fileName);
  }

  private static void putWords(Session session, long storyId, String title, Story story)
      throws SQLException {
    var stated =
        Stream.of(MetadataField.AUTHOR, MetadataField.SERIES, MetadataField.SUMMARY)
            .flatMap(field -> story.metadata().text(field).stream());
    var words =
        Stream.concat(Stream.of(title), stated).map(Word::keys).collect(Collectors.joining(" "));
    session.update("DELETE FROM shelf_words WHERE rowid = ?", storyId);
    session.update("INSERT INTO shelf_words (rowid, words) VALUES (?, ?)", storyId, words);
  }

  private static void putFacets(Session session, long storyId, Story story)
      throws SQLException, IOException {
    session.update("DELETE FROM story_facet WHERE story = ?", storyId);
    for (var facet : Facet.values()) {
      for (var value : valuesByKey(facet, story).entrySet()) {
        session.update(
            "INSERT OR IGNORE INTO facet_value (facet, value_key, value) VALUES (?, ?, ?)",
            facet.name(),
            value.getKey(),
            value.getValue());
        session.update(
            """
            INSERT INTO story_facet (story, value)
            SELECT ?, id FROM facet_value WHERE facet = ? AND value_key = ?
            """,
            storyId,
            facet.name(),
            value.getKey());
      }
    }
  }

  private static Map<String, String> valuesByKey(Facet facet, Story story) {
    var values = new LinkedHashMap<String, String>();
    for (var value : facet.valuesOf(story)) {
      if (!value.isBlank()) {
        values.putIfAbsent(Facet.key(value), String.join(" ", value.strip().split("\\s+")));
      }
    }
    return values;
  }
}
