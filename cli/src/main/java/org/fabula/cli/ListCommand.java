package org.fabula.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fabula.library.Library;
import org.fabula.library.LibraryException;
import org.fabula.library.ShelfQuery;
import org.fabula.library.StoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fabula list}: what the library holds, a line a story. */
@Command(
    name = "list",
    header = "List the stories of the library.",
    description = "A line a story, by title: number, title, author, words, how much of it is read.")
final class ListCommand implements Callable<Integer> {

  private static final int PAGE = 500;

  private final FabulaCommand fabula;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Only stories with these words in title, author or summary.")
  private List<String> words = List.of();

  ListCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws LibraryException {
    try (var library = fabula.openLibrary()) {
      int listed = list(library, ShelfQuery.everything().withWords(String.join(" ", words)));
      if (listed == 0) {
        fabula.screen().notice(words.isEmpty() ? "The library is empty." : "No story matches.");
      }
      return Main.DONE;
    }
  }

  private int list(Library library, ShelfQuery query) {
    int listed = 0;
    for (int page = 0; ; page++) {
      var entries = library.list(query.onPage(page, PAGE)).entries();
      entries.forEach(entry -> fabula.screen().line(line(entry)));
      listed += entries.size();
      if (entries.size() < PAGE) {
        return listed;
      }
    }
  }

  private static String line(StoryEntry entry) {
    return String.join(
        "\t",
        Long.toString(entry.id()),
        oneCell(entry.fullTitle()),
        oneCell(entry.author().orElse("")),
        Integer.toString(entry.words()),
        String.format(Locale.ROOT, "%.0f%%", 100 * entry.readShare()));
  }

  private static String oneCell(String text) {
    return text.replace('\t', ' ');
  }
}
