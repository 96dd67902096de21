package org.fabula.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {

  @Test
  void a_look_is_read_as_it_was_written() {
    var look = new Look(Scheme.SEPIA, 5, 0, Parting.GAP);
    assertThat(Look.parse(look.text())).isEqualTo(look);
  }

  @Test
  void what_a_cookie_does_not_tell_is_as_at_first() {
    for (var text : new String[] {"", "....", "plaid.x.99.-1.indent", "sepia\" onload=\"", "."}) {
      assertThat(Look.parse(text).scheme()).isEqualTo(Scheme.SYSTEM);
      assertThat(Look.parse(text).classes()).matches("[a-z0-9 -]+");
    }
  }
}
