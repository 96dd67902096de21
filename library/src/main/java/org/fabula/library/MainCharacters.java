package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.quotations.Quotation;

/** The people a list names a story's cast by. They are stored, so that lists decode no fabula. */
final class MainCharacters {

  private static final int MOST = 3;

  private MainCharacters() {}

  /** Who speaks most comes first; who does not speak follows by the number of mentions. */
  static List<MainCharacter> of(Fabula fabula) {
    var words = wordsSpoken(fabula);
    var mentions = mentions(fabula);
    long all = words.values().stream().mapToLong(Integer::longValue).sum();
    return fabula.characters().stream()
        .filter(character -> !character.names().isEmpty())
        .sorted(
            Comparator.<StoryCharacter>comparingInt(who -> -words.getOrDefault(who.id(), 0))
                .thenComparingInt(who -> -mentions.getOrDefault(who.id(), 0)))
        .limit(MOST)
        .map(
            character ->
                new MainCharacter(
                    character.id(),
                    character.name(),
                    all == 0 ? 0 : (double) words.getOrDefault(character.id(), 0) / all))
        .toList();
  }

  private static Map<String, Integer> wordsSpoken(Fabula fabula) {
    var words = new HashMap<String, Integer>();
    for (var attribution : fabula.attributions()) {
      if (attribution.quotation().kind() == Quotation.Kind.SPEECH) {
        attribution
            .speaker()
            .ifPresent(
                speaker ->
                    words.merge(
                        speaker.id(),
                        words(fabula, attribution.quotation().spans()),
                        Integer::sum));
      }
    }
    return words;
  }

  private static int words(Fabula fabula, List<Span> spans) {
    return spans.stream().mapToInt(span -> WordCount.of(fabula.story().text(), span)).sum();
  }

  private static Map<String, Integer> mentions(Fabula fabula) {
    var mentions = new HashMap<String, Integer>();
    fabula.mentions().forEach(mention -> mentions.merge(mention.character().id(), 1, Integer::sum));
    return mentions;
  }

  /** In place of those stored before. */
  static void put(Session session, long storyId, Optional<Fabula> fabula) throws SQLException {
    session.update("DELETE FROM main_character WHERE story = ?", storyId);
    int place = 0;
    for (var character : fabula.map(MainCharacters::of).orElse(List.of())) {
      session.update(
          "INSERT INTO main_character (story, place, character, name, share) VALUES (?, ?, ?, ?, ?)",
          storyId,
          place,
          character.id(),
          character.name(),
          character.share());
      place++;
    }
  }

  /**
   * Those stored, by story.
   *
   * @param storyIds a JSON list
   */
  static Map<Long, List<MainCharacter>> of(Session session, String storyIds)
      throws SQLException, IOException {
    var byStory = new HashMap<Long, List<MainCharacter>>();
    session.all(
        """
        SELECT story, character, name, share FROM main_character
        WHERE story IN (SELECT value FROM json_each(?)) ORDER BY story, place
        """,
        row ->
            byStory
                .computeIfAbsent(row.getLong(1), story -> new ArrayList<>())
                .add(new MainCharacter(row.getString(2), row.getString(3), row.getDouble(4))),
        storyIds);
    return byStory;
  }
}
