package org.fabula.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The story files that a user's files and folders come to.
 *
 * @param stories in the order named, within a folder by path; none twice
 * @param unreadable one problem a folder or file that could not be looked into
 * @param passedOver how many files of the folders are no stories
 */
public record FoundFiles(List<Path> stories, List<IOException> unreadable, int passedOver) {

  public FoundFiles {
    stories = List.copyOf(stories);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Looks through what the user named. A file named itself is always taken, whatever it holds; of a
   * folder, every file below it that looks like a story, hidden ones left out.
   */
  public static FoundFiles among(List<Path> named) {
    var walk = new StoryWalk();
    for (var path : named) {
      if (Files.isDirectory(path)) {
        walk.through(path);
      } else {
        walk.take(path);
      }
    }
    return walk.found();
  }
}
