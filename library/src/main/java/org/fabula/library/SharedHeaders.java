package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fabula.library.WorldSuggestion.Reason;

/**
 * Which stories belong together by what their files say: those of one fandom, and the parts of one
 * title by one author. Linear in the stories of the library.
 */
final class SharedHeaders {

  /**
   * What sites add to a fandom: "(TV)", "[Books]", " - All Media Types", " - J. Penn", "Series".
   */
  private static final Pattern ADDED =
      Pattern.compile("\\([^)]*+\\)|\\[[^\\]]*+\\]| - .*|\\bseries$");

  private static final class Group {
    private final Reason reason;
    private final Set<Long> stories = new TreeSet<>();
    private String name;

    Group(Reason reason, String name) {
      this.reason = reason;
      this.name = name;
    }

    void add(String spelling, long story) {
      stories.add(story);
      name = spelling.length() < name.length() ? spelling : name;
    }
  }

  private final Map<String, Group> fandoms = new LinkedHashMap<>();
  private final Map<String, Group> serials = new LinkedHashMap<>();

  SharedHeaders(Session session) throws SQLException, IOException {
    session.all(
        """
        SELECT value.value, story FROM story_facet
        JOIN facet_value AS value ON value.id = story_facet.value
        WHERE facet = 'FANDOM' ORDER BY value_key, story
        """,
        row ->
            add(
                fandoms,
                Reason.FANDOM,
                fandom(row.getString(1)),
                row.getString(1),
                row.getLong(2)));
    session.all(
        """
        SELECT stated_title || char(10) || ifnull(author_key, ''), title, id FROM story
        WHERE part IS NOT NULL AND stated_title IS NOT NULL ORDER BY id
        """,
        row -> add(serials, Reason.SERIAL, row.getString(1), row.getString(2), row.getLong(3)));
  }

  private static boolean add(
      Map<String, Group> groups, Reason reason, String key, String spelling, long story) {
    groups.computeIfAbsent(key, any -> new Group(reason, spelling)).add(spelling, story);
    return true;
  }

  /** What the spellings of a fandom have in common. */
  static String fandom(String stated) {
    var plain = stated.toLowerCase(Locale.ROOT).strip();
    var bare = ADDED.matcher(plain).replaceAll("").strip();
    bare = ADDED.matcher(bare).replaceAll("").strip(); // "Slack Water Series (TV)"
    return Facet.key(bare.isEmpty() ? plain : bare);
  }

  /**
   * Those of one fandom, the largest first, and with each story the other parts of its serial; then
   * serials that are of no such fandom.
   *
   * @param among ids of the stories to suggest
   */
  List<WorldSuggestion> suggestions(Set<Long> among) {
    var suggested = new ArrayList<WorldSuggestion>();
    var done = new HashSet<Long>();
    for (var group : fandoms.values()) {
      var stories = new TreeSet<>(group.stories);
      serials.values().stream()
          .filter(serial -> serial.stories.stream().anyMatch(group.stories::contains))
          .forEach(serial -> stories.addAll(serial.stories));
      suggest(group, stories, among, suggested);
    }
    suggested.sort(Comparator.comparing(it -> -it.stories().size()));
    suggested.forEach(suggestion -> done.addAll(suggestion.stories()));
    serials.values().stream()
        .filter(serial -> !done.containsAll(serial.stories))
        .forEach(serial -> suggest(serial, serial.stories, among, suggested));
    return suggested;
  }

  private static void suggest(
      Group group, Set<Long> stories, Set<Long> among, List<WorldSuggestion> suggested) {
    var free = stories.stream().filter(among::contains).toList();
    if (free.size() > 1) {
      suggested.add(new WorldSuggestion(group.name, group.reason, free));
    }
  }

  /** Ids of stories that belong to some of these and are none of them. */
  List<Long> likelyIn(List<Long> stories) {
    var likely = new TreeSet<>(stories);
    for (var groups : List.of(fandoms, serials)) {
      groups.values().stream()
          .filter(group -> group.stories.stream().anyMatch(likely::contains))
          .map(group -> group.stories)
          .toList()
          .forEach(likely::addAll);
    }
    stories.forEach(likely::remove);
    return List.copyOf(likely);
  }
}
