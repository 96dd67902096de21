package org.fabula.cli.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fabula.cli.terminal.Screen;
import org.fabula.library.Addition;
import org.fabula.library.Library;
import org.fabula.library.Original;
import org.fabula.reading.StoryFile;
import org.fabula.reading.UnreadableStoryException;

/**
 * Adds files to a library, one after the other. A file that cannot be read is told of and left; it
 * never stops the others. A line that says a file was added is shown when the file is safe on disk.
 */
public final class Intake {

  private final Library library;
  private final Screen screen;
  private final Consumer<Throwable> tellProblem;
  private final Map<Addition.Outcome, Integer> outcomes = new EnumMap<>(Addition.Outcome.class);
  private int failed;

  /**
   * @param tellProblem shows the user why a file was left
   */
  public Intake(Library library, Screen screen, Consumer<Throwable> tellProblem) {
    this.library = library;
    this.screen = screen;
    this.tellProblem = tellProblem;
  }

  /**
   * Adds every story among the files and folders named. Gives up, with the exception the library
   * gives, when that can take no more.
   */
  public IntakeResult add(List<Path> named) throws InterruptedException {
    var found = FoundFiles.among(named);
    found.unreadable().forEach(this::fail);
    if (found.stories().isEmpty() && found.unreadable().isEmpty()) {
      fail(NoStoryException.among(named));
    }
    try (var progress = screen.progress("Adding", found.stories().size());
        var stories = new ReadAhead(found.stories())) {
      for (var file : found.stories()) {
        add(file, stories);
        progress.step();
      }
    }
    var result = new IntakeResult(outcomes, failed, found.passedOver());
    if (found.stories().size() != 1 || found.passedOver() > 0) {
      screen.line(result.summary());
    }
    return result;
  }

  private void add(Path file, ReadAhead stories) throws InterruptedException {
    try {
      var read = stories.next();
      var outcome = library.add(original(file, read), read.story()).outcome();
      outcomes.merge(outcome, 1, Integer::sum);
      screen.line(String.format(Locale.ROOT, "%-13s  %s", IntakeResult.words(outcome), file));
    } catch (UnreadableStoryException | StoryGivenUpException problem) {
      fail(problem);
    }
  }

  private void fail(Throwable problem) {
    failed++;
    tellProblem.accept(problem);
  }

  private static Original original(Path file, StoryFile read) {
    return new Original(
        file.getFileName().toString(), Optional.of(file), read.sha256(), read.original());
  }
}
