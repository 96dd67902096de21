package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeanwhileTest {

  @Test
  void gives_what_the_stage_gives() {
    assertThat(Meanwhile.workOut(() -> "scenes").result()).isEqualTo("scenes");
  }

  @Test
  void throws_what_the_stage_throws_as_it_was() {
    var noRoom = new OutOfMemoryError("no room");
    var wrong = new IllegalStateException("wrong");
    assertThatThrownBy(() -> Meanwhile.workOut(() -> raise(noRoom)).result()).isSameAs(noRoom);
    assertThatThrownBy(() -> Meanwhile.workOut(() -> raise(wrong)).result()).isSameAs(wrong);
  }

  private static <E extends Throwable> Object raise(E problem) throws E {
    throw problem;
  }
}
