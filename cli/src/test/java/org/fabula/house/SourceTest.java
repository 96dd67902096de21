package org.fabula.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sources to what their class files no longer tell. */
class SourceTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern CATCH_ALL =
      Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");

  @Test
  void every_package_says_what_goes_in_and_what_comes_out() throws IOException {
    var silent =
        sources().stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !isDocumented(folder.resolve("package-info.java")))
            .map(HOUSE::relativize);
    assertThat(silent).isEmpty();
  }

  @Test
  void only_the_edge_of_the_house_catches_whatever_comes() throws IOException {
    var greedy =
        sources().stream()
            .filter(source -> CATCH_ALL.matcher(text(source)).find())
            .map(HOUSE::relativize)
            .filter(source -> !source.startsWith("cli") && !source.startsWith("web"));
    assertThat(greedy).isEmpty();
  }

  @Test
  void no_source_is_left_out_of_the_look() throws IOException {
    assertThat(sources()).anyMatch(source -> source.endsWith("org/fabula/cli/Main.java"));
  }

  private static boolean isDocumented(Path packageInfo) {
    return Files.exists(packageInfo) && text(packageInfo).contains("/**");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(HOUSE)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(SourceTest::javaFiles)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
