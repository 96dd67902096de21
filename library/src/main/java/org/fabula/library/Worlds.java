package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.library.WorldSuggestion.Reason;

/** Keeps which stories play in one world, and says which others may. */
final class Worlds {

  private static final String SELECT =
      """
      SELECT id, name, (SELECT group_concat(story) FROM
        (SELECT story FROM world_story WHERE world = world.id ORDER BY place, story)) AS stories
      FROM world
      """;

  private static final String FREE = "id NOT IN (SELECT story FROM world_story)";
  private static final int MOST_SUGGESTIONS = 20;

  private final Session session;

  Worlds(Session session) {
    this.session = session;
  }

  /** By name. */
  List<World> all() throws SQLException, IOException {
    return session.all(
        SELECT + "ORDER BY name_key",
        row -> new World(row.getLong("id"), row.getString("name"), ids(row.getString("stories"))));
  }

  Optional<World> find(long worldId) throws SQLException, IOException {
    return session.first(
        SELECT + "WHERE id = ?",
        row -> new World(row.getLong("id"), row.getString("name"), ids(row.getString("stories"))),
        worldId);
  }

  /** The id of the world of a name, which is made if there is none. */
  long named(String name, Instant now) throws SQLException, IOException {
    session.update(
        "INSERT OR IGNORE INTO world (name, name_key, made_millis) VALUES (?, ?, ?)",
        name.strip(),
        Facet.key(name),
        now.toEpochMilli());
    return session.only(
        "SELECT id FROM world WHERE name_key = ?", row -> row.getLong(1), Facet.key(name));
  }

  /** Puts a story at the end; one that is in it already keeps its place. */
  void join(long worldId, long storyId) throws SQLException {
    session.update(
        """
        INSERT OR IGNORE INTO world_story (world, story, place)
        SELECT ?1, ?2, 1 + coalesce(max(place), 0) FROM world_story WHERE world = ?1
        """,
        worldId,
        storyId);
  }

  void part(long worldId, long storyId) throws SQLException {
    session.update("DELETE FROM world_story WHERE world = ? AND story = ?", worldId, storyId);
  }

  /** Swaps a story with the one before it. */
  void moveUp(World world, long storyId) throws SQLException {
    var stories = new ArrayList<>(world.stories());
    int place = stories.indexOf(storyId);
    if (place > 0) {
      stories.set(place, stories.set(place - 1, storyId));
      for (int index = 0; index < stories.size(); index++) {
        session.update(
            "UPDATE world_story SET place = ? WHERE world = ? AND story = ?",
            index + 1,
            world.id(),
            stories.get(index));
      }
    }
  }

  boolean rename(long worldId, String name) throws SQLException {
    return session.update(
            "UPDATE OR IGNORE world SET name = ?, name_key = ? WHERE id = ?",
            name.strip(),
            Facet.key(name),
            worldId)
        > 0;
  }

  void unmake(long worldId) throws SQLException {
    session.update("DELETE FROM world WHERE id = ?", worldId);
  }

  /** Of stories in no world: those of one fandom or serial, then those that share main people. */
  List<WorldSuggestion> suggestions() throws SQLException, IOException {
    var suggestions =
        new SharedHeaders(session)
                .suggestions(
                    Set.copyOf(
                        session.all("SELECT id FROM story WHERE " + FREE, row -> row.getLong(1))))
                .stream()
                .limit(MOST_SUGGESTIONS)
                .collect(Collectors.toCollection(ArrayList::new));
    var seen = new HashSet<List<Long>>();
    suggestions.forEach(suggestion -> seen.add(suggestion.stories()));
    byCast().stream().filter(it -> seen.add(it.stories())).forEach(suggestions::add);
    return suggestions;
  }

  private List<WorldSuggestion> byCast() throws SQLException, IOException {
    return session.all(
        """
        SELECT one.name || ' and ' || other.name AS name, group_concat(one.story) AS stories
        FROM main_character AS one JOIN main_character AS other ON one.story = other.story
        WHERE one.name < other.name AND one.name LIKE '%% %%' AND other.name LIKE '%% %%'
          AND one.story IN (SELECT id FROM story WHERE %s)
        GROUP BY lower(one.name), lower(other.name) HAVING count(*) > 1
        ORDER BY count(*) DESC, one.name LIMIT %d
        """
            .formatted(FREE, MOST_SUGGESTIONS),
        row ->
            new WorldSuggestion(
                row.getString("name"), Reason.CAST, sorted(row.getString("stories"))));
  }

  private static List<Long> sorted(String ids) {
    return ids(ids).stream().sorted().toList();
  }

  /** Of text like {@code 7,12}, or of nothing. */
  private static List<Long> ids(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
  }
}
