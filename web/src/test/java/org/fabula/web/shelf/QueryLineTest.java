package org.fabula.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fabula.library.Facet;
import org.fabula.library.ShelfQuery;
import org.fabula.library.WordRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QueryLineTest {

  @Test
  void a_line_says_what_to_take_in_what_to_leave_out_and_in_which_order() {
    var query =
        QueryLine.parse(
            "storm fandom:\"The Lighthouse Years\" -rating:R words:1000-5000 sort:longest bell");
    assertThat(query)
        .isEqualTo(
            ShelfQuery.everything()
                .withWords("storm bell")
                .including(Facet.FANDOM, "The Lighthouse Years")
                .excluding(Facet.RATING, "R")
                .withLength(new WordRange(1000, 5000))
                .sortedBy(ShelfQuery.Sort.LONGEST));
  }

  @Test
  void what_it_does_not_understand_it_takes_for_words() {
    assertThat(QueryLine.parse("time:noon words:many sort:colour").words())
        .isEqualTo("time:noon words:many sort:colour");
  }

  @RepeatedTest(100) // the repetition is the seed
  void the_line_of_a_query_is_read_as_that_query(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var query = ShelfQuery.everything().sortedBy(pick(random, ShelfQuery.Sort.values()));
    var values = List.of("R", "two words", "with \"quotes\"", "a:colon", "-", "Ünïcode");
    for (int times = random.nextInt(4); times > 0; times--) {
      var facet = pick(random, Facet.values());
      var value = values.get(random.nextInt(values.size()));
      query = random.nextBoolean() ? query.including(facet, value) : query.excluding(facet, value);
    }
    if (random.nextBoolean()) {
      query = query.withLength(new WordRange(random.nextInt(50), 50 + random.nextInt(50)));
    }
    query = query.withWords(random.nextBoolean() ? "bell storm" : "");
    assertThat(QueryLine.parse(QueryLine.of(query))).isEqualTo(query);
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
