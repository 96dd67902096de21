package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.fabula.story.Story;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class DeterminismTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  @RepeatedTest(50) // the repetition is the seed
  void the_same_story_is_understood_the_same_way_twice(RepetitionInfo run) {
    var story = RandomStory.seeded(run.getCurrentRepetition());
    assertThat(Understanding.english().read(story)).isEqualTo(UNDERSTANDING.read(story));
  }

  @RepeatedTest(50) // the repetition is the seed
  void two_threads_may_share_one_understanding(RepetitionInfo run) {
    var one = RandomStory.seeded(run.getCurrentRepetition());
    var other = RandomStory.seeded(run.getCurrentRepetition() + 1000);
    var readElsewhere = readInAnotherThread(one);
    var otherReadElsewhere = readInAnotherThread(other);
    assertThat(readElsewhere.join()).isEqualTo(UNDERSTANDING.read(one));
    assertThat(otherReadElsewhere.join()).isEqualTo(UNDERSTANDING.read(other));
  }

  private static CompletableFuture<Fabula> readInAnotherThread(Story story) {
    return CompletableFuture.supplyAsync(() -> UNDERSTANDING.read(story));
  }
}
