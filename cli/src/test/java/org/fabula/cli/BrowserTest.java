package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {

  @Test
  void a_browser_opens_only_where_there_is_a_screen() {
    assertThat(Browser.of("Linux", Map.of("DISPLAY", ":0")).opener()).hasValue("xdg-open");
    assertThat(Browser.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).opener()).isPresent();
    assertThat(Browser.of("Mac OS X", Map.of()).opener()).hasValue("open");
    assertThat(Browser.of("Linux", Map.of("TERM", "xterm")).opener()).isEmpty();
  }
}
