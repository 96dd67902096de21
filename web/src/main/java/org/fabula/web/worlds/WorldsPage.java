package org.fabula.web.worlds;

import java.util.List;
import org.fabula.library.Library;
import org.fabula.library.WorldSuggestion;
import org.fabula.web.page.Visit;

/** The worlds a reader made, and those we suggest. */
record WorldsPage(Visit visit, List<WorldRow> worlds, List<Suggested> suggested) {

  /** A world in a list. */
  record WorldRow(String name, String address, String stories) {}

  /**
   * Stories that may be of one world.
   *
   * @param ids of the stories, as the form sends them
   */
  record Suggested(String name, String why, List<StoryLink> stories, int more, String ids) {}

  private static final int MOST_NAMED = 5;

  WorldsPage {
    worlds = List.copyOf(worlds);
    suggested = List.copyOf(suggested);
  }

  static WorldsPage of(Library library, Visit visit) {
    return new WorldsPage(
        visit,
        library.worlds().stream()
            .map(
                world ->
                    new WorldRow(
                        world.name(), "/worlds/" + world.id(), stories(world.stories().size())))
            .toList(),
        library.suggestedWorlds().stream().map(it -> suggested(it, library)).toList());
  }

  private static Suggested suggested(WorldSuggestion suggestion, Library library) {
    var stories = suggestion.stories();
    return new Suggested(
        suggestion.name(),
        switch (suggestion.reason()) {
          case FANDOM -> "The files of " + stories(stories.size()) + " name this fandom.";
          case SERIAL -> "They are parts of one story.";
          case CAST -> "They are main people in " + stories(stories.size()) + ".";
        },
        stories.stream()
            .limit(MOST_NAMED)
            .flatMap(id -> library.entry(id).stream())
            .map(StoryLink::of)
            .toList(),
        Math.max(0, stories.size() - MOST_NAMED),
        String.join(",", stories.stream().map(String::valueOf).toList()));
  }

  private static String stories(int count) {
    return switch (count) {
      case 0 -> "no story yet";
      case 1 -> "1 story";
      default -> count + " stories";
    };
  }
}
