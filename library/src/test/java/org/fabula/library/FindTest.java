package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindTest {

  private static final String STAIR =
      """
      “Mind the third stair,” said Odile Marsh. “It’s rotten.”

      Bram minded the stair. “Who lives up there?” he asked Odile.

      “Nobody lives there now,” said the porter, whom Bram called Uncle Théo. “Mind the stair, boy.”

      Third of all, Odile minded nothing.
      """;

  private static final List<String> SCRAPS =
      List.of(
          "\"", "'", "*", "^", "(", ")", ":", "-", "+", "NEAR", "AND", "NOT", "{", "}", "stair",
          " ", "\0", "\ud800", "words", "\\", "%", ";", "--", "“", "é", "\u0301", "𝔄");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library.sqlite"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static Tale stair() {
    return new Tale(STAIR)
        .with("Odile Marsh", "Odile")
        .with("Bram")
        .with("Uncle Théo", "the porter")
        .saying("Odile Marsh", "Mind the third stair,", "Bram")
        .saying("Odile Marsh", "It’s rotten.", "Bram")
        .saying("Bram", "Who lives up there?", "Odile Marsh")
        .saying("Uncle Théo", "Nobody lives there now,", "Bram")
        .saying("Uncle Théo", "Mind the stair, boy.", "Bram");
  }

  @Test
  void words_are_found_in_any_order_in_one_paragraph() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("odile MIND")))
        .extracting(Passage::paragraph)
        .containsExactly(0);
  }

  @Test
  void passages_come_in_text_order() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("stair")))
        .extracting(Passage::paragraph)
        .containsExactly(0, 1, 2);
  }

  @Test
  void a_phrase_is_found_as_it_stands() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("“third stair”")))
        .extracting(Passage::paragraph)
        .containsExactly(0);
    assertThat(library.find(FindQuery.of("\"stair third\""))).isEmpty();
  }

  @Test
  void a_star_finds_the_starts_of_words() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("live*"))).hasSize(2);
    assertThat(library.find(FindQuery.of("live"))).isEmpty();
    assertThat(library.find(FindQuery.of("\"third sta\"*"))).hasSize(1);
  }

  @Test
  void accents_and_kinds_of_apostrophe_do_not_matter() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("theo"))).hasSize(1);
    assertThat(library.find(FindQuery.of("it's"))).hasSize(1);
  }

  @Test
  void a_snippet_marks_the_words_on_one_line() {
    new Tale("The tide\nhad   turned at\nnoon, and turned again.\n\nNight.").in(library);
    var snippet = library.find(FindQuery.of("turned")).get(0).snippet();
    assertThat(snippet.text()).isEqualTo("The tide had turned at noon, and turned again.");
    assertThat(snippet.hits()).containsExactly(new Span(13, 19), new Span(33, 39));
  }

  @Test
  void a_long_paragraph_is_cut_around_the_first_word_found() {
    new Tale("Rain fell. ".repeat(100) + "Odile laughed. " + "Rain fell. ".repeat(100)).in(library);
    var snippet = library.find(FindQuery.of("laughed")).get(0).snippet();
    assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeLessThan(250);
    assertThat(snippet.hits())
        .extracting(hit -> snippet.text().substring(hit.start(), hit.end()))
        .containsExactly("laughed");
  }

  @Test
  void a_passage_tells_who_says_the_first_word_found_and_to_whom() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("stair")))
        .extracting(Passage::speaker, Passage::addressees)
        .containsExactly(
            tuple(Optional.of("Odile Marsh"), List.of("Bram")),
            tuple(Optional.empty(), List.of()),
            tuple(Optional.of("Uncle Théo"), List.of("Bram")));
  }

  @Test
  void a_speaker_is_found_by_any_of_their_names() {
    stair().in(library);
    for (var name : List.of("Odile", "odile marsh", "MARSH")) {
      assertThat(found(FindQuery.of("stair").saidBy(name))).containsExactly("stair");
    }
    assertThat(found(FindQuery.of("mind").saidBy("porter"))).containsExactly("Mind");
    assertThat(found(FindQuery.of("mind").saidBy("Marsh Odile"))).isEmpty();
    assertThat(found(FindQuery.of("mind").saidBy("?"))).isEmpty();
  }

  @Test
  void without_words_all_that_a_speaker_says_is_found() {
    stair().in(library);
    assertThat(found(FindQuery.of("").saidBy("Uncle Theo")))
        .containsExactly("Nobody lives there now,", "Mind the stair, boy.");
    assertThat(found(FindQuery.of(" ").saidTo("Odile"))).containsExactly("Who lives up there?");
    assertThat(found(FindQuery.of("rotten").saidBy("Odile").saidTo("Bram")))
        .containsExactly("rotten");
    assertThat(found(FindQuery.of("rotten").saidBy("Bram").saidTo("Odile"))).isEmpty();
  }

  private List<String> found(FindQuery query) {
    return library.find(query).stream()
        .map(passage -> library.story(passage.storyId()).orElseThrow().cut(passage.span()))
        .toList();
  }

  @Test
  void nothing_is_found_past_the_reading_position() {
    var tale = stair();
    long id = tale.in(library);
    library.moveTo(id, ReadingPosition.at(tale.story(), STAIR.indexOf("Bram minded the")));
    assertThat(library.find(FindQuery.of("stair")))
        .extracting(Passage::paragraph)
        .containsExactly(0);
    assertThat(library.find(FindQuery.of("lives"))).isEmpty();
    assertThat(library.find(FindQuery.of("").saidBy("Bram"))).isEmpty();
    assertThat(library.find(FindQuery.of("").saidBy("porter"))).isEmpty();
    library.moveTo(id, new ReadingPosition(0, 0, 0, ""));
    assertThat(library.find(FindQuery.of("stair"))).isEmpty();
  }

  @Test
  void a_snippet_ends_at_the_reading_position() {
    var tale = stair();
    long id = tale.in(library);
    library.moveTo(id, ReadingPosition.at(tale.story(), STAIR.indexOf(" “It’s rotten")));
    var passage = library.find(FindQuery.of("third")).get(0);
    assertThat(passage.snippet().text()).isEqualTo("“Mind the third stair,” said Odile Marsh.");
    assertThat(library.find(FindQuery.of("rotten"))).isEmpty();
  }

  @Test
  void a_speaker_goes_by_the_name_the_reader_knows() {
    var tale =
        new Tale(
                """
                “Come in,” said the stranger.

                “Sit down,” he said. It was Lord Aubrey.
                """)
            .with("Lord Aubrey", "the stranger")
            .saying("Lord Aubrey", "Come in,")
            .saying("Lord Aubrey", "Sit down,");
    long id = tale.in(library);
    library.moveTo(id, ReadingPosition.at(tale.story(), tale.story().text().indexOf("“Sit")));
    assertThat(library.find(FindQuery.of("come")).get(0).speaker()).hasValue("the stranger");
    assertThat(library.find(FindQuery.of("come").saidBy("Aubrey"))).isEmpty();
    assertThat(library.find(FindQuery.of("come").saidBy("stranger"))).hasSize(1);
  }

  @Test
  void the_story_that_answers_best_comes_first_and_its_passages_stay_together() {
    long passing =
        new Tale("Once, long ago and far from any shore, somebody spoke of a lighthouse.\n\nNoon.")
            .in(library);
    long about = new Tale("The lighthouse.\n\nNight.\n\nThe lighthouse again.").in(library);
    assertThat(library.find(FindQuery.of("lighthouse")))
        .extracting(Passage::storyId)
        .containsExactly(about, about, passing);
    assertThat(library.find(FindQuery.of("lighthouse").limitedTo(2, 1)))
        .extracting(Passage::storyId)
        .containsExactly(about, passing);
    assertThat(library.find(FindQuery.of("lighthouse").inStory(passing)))
        .extracting(Passage::storyId)
        .containsExactly(passing);
  }

  @Test
  void no_query_is_an_error() {
    stair().in(library);
    for (int seed = 1; seed <= 200; seed++) {
      var words = randomQuery(seed);
      assertThatNoException()
          .as("seed %s: %s", seed, words)
          .isThrownBy(
              () -> {
                library.find(FindQuery.of(words));
                library.find(FindQuery.of(words).saidBy(words).saidTo(words));
                library.list(ShelfQuery.everything().withWords(words));
              });
    }
  }

  private static String randomQuery(int seed) {
    var random = new Random(seed);
    return random
        .ints(random.nextInt(40), 0, SCRAPS.size())
        .mapToObj(SCRAPS::get)
        .collect(Collectors.joining());
  }

  @Test
  void the_longest_query_is_no_error() {
    stair().in(library);
    assertThat(library.find(FindQuery.of("\"stair ".repeat(10_000)))).hasSize(3);
    assertThat(library.find(FindQuery.of("x".repeat(1_000_000) + "*"))).isEmpty();
  }
}
