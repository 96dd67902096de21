package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.library.SearchTerms.Term;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;

final class SearchTermsTest {

  @Test
  void blanks_part_terms_and_quotation_marks_hold_them_together() {
    assertThat(SearchTerms.of("Odile “third stair” mind\"ed it\"").terms())
        .containsExactly(term("odile"), term("third", "stair"), term("mind"), term("ed", "it"));
  }

  @Test
  void a_word_that_signs_part_is_a_phrase() {
    assertThat(SearchTerms.of("it's half-open").terms())
        .containsExactly(term("it", "s"), term("half", "open"));
  }

  @Test
  void a_star_after_a_term_asks_for_more() {
    assertThat(SearchTerms.of("sta* \"third st\"* st*ir *").terms())
        .containsExactly(
            new Term(List.of("sta"), true),
            new Term(List.of("third", "st"), true),
            term("st", "ir"));
  }

  @Test
  void a_mark_that_is_never_closed_runs_to_the_end() {
    assertThat(SearchTerms.of("mind \"third stair").terms())
        .containsExactly(term("mind"), term("third", "stair"));
  }

  @Test
  void hits_that_overlap_are_one() {
    var text = "third stair up";
    assertThat(SearchTerms.of("\"third stair\" \"stair up\"").hits(Word.in(text)))
        .containsExactly(new Span(0, text.length()));
  }

  @Test
  void all_terms_must_be_hit() {
    assertThat(SearchTerms.of("third floor").hits(Word.in("third stair up"))).isEmpty();
  }

  private static Term term(String... words) {
    return new Term(List.of(words), false);
  }
}
