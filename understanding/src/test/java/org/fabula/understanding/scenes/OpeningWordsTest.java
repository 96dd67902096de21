package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.segmentation.TextSegmentation;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {

  @Test
  void the_first_sentence_gives_its_words_and_the_first_ones_once_more() {
    assertThat(of("When the ferry came in the rain had stopped. Nobody cheered."))
        .containsExactly(
            "when", "the", "ferry", "came", "in", "rain", "had", "stopped", "^when", "^when_the");
  }

  @Test
  void names_after_the_first_word_are_left_out() {
    assertThat(of("Outside Ines waited."))
        .containsExactly("outside", "waited", "^outside", "^outside_waited");
  }

  @Test
  void a_paragraph_ends_a_sentence_that_goes_on() {
    assertThat(of("Then came\n\nthe flood."))
        .containsExactly("then", "came", "^then", "^then_came");
  }

  @Test
  void a_paragraph_without_words_gives_none() {
    assertThat(of("…")).isEmpty();
  }

  private static List<String> of(String text) {
    var story = Story.ofText(text);
    var segments = new TextSegmentation().segment(story);
    int end = 0;
    int paragraph = story.paragraphs().get(0).span().end();
    while (end < segments.tokens().size() && segments.token(end).span().start() < paragraph) {
      end++;
    }
    return OpeningWords.of(segments, 0, end);
  }
}
