package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArrivalsTest {

  private static final byte[] STORY =
      """
      Title: The Kettle
      Author: N. Other

      "The kettle is on," said Odile. She did not turn.

      "I know," said Bram.
      """
          .getBytes(StandardCharsets.UTF_8);

  private Site site;

  @BeforeEach
  void serve(@TempDir Path folder) {
    site = Site.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void each_file_is_told_what_became_of_it() {
    var page =
        site.upload(Map.of("kettle.txt", STORY, "..\\up\\noise.bin", new byte[] {0, 1, 2, 0, 9}));
    assertThat(page)
        .contains("2 files", "kettle.txt", "Added", "noise.bin", "class=\"problem\"")
        .doesNotContain("up\\noise");
    assertThat(site.page("/")).contains("The Kettle", "N. Other", "1 story");
  }

  @Test
  void the_same_file_twice_is_one_story() {
    site.upload(Map.of("kettle.txt", STORY));
    assertThat(site.upload(Map.of("again.txt", STORY))).contains("again.txt", "Already here");
    assertThat(site.page("/")).contains("1 story");
  }

  @Test
  @Timeout(60)
  void a_story_that_another_program_adds_is_worked_through_too(@TempDir Path folder)
      throws InterruptedException {
    try (var watching = Site.in(folder, Duration.ofMillis(20))) {
      Thread.sleep(100);
      long id = watching.add(Stories.lantern().story());
      while (watching.page("/story/" + id).contains("still working through this story")) {
        Thread.sleep(50);
      }
      assertThat(watching.page("/story/" + id)).contains("Odile Marsh");
    }
  }

  @Test
  void a_new_story_is_worked_through_behind_the_pages() throws InterruptedException {
    site.upload(Map.of("kettle.txt", STORY));
    while (site.page("/added/1/files").contains("still to be worked through")) {
      Thread.sleep(50);
    }
    assertThat(site.page("/story/1")).contains("Odile", "Bram");
  }
}
