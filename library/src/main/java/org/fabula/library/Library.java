package org.fabula.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;

/**
 * The front door: keeps stories, what was understood of them and how far they are read, and finds
 * things in them.
 *
 * <p>Once a story has a reading position, whatever is shown of its understanding goes no further
 * than that: lists and finds see to it here, and a page asks for {@link #fabulaAsRead}. A method
 * that is given the id of no story throws {@link IllegalArgumentException} or returns empty.
 */
public final class Library implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final Texts texts = new Texts();
  private final RecentlyUsed<Long, FacetValues> facets = new RecentlyUsed<>(1);

  Library(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Opens a library's file. One that is not there is made; an older version's is brought up. */
  public static Library open(Path file) throws LibraryException {
    return open(file, Clock.systemUTC());
  }

  static Library open(Path file, Clock clock) throws LibraryException {
    return new Library(Database.open(file), clock);
  }

  /** Where a library is kept unless its user wants another place: the platform's data folder. */
  public static Path defaultFile() {
    return DataFolder.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv())
        .resolve("library.sqlite");
  }

  /**
   * Takes in a file and the story read from it. The same bytes are one story. A file that lies
   * where a story came from, or that states the address of one, is its new version: that keeps id
   * and reading position, and is to be understood anew. When this returns, it is kept.
   */
  public Addition add(Original original, Story story) {
    return database.write(
        session -> {
          var addition = new Intake(session, texts, original, story, clock.instant()).add();
          if (addition.outcome() == Addition.Outcome.NEW_VERSION) {
            Positions.renew(session, addition.storyId(), story);
            MainCharacters.put(session, addition.storyId(), Optional.empty());
          }
          return addition;
        });
  }

  /**
   * Keeps what was understood of a story, in place of what was before. A fabula of another text
   * than the story has by now is not kept.
   *
   * @return whether it is kept
   */
  public boolean keep(long storyId, Fabula fabula) {
    return database.write(
        session -> {
          var story = texts.story(session, storyId).orElseThrow(() -> noStory(storyId));
          if (!fabula.story().equals(story)) {
            return false;
          }
          texts.putFabula(session, storyId, fabula);
          var position = Positions.offset(session, storyId);
          MainCharacters.put(
              session, storyId, Optional.of(position.map(fabula::until).orElse(fabula)));
          return true;
        });
  }

  /** What a list shows of a story. */
  public Optional<StoryEntry> entry(long storyId) {
    return database.read(session -> StoryEntries.of(session, List.of(storyId))).stream()
        .findFirst();
  }

  /** The newest version of a story. */
  public Optional<Story> story(long storyId) {
    return database.read(session -> texts.story(session, storyId));
  }

  /** All that was understood of a story; empty until {@link #keep} was called for this version. */
  public Optional<Fabula> fabula(long storyId) {
    return database.read(session -> texts.fabula(session, storyId));
  }

  /** What its reader may know of a story: up to the reading position, or all if there is none. */
  public Optional<Fabula> fabulaAsRead(long storyId) {
    return database.read(session -> texts.fabulaAsRead(session, storyId));
  }

  /** The stories a query asks for, a page of them. */
  public Shelf list(ShelfQuery query) {
    return database.read(
        session -> new ShelfSearch(session, FacetValues.of(session, facets), query).shelf());
  }

  /**
   * The passages a query asks for: those of a story together in text order, stories by how well
   * they answer. Nothing from beyond a story's reading position is found. Of words that stand in
   * more than 50,000 paragraphs, so many are looked at.
   */
  public List<Passage> find(FindQuery query) {
    return database.read(session -> new PassageSearch(session, texts, query).passages());
  }

  /** The worlds that the reader made, by name. */
  public List<World> worlds() {
    return database.read(session -> new Worlds(session).all());
  }

  public Optional<World> world(long worldId) {
    return database.read(session -> new Worlds(session).find(worldId));
  }

  /**
   * Has a world of a name, which is made if there is none.
   *
   * @return its id
   * @throws IllegalArgumentException if the name is blank
   */
  public long makeWorld(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a world without a name");
    }
    return database.write(session -> new Worlds(session).named(name, clock.instant()));
  }

  /** Says that a story plays in a world; {@link #part} undoes it. */
  public void join(long worldId, long storyId) {
    database.write(
        session -> {
          var worlds = new Worlds(session);
          if (texts.story(session, storyId).isEmpty()) {
            throw noStory(storyId);
          }
          if (worlds.find(worldId).isPresent()) {
            worlds.join(worldId, storyId);
          }
          return Optional.empty();
        });
  }

  /** Says that a story does not play in a world after all. */
  public void part(long worldId, long storyId) {
    database.write(
        session -> {
          new Worlds(session).part(worldId, storyId);
          return Optional.empty();
        });
  }

  /** Puts a story of a world before the one that comes before it. */
  public void moveUp(long worldId, long storyId) {
    database.write(
        session -> {
          var worlds = new Worlds(session);
          var world = worlds.find(worldId);
          if (world.isPresent()) {
            worlds.moveUp(world.get(), storyId);
          }
          return Optional.empty();
        });
  }

  /**
   * Calls a world otherwise.
   *
   * @return whether it is called so now; not if another one is
   * @throws IllegalArgumentException if the name is blank
   */
  public boolean renameWorld(long worldId, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a world without a name");
    }
    return database.write(session -> new Worlds(session).rename(worldId, name));
  }

  /** Forgets a world; its stories stay. */
  public void unmakeWorld(long worldId) {
    database.write(
        session -> {
          new Worlds(session).unmake(worldId);
          return Optional.empty();
        });
  }

  /**
   * Ids of stories that are not in a world, and whose files say that they may play in it: of the
   * fandom or serial of one that is, in the order in which they came.
   */
  public List<Long> likelyIn(World world) {
    return database.read(session -> new SharedHeaders(session).likelyIn(world.stories()));
  }

  /** Stories in no world yet that may play in one. */
  public List<WorldSuggestion> suggestedWorlds() {
    return database.read(session -> new Worlds(session).suggestions());
  }

  /** How far a story's reader has come; empty while it was never opened to read. */
  public Optional<ReadingPosition> position(long storyId) {
    return database.read(session -> Positions.of(session, storyId));
  }

  /** Sets how far a story's reader has come, forward or back. */
  public void moveTo(long storyId, ReadingPosition position) {
    database.write(
        session -> {
          var story = texts.story(session, storyId).orElseThrow(() -> noStory(storyId));
          Positions.put(session, storyId, story, position, clock.instant());
          MainCharacters.put(session, storyId, texts.fabulaAsRead(session, storyId));
          return Optional.empty();
        });
  }

  private static IllegalArgumentException noStory(long storyId) {
    return new IllegalArgumentException("no story " + storyId);
  }

  /** The file that the newest version of a story came from. */
  public Optional<Original> original(long storyId) {
    return database.read(
        session ->
            session.first(
                """
                SELECT file_name, path, sha256, bytes
                FROM version JOIN original ON sha256 = original
                WHERE story = ? ORDER BY id DESC LIMIT 1
                """,
                row ->
                    new Original(
                        row.getString("file_name"),
                        Optional.ofNullable(row.getString("path")).map(Path::of),
                        row.getString("sha256"),
                        row.getBytes("bytes")),
                storyId));
  }

  /** Ids of the stories whose fabula is not kept, or only in an older form. */
  public List<Long> notUnderstood() {
    return database.read(texts::notUnderstood);
  }

  @Override
  public void close() {
    database.close();
  }
}
