package org.fabula.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.fabula.cli.intake.NoStoryException;
import org.fabula.cli.intake.StoryGivenUpException;
import org.fabula.library.LibraryException;
import org.fabula.reading.UnreadableStoryException;
import org.fabula.web.CannotServeException;

/** Makes of a problem the one line its user sees: where, what, and what to do. */
final class ErrorLine {

  private ErrorLine() {}

  /** The line, on its own and without a stack trace. */
  static String of(Throwable problem) {
    if (problem instanceof UncheckedIOException wrapped) {
      return of(wrapped.getCause());
    }
    if (problem instanceof UnreadableStoryException
        || problem instanceof LibraryException
        || problem instanceof StoryGivenUpException
        || problem instanceof NoStoryException
        || problem instanceof CannotServeException
        || problem instanceof CommandException) {
      return problem.getMessage(); // written for the user
    }
    if (problem instanceof FileSystemException atFile) {
      return of(atFile);
    }
    if (problem instanceof IOException) {
      return "fabula: reading or writing failed (" + problem.getMessage() + "); try once more";
    }
    return "fabula: something went wrong that never should ("
        + problem
        + "); run it again with --verbose and report what it prints";
  }

  private static String of(FileSystemException problem) {
    if (problem instanceof NoSuchFileException) {
      return problem.getFile() + ": there is no such file or folder; check how it is written";
    }
    if (problem instanceof AccessDeniedException) {
      return problem.getFile() + ": the system does not let you at it; change its permissions";
    }
    var reason = problem.getReason() == null ? "the system refuses it" : problem.getReason();
    return problem.getFile()
        + ": "
        + reason.toLowerCase(Locale.ROOT)
        + "; see whether the disk is full or gone";
  }
}
