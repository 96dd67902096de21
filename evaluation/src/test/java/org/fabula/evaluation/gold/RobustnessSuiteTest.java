package org.fabula.evaluation.gold;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reading the suite finds every quotation's words and its speaker in the cast, or fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobustnessSuiteTest {

  private List<GoldSource> passages;

  @BeforeAll
  void read_the_suite() throws IOException {
    passages = GoldCorpus.in(Path.of("robustness"), Optional.empty()).get(0).texts();
  }

  @Test
  void there_are_many_passages_of_every_kind() {
    var sizes = passages.stream().collect(groupingBy(GoldSource::row, counting()));
    assertThat(passages).hasSizeGreaterThanOrEqualTo(200);
    assertThat(sizes).hasSizeGreaterThanOrEqualTo(30);
    assertThat(sizes.values()).allMatch(size -> size >= 6);
  }

  @Test
  void every_passage_has_its_own_name_and_is_short() throws IOException {
    assertThat(passages).extracting(GoldSource::name).doesNotHaveDuplicates();
    for (var passage : passages) {
      var words = new StringTokenizer(passage.read().text());
      assertThat(words.countTokens()).as(passage.name()).isBetween(60, 250);
    }
  }

  @Test
  void nothing_of_the_format_is_left_in_a_text() throws IOException {
    for (var passage : passages) {
      assertThat(passage.read().text()).as(passage.name()).doesNotContain("===", "[..]");
    }
  }

  @Test
  void no_quotation_ends_in_the_middle_of_another() throws IOException {
    for (var passage : passages) {
      var spans =
          passage.read().quotations().stream().flatMap(said -> said.spans().stream()).toList();
      assertThat(spans).as(passage.name()).isSorted().doesNotHaveDuplicates();
    }
  }
}
