package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.fabula.cli.terminal.Screen;
import org.fabula.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpenCommandTest {

  @TempDir Path folder;

  @Test
  void files_are_added_understood_and_served_until_stopped() throws Exception {
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);

    var opened = open(stair.toString());

    assertThat(opened.page()).contains("The Third Stair");
    assertThat(opened.stop()).isZero();
    assertThat(opened.output()).startsWith("new            " + stair + "\n");
    assertThat(Typed.in(folder, "show", "stair").status()).isZero();
  }

  @Test
  void without_files_the_library_opens_as_it_was() throws Exception {
    Typed.in(folder, "add", Stories.write(folder, "stair.txt", Stories.STAIR).toString());

    var opened = open();

    assertThat(opened.page()).contains("The Third Stair");
    assertThat(opened.stop()).isZero();
    assertThat(opened.output().lines()).hasSize(1);
  }

  @Test
  void a_bad_file_among_good_ones_shows_in_the_exit_status() throws Exception {
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);

    var opened = open(stair.toString(), folder.resolve("missing.txt").toString());

    assertThat(opened.page()).contains("The Third Stair");
    assertThat(opened.stop()).isEqualTo(Main.FAILED);
  }

  @Test
  void nothing_is_served_when_nothing_named_could_be_added() {
    var opened = Typed.in(folder, "open", "--no-browser", folder.resolve("missing.txt").toString());

    assertThat(opened.status()).isEqualTo(Main.FAILED);
    assertThat(opened.output()).isEmpty();
  }

  @Test
  void a_port_that_is_taken_is_told_of() throws Exception {
    var first = open();

    var second = Typed.in(folder, "serve", "--port", "" + first.address().getPort());

    assertThat(second.status()).isEqualTo(Main.FAILED);
    assertThat(second.problems()).singleElement().asString().contains("port");
    first.stop();
  }

  private Opened open(String... named) throws InterruptedException {
    var arguments = new String[named.length + 4];
    arguments[0] = "open";
    arguments[1] = "--no-browser";
    arguments[2] = "--port";
    arguments[3] = "0";
    System.arraycopy(named, 0, arguments, 4, named.length);
    return Opened.with(folder, arguments);
  }

  /** A command that serves, in a thread of its own. */
  private record Opened(AddressLine out, FutureTask<Integer> command, Thread thread) {

    static Opened with(Path folder, String... arguments) throws InterruptedException {
      var out = new AddressLine();
      var screen = new Screen(out, new ByteArrayOutputStream(), Terminal.none());
      var surroundings =
          new Surroundings(
              screen,
              folder.resolve("library.sqlite"),
              Optional.empty(),
              Browser.of("Linux", Map.of()));
      var command = new FutureTask<>(() -> Main.run(surroundings, arguments));
      var thread = new Thread(command, "fabula open");
      thread.start();
      assertThat(out.seen.await(40, TimeUnit.SECONDS)).isTrue();
      return new Opened(out, command, thread);
    }

    URI address() {
      return URI.create(output().lines().reduce((first, last) -> last).orElseThrow());
    }

    String page() throws IOException {
      try (var content = address().toURL().openStream()) {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    String output() {
      return out.toString(StandardCharsets.UTF_8);
    }

    int stop() throws Exception {
      thread.interrupt();
      return command.get(20, TimeUnit.SECONDS);
    }
  }

  /** Tells when the line with the address has been written. */
  private static final class AddressLine extends ByteArrayOutputStream {
    private final CountDownLatch seen = new CountDownLatch(1);

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      super.write(bytes, offset, length);
      if (toString(StandardCharsets.UTF_8).matches("(?s)(.*\n)?http://\\S+\n")) {
        seen.countDown();
      }
    }
  }
}
