package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedQueryTest {

  @Test
  void what_is_no_filter_is_words() {
    var query = TypedQuery.parse("\"third stair\" lamp* note: 10:30");

    assertThat(query.words()).isEqualTo("\"third stair\" lamp* note: 10:30");
    assertThat(query.speaker()).isEmpty();
  }

  @Test
  void filters_may_stand_anywhere_and_hold_several_words() {
    var query = TypedQuery.parse("speaker:\"Ada Lovell\" stair TO:Bram story:12");

    assertThat(query.words()).isEqualTo("stair");
    assertThat(query.speaker()).hasValue("Ada Lovell");
    assertThat(query.addressee()).hasValue("Bram");
    assertThat(query.story()).hasValue("12");
  }

  @Test
  void a_story_alone_leaves_nothing_to_find() {
    assertThat(TypedQuery.parse("story:12").isEmpty()).isTrue();
    assertThat(TypedQuery.parse("  ").isEmpty()).isTrue();
    assertThat(TypedQuery.parse("to:Bram").isEmpty()).isFalse();
  }
}
