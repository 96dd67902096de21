package org.fabula.cli.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Fabula's sources as a user has them who just fetched them: nothing built. */
final class CopiedHouse {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  /** What the script needs; of the folders, those of modules. */
  private static final Set<String> FILES = Set.of("fabula", "pom.xml", ".mvn");

  private static final Set<String> LEFT_OUT = Set.of("target", "test");

  private CopiedHouse() {}

  static void into(Path folder) throws IOException {
    try (var entries = Files.list(HOUSE)) {
      for (var entry : entries.toList()) {
        if (FILES.contains(entry.getFileName().toString()) || isModule(entry)) {
          Files.walkFileTree(entry, new Copying(folder));
        }
      }
    }
  }

  private static boolean isModule(Path entry) {
    return Files.exists(entry.resolve("pom.xml"));
  }

  private static final class Copying extends SimpleFileVisitor<Path> {

    private final Path target;

    Copying(Path target) {
      this.target = target;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes)
        throws IOException {
      if (LEFT_OUT.contains(source.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(copy(source));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path source, BasicFileAttributes attributes)
        throws IOException {
      Files.copy(source, copy(source), StandardCopyOption.COPY_ATTRIBUTES);
      return FileVisitResult.CONTINUE;
    }

    private Path copy(Path source) {
      return target.resolve(HOUSE.relativize(source).toString());
    }
  }
}
