package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir Path folder;

  @Test
  void help_names_every_command_and_the_exit_statuses() {
    var help = Typed.in(folder, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.text())
        .contains(
            "open", "add", "list", "read", "show", "check", "find", "serve", "0 done, 1 something")
        .doesNotContain("rehearse");
    assertThat(help.output()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void each_command_has_help_of_its_own() {
    var help = Typed.in(folder, "show", "--help");

    assertThat(help.status()).isZero();
    assertThat(help.text()).contains("--until").contains("40%").contains("--library");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "add",
        "read",
        "list --nonsense",
        "show 1 --until tomorrow",
        "show 1 --until 101%",
        "show 1 --until chapter:0",
        "read story.txt --format xml",
        "check",
        "check story.txt --format xml",
        "serve --port 65536",
        "serve --port http"
      })
  void wrong_usage_is_one_line_and_status_2(String typed) {
    var answer = Typed.in(folder, typed.isEmpty() ? new String[0] : typed.split(" "));

    assertThat(answer.status()).isEqualTo(Main.WRONG_USAGE);
    assertThat(answer.output()).isEmpty();
    assertThat(answer.problems())
        .singleElement()
        .asString()
        .startsWith("fabula")
        .contains("--help");
  }

  @Test
  void a_stack_trace_is_shown_only_on_demand() {
    var quiet = Typed.in(folder, "read", "missing.txt");
    var verbose = Typed.in(folder, "read", "missing.txt", "--verbose");

    assertThat(quiet.problems()).hasSize(1);
    assertThat(verbose.problems())
        .startsWith(quiet.problems().get(0))
        .anyMatch(l -> l.startsWith("\tat "));
  }
}
