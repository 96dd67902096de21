package org.fabula.cli.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects story files out of files and folders. */
final class StoryWalk {

  private final List<Path> stories = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();
  private final List<IOException> unreadable = new ArrayList<>();
  private int passedOver;

  void take(Path file) {
    if (taken.add(file.toAbsolutePath().normalize())) {
      stories.add(file);
    }
  }

  /** Follows links, once each; the order of the file system does not show. */
  void through(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, files));
    } catch (IOException problem) {
      unreadable.add(problem);
    }
    files.stream().sorted().forEach(this::takeIfStory);
  }

  FoundFiles found() {
    return new FoundFiles(stories, unreadable, passedOver);
  }

  private void takeIfStory(Path file) {
    try {
      if (StoryLikeness.isLikely(file)) {
        take(file);
      } else {
        passedOver++;
      }
    } catch (IOException problem) {
      unreadable.add(problem);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path start;
    private final List<Path> files;

    Visitor(Path start, List<Path> files) {
      this.start = start;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(start)) {
        return FileVisitResult.CONTINUE;
      }
      if (isUnpackedBook(folder)) {
        passedOver++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** An EPUB's insides: its chapters are no stories of their own. */
    private static boolean isUnpackedBook(Path folder) {
      return Files.exists(folder.resolve("META-INF/container.xml"));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      } else {
        passedOver++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (!(problem instanceof FileSystemLoopException)) {
        unreadable.add(problem);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }
}
