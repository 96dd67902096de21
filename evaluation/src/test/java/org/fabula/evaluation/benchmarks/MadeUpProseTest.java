package org.fabula.evaluation.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpProseTest {

  @TempDir private Path folder;

  @BeforeEach
  void write_two_stories() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "“Mind the lamp,” said Odile.\n\n".repeat(50));
    Files.writeString(folder.resolve("two.txt"), "Bram minded it as well.\n\n".repeat(50));
  }

  @Test
  void prose_is_as_long_as_asked_for_and_holds_all_stories() throws IOException {
    var prose = MadeUpProse.outOf(folder).ofWords(1_000, 7);
    assertThat(new StringTokenizer(prose).countTokens()).isBetween(1_000, 1_120);
    assertThat(prose).startsWith("Chapter 1\n\n").contains("Odile").contains("Bram");
  }

  @Test
  void the_same_seed_makes_the_same_prose_and_another_another() throws IOException {
    var prose = MadeUpProse.outOf(folder);
    assertThat(prose.ofWords(1_000, 7)).isEqualTo(MadeUpProse.outOf(folder).ofWords(1_000, 7));
    assertThat(prose.ofWords(1_000, 7)).isNotEqualTo(prose.ofWords(1_000, 8));
  }
}
