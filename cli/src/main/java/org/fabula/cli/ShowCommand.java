package org.fabula.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fabula.library.Library;
import org.fabula.library.StoryEntry;
import org.fabula.understanding.Fabula;
import org.fabula.writing.report.TerminalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code fabula show}: what is known of a story in the library, as far as its reader has come. */
@Command(
    name = "show",
    header = "Show the cast, scenes and talk of a story in the library.",
    description = "Where you are reading the story, nothing from beyond your place is shown.")
final class ShowCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  @Parameters(
      paramLabel = "STORY",
      description = "The story's number in fabula list, or words of its title.")
  private String wanted;

  @Option(
      names = "--until",
      paramLabel = "PLACE",
      converter = UntilConverter.class,
      description = "How far to know the story: 40%% of it, or chapter:3 to that chapter's end.")
  private Until until;

  ShowCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException {
    try (var library = fabula.openLibrary()) {
      var entry = NamedStory.in(library, wanted);
      var all =
          library
              .fabula(entry.id())
              .orElseThrow(() -> CommandException.notUnderstood(entry.fullTitle()));
      var known = place(entry, library, all);
      var shown = known.map(all::until).orElse(all);
      fabula.screen().out().print(report().of(shown, entry.title()));
      if (until == null && known.isPresent()) {
        fabula.screen().notice("Known up to your place in the story; --until 100% shows all.");
      }
      return Main.DONE;
    }
  }

  private Optional<Integer> place(StoryEntry entry, Library library, Fabula all)
      throws IOException {
    if (until == null) {
      return library.position(entry.id()).map(position -> position.offsetIn(all.story()));
    }
    var place = until.offsetIn(all.story());
    if (place.isEmpty()) {
      throw CommandException.tooFewChapters(entry.fullTitle(), all.story().chapters().size());
    }
    return place;
  }

  private TerminalReport report() {
    return Reports.of(fabula.screen().terminal());
  }

  private static final class UntilConverter implements ITypeConverter<Until> {
    @Override
    public Until convert(String text) {
      return Until.parse(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is neither 40% nor chapter:3"));
    }
  }
}
