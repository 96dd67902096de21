package org.fabula.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindLineTest {

  @Test
  void a_line_tells_words_speaker_addressee_and_story() {
    var line = FindLine.parse("storm speaker:Odile \"third stair\" to:\"Captain Bram\" story:7");
    assertThat(line.words()).isEqualTo("storm \"third stair\"");
    assertThat(line.speaker()).hasValue("Odile");
    assertThat(line.addressee()).hasValue("Captain Bram");
    assertThat(line.story()).hasValue(7L);
    assertThat(FindLine.parse(line.text())).isEqualTo(line);
  }

  @Test
  void what_it_does_not_understand_it_takes_for_words() {
    var line = FindLine.parse("at noon: story:ninth");
    assertThat(line.words()).isEqualTo("at noon: story:ninth");
    assertThat(line.story()).isEmpty();
  }
}
