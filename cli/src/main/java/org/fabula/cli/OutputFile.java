package org.fabula.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result whole or not at all, and never over the story it was made from. */
final class OutputFile {

  private OutputFile() {}

  /** What goes into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Puts the content into {@code file} in place of what it held.
   *
   * @param source what the content was made from
   */
  static void write(Path file, Path source, Content content) throws IOException {
    if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
      throw CommandException.wouldOverwriteStory(file);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      into(file, content); // such as /dev/null: not to be replaced
      return;
    }
    var unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try {
      into(unfinished, content);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void into(Path file, Content content) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }
}
