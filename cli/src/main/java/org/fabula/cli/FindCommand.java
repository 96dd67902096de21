package org.fabula.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fabula.library.FindQuery;
import org.fabula.library.Library;
import org.fabula.library.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fabula find}: passages that hold all the words, and who says them to whom. */
@Command(
    name = "find",
    header = "Find passages in the stories of the library.",
    description = {
      "A passage must hold all words, in any order. '\"third stair\"' is a phrase, stair* the start"
          + " of a word, speaker:NAME and to:NAME who says it and to whom, story:STORY which story."
    })
final class FindCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to find.")
  private List<String> query;

  FindCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException {
    var typed = TypedQuery.parse(String.join(" ", query));
    try (var library = fabula.openLibrary()) {
      var found = library.find(meant(typed, library));
      found.stream().map(FindCommand::line).distinct().forEach(fabula.screen()::line);
      if (found.isEmpty()) {
        fabula.screen().notice("No passage matches.");
      }
      return Main.DONE;
    }
  }

  private static FindQuery meant(TypedQuery typed, Library library) throws IOException {
    if (typed.isEmpty()) {
      throw CommandException.nothingToFind();
    }
    var query = FindQuery.of(typed.words());
    if (typed.speaker().isPresent()) {
      query = query.saidBy(typed.speaker().get());
    }
    if (typed.addressee().isPresent()) {
      query = query.saidTo(typed.addressee().get());
    }
    return typed.story().isEmpty()
        ? query
        : query.inStory(NamedStory.in(library, typed.story().get()).id());
  }

  private static String line(Passage passage) {
    var said = passage.speaker().map(name -> name + to(passage.addressees()) + ": ").orElse("");
    return passage.title()
        + ", chapter "
        + (passage.chapter() + 1)
        + "\t"
        + said
        + passage.snippet().text();
  }

  private static String to(List<String> addressees) {
    return addressees.isEmpty() ? "" : " to " + String.join(", ", addressees);
  }
}
