package org.fabula.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Something asked for that cannot be done. The message is the one line its user sees. */
final class CommandException extends IOException {

  private CommandException(String where, String what, String mend) {
    super(where + ": " + what + "; " + mend);
  }

  static CommandException wouldOverwriteStory(Path file) {
    return new CommandException(
        file.toString(), "this is the story itself", "name another file to write to");
  }

  static CommandException noSuchStory(String wanted) {
    return new CommandException(
        wanted, "the library has no such story", "see fabula list for its number");
  }

  static CommandException neitherFileNorStory(String wanted) {
    return new CommandException(
        wanted,
        "there is no such file, and the library has no such story",
        "check how it is written, or see fabula list for its number");
  }

  static CommandException severalStories(String wanted, int count) {
    return new CommandException(
        wanted, count + " stories match", "use the number that fabula list shows");
  }

  static CommandException noSuchWorld(String wanted) {
    return new CommandException(
        "'" + wanted + "'", "there is no such world", "see fabula world list for its name");
  }

  static CommandException worldWithoutName() {
    return new CommandException("''", "a world needs a name", "name it with a word or two");
  }

  static CommandException nameTaken(String name) {
    return new CommandException(
        "'" + name + "'", "another world has this name", "choose another one");
  }

  static CommandException notUnderstood(String title) {
    return new CommandException(
        title, "this story has not been understood yet", "run fabula open once");
  }

  static CommandException tooFewChapters(String title, int chapters) {
    return new CommandException(
        title, "this story's last chapter is " + chapters, "name an earlier one with --until");
  }

  static CommandException noSuchQuotation(int number, int quotations, Path file) {
    return new CommandException(
        file.toString(),
        "there is no quotation q" + number + " in it",
        switch (quotations) {
          case 0 -> "none was found in it";
          case 1 -> "its only one is q1";
          default -> "they are q1 to q" + quotations;
        });
  }

  static CommandException nothingToFind() {
    return new CommandException("fabula find", "no words to look for", "see fabula find --help");
  }

  static CommandException outputFailed(IOException cause) {
    return new CommandException(
        "standard output",
        "not all of it could be written (" + cause.getMessage() + ")",
        "see whether the disk is full");
  }
}
