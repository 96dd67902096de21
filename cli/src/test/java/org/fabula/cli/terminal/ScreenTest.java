package org.fabula.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void results_go_to_output_and_notices_to_errors_in_utf_8() {
    var screen = new Screen(out, err, Terminal.none());
    screen.line("“Très bien,” said Zoë");
    screen.notice("tide.epub: broken");

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("“Très bien,” said Zoë\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("tide.epub: broken\n");
  }

  @Test
  void nothing_but_lines_is_written_where_no_person_watches() {
    var screen = new Screen(out, err, Terminal.none());
    try (var progress = screen.progress("Adding", 3)) {
      progress.step();
      screen.line("new  tide.txt");
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("new  tide.txt\n");
    assertThat(err.size()).isZero();
  }

  @Test
  void on_a_terminal_a_bar_stands_below_the_lines_and_goes_in_the_end() {
    var screen = new Screen(err, err, new Terminal(true, true, 80));
    try (var progress = screen.progress("Adding", 2)) {
      screen.line("new  tide.txt");
      progress.step();
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\r\u001b[Knew  tide.txt\n")
        .contains("[############............] 1 of 2")
        .endsWith("\r\u001b[K");
  }

  @Test
  void a_reader_that_left_is_no_failure() {
    var screen = new Screen(failing("Broken pipe"), err, Terminal.none());
    screen.line("a line for nobody");

    assertThat(screen.failure()).isEmpty();
  }

  @Test
  void a_full_disk_is_a_failure() {
    var screen = new Screen(failing("No space left on device"), err, Terminal.none());
    screen.line("a line that is lost");

    assertThat(screen.failure()).isPresent();
  }

  @Test
  void the_bar_guesses_how_long_it_will_take() {
    var bar = new ProgressBar("Understanding", 400);
    for (int story = 0; story < 100; story++) {
      bar.step();
    }

    assertThat(bar.at(Duration.ofSeconds(1)))
        .isEqualTo("Understanding [######..................] 100 of 400");
    assertThat(bar.at(Duration.ofSeconds(20))).endsWith(", 61 s left");
    assertThat(bar.at(Duration.ofSeconds(100))).endsWith(", 5 min left");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
