package org.fabula.cli;

import java.util.Optional;
import java.util.function.Function;
import org.fabula.library.Library;
import org.fabula.library.ShelfQuery;
import org.fabula.library.StoryEntry;

/** Finds the one story a user means by its number or by words of its title. */
final class NamedStory {

  private NamedStory() {}

  /**
   * The story's entry.
   *
   * @throws CommandException when none is meant, or more than one
   */
  static StoryEntry in(Library library, String wanted) throws CommandException {
    return in(library, wanted, CommandException::noSuchStory);
  }

  /**
   * The same, told in other words where there is none.
   *
   * @param missing makes the problem of what was wanted
   */
  static StoryEntry in(Library library, String wanted, Function<String, CommandException> missing)
      throws CommandException {
    var numbered = byNumber(library, wanted);
    if (numbered.isPresent()) {
      return numbered.get();
    }
    var found = library.list(ShelfQuery.everything().withWords(withoutPart(wanted)));
    var exact = found.entries().stream().filter(entry -> isCalled(entry, wanted)).toList();
    if (exact.size() == 1) {
      return exact.get(0);
    }
    return switch (found.total()) {
      case 0 -> throw missing.apply(wanted);
      case 1 -> found.entries().get(0);
      default -> throw CommandException.severalStories(wanted, found.total());
    };
  }

  /** The part of a serial stands in no title: "The Third Stair (1/2)". */
  private static String withoutPart(String wanted) {
    return wanted.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
  }

  private static boolean isCalled(StoryEntry entry, String wanted) {
    return entry.title().equalsIgnoreCase(wanted) || entry.fullTitle().equalsIgnoreCase(wanted);
  }

  private static Optional<StoryEntry> byNumber(Library library, String wanted) {
    return wanted.matches("[0-9]{1,18}") ? library.entry(Long.parseLong(wanted)) : Optional.empty();
  }
}
