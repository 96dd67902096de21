package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

  private static final PersonNames ODILE =
      PersonNames.of("Odile Marsh", List.of("Odile Marsh", "Odile", "Miss Marsh"));

  @Test
  void a_main_name_is_the_same_whatever_its_case_and_punctuation() {
    assertThat(match("ODILE  marsh’s")).isEqualTo(NameMatch.MAIN_NAME);
    assertThat(match("Odile-Marsh")).isEqualTo(NameMatch.MAIN_NAME);
  }

  @Test
  void an_alias_as_main_name_is_second_best() {
    assertThat(match("Odile", "the pilot")).isEqualTo(NameMatch.MAIN_NAME_IS_ALIAS);
  }

  @Test
  void an_alias_in_common_is_third_best() {
    assertThat(match("the pilot", "Odile")).isEqualTo(NameMatch.ALIAS);
  }

  @Test
  void honorifics_are_left_out_of_account_unless_they_exclude_each_other() {
    assertThat(match("Mademoiselle Marsh")).isEqualTo(NameMatch.WITHOUT_HONORIFIC);
    assertThat(match("Captain Marsh")).isEqualTo(NameMatch.WITHOUT_HONORIFIC);
    assertThat(match("Poor old Lady Marsh")).isEqualTo(NameMatch.WITHOUT_HONORIFIC);
    assertThat(match("Mrs. Marsh")).isEqualTo(NameMatch.NONE);
    assertThat(match("Mr. Marsh")).isEqualTo(NameMatch.NONE);
  }

  @Test
  void the_honorific_nearest_the_name_that_says_something_counts() {
    var bare = PersonName.of("the Miss Doctor Marsh").bare();
    assertThat(bare.words()).containsExactly("marsh");
    assertThat(bare.honorific()).isEqualTo(Honorific.UNMARRIED_WOMAN);
  }

  @Test
  void a_name_that_is_nothing_but_an_honorific_keeps_it() {
    assertThat(PersonName.of("Captain").bare().words()).containsExactly("captain");
  }

  @Test
  void a_stranger_and_a_nameless_one_match_nobody() {
    assertThat(match("Bram")).isEqualTo(NameMatch.NONE);
    assertThat(match("")).isEqualTo(NameMatch.NONE);
    assertThat(PersonNames.of("", List.of()).match(PersonNames.of("...", List.of())))
        .isEqualTo(NameMatch.NONE);
  }

  private static NameMatch match(String name, String... aliases) {
    return PersonNames.of(name, List.of(aliases)).match(ODILE);
  }
}
