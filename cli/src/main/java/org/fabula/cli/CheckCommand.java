package org.fabula.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fabula.cli.intake.StoryGivenUpException;
import org.fabula.library.Library;
import org.fabula.reading.Reading;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.worlds.WorldCheck;
import org.fabula.writing.CheckedStory;
import org.fabula.writing.FoundConflict;
import org.fabula.writing.json.CheckJson;
import org.fabula.writing.report.ConflictReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code fabula check}: what cannot both hold, within each story and between stories of one world.
 */
@Command(
    name = "check",
    header = "Show where stories contradict themselves, or each other.",
    description = {
      "Several stories are taken to play in one world. Of a story in the library nothing is shown"
          + " from beyond your place in it.",
      "Exit status: 0 all stories were checked, whatever was found in them, 1 some could not be,"
          + " 2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {

  /** How the findings are written. */
  enum Format {
    REPORT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final FabulaCommand fabula;

  @Parameters(
      paramLabel = "STORY",
      arity = "0..*",
      description = "A story's file, its number in fabula list, or words of its title.")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--world",
      paramLabel = "NAME",
      description = "All stories of a world, besides those named.")
  private Optional<String> world = Optional.empty();

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "report",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; report is made for reading, json for programs.")
  private Format format;

  @Option(
      names = "--tier",
      defaultValue = "full",
      paramLabel = "TIER",
      description =
          "${COMPLETION-CANDIDATES}; how files are read. Quick takes a tenth of the time.")
  private Tier tier;

  CheckCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  /** A story that was understood, and its name. */
  private record Checked(CheckedStory story, Fabula fabula) {
    boolean isTheSame(Checked other) {
      return fabula.story().text().equals(other.fabula.story().text());
    }
  }

  @Override
  public Integer call() throws IOException {
    if (world.isPresent()) {
      wanted.addAll(storiesOf(world.get()));
    }
    if (wanted.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no story to check");
    }
    var stories = new ArrayList<Checked>();
    var reader = new Reader();
    boolean failed = false;
    for (var one : wanted) {
      try {
        var story = reader.read(one);
        if (stories.stream().anyMatch(story::isTheSame)) {
          fabula.screen().notice(one + ": the same story again, checked once.");
        } else {
          stories.add(story);
        }
      } catch (IOException problem) {
        fabula.tell(problem);
        failed = true;
      }
    }
    if (!stories.isEmpty()) {
      write(stories.stream().map(Checked::story).toList(), conflicts(stories));
    }
    return failed ? Main.FAILED : Main.DONE;
  }

  private List<String> storiesOf(String name) throws IOException {
    try (var library = fabula.openLibrary()) {
      return WorldCommand.named(library, name).stories().stream().map(String::valueOf).toList();
    }
  }

  private List<FoundConflict> conflicts(List<Checked> stories) {
    var found = new ArrayList<FoundConflict>();
    for (var one : stories) {
      one.fabula.conflicts().stream()
          .map(conflict -> new FoundConflict(one.story, one.story, conflict))
          .forEach(found::add);
    }
    for (var difference :
        new WorldCheck().differences(stories.stream().map(Checked::fabula).toList())) {
      found.add(
          new FoundConflict(
              stories.get(difference.first()).story,
              stories.get(difference.second()).story,
              difference.conflict()));
    }
    return found;
  }

  private void write(List<CheckedStory> stories, List<FoundConflict> conflicts) throws IOException {
    var screen = fabula.screen();
    switch (format) {
      case REPORT ->
          screen
              .out()
              .write(
                  new ConflictReport(screen.terminal().columns(), Reports.style(screen.terminal()))
                      .of(stories, conflicts)
                      .getBytes(StandardCharsets.UTF_8));
      case JSON -> CheckJson.write(stories, conflicts, screen.out());
    }
  }

  /** Understands files, and takes from the library what it has understood. */
  private final class Reader {
    private Optional<Understanding> understanding = Optional.empty();

    Checked read(String one) throws IOException {
      var file = Path.of(one);
      return Files.exists(file) ? understood(file) : listed(one);
    }

    private Checked understood(Path file) throws IOException {
      try {
        var story = Reading.read(file).story();
        if (understanding.isEmpty()) {
          understanding = Optional.of(Understanding.english(tier));
        }
        return checked(file.getFileName().toString(), understanding.get().read(story));
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError problem) {
        throw StoryGivenUpException.of(file.toString(), problem);
      }
    }

    private Checked listed(String one) throws IOException {
      try (Library library = fabula.openLibrary()) {
        var entry = NamedStory.in(library, one, CommandException::neitherFileNorStory);
        var all =
            library
                .fabula(entry.id())
                .orElseThrow(() -> CommandException.notUnderstood(entry.fullTitle()));
        var place = library.position(entry.id()).map(position -> position.offsetIn(all.story()));
        place.ifPresent(
            position ->
                fabula
                    .screen()
                    .notice(entry.fullTitle() + ": checked up to your place in the story."));
        return checked(entry.fullTitle(), place.map(all::until).orElse(all));
      }
    }

    private Checked checked(String name, Fabula understood) {
      return new Checked(new CheckedStory(name, understood.story()), understood);
    }
  }
}
