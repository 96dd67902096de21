package org.fabula.understanding.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

class SharedCastTest {

  private static final StoryCharacter TAMSIN = person("c1", Pronouns.SHE, "Tamsin Orr", "Tamsin");

  @Test
  void a_shared_name_makes_one_person_of_two() {
    assertThat(match(List.of(TAMSIN), person("c7", Pronouns.SHE, "Tamsin"))).hasValue(TAMSIN);
  }

  @Test
  void another_surname_or_another_pronoun_makes_two() {
    assertThat(match(List.of(TAMSIN), person("c7", Pronouns.SHE, "Tamsin Dray", "Tamsin")))
        .isEmpty();
    assertThat(match(List.of(TAMSIN), person("c7", Pronouns.HE, "Tamsin"))).isEmpty();
  }

  @Test
  void who_could_be_two_people_is_neither() {
    var jory = person("c1", Pronouns.HE, "Jory Orr", "Orr");
    var pell = person("c2", Pronouns.HE, "Pell Orr", "Orr");
    assertThat(match(List.of(jory, pell), person("c7", Pronouns.HE, "Orr"))).isEmpty();
  }

  @Test
  void a_surname_goes_to_the_only_one_whom_the_pronoun_fits() {
    var jory = person("c2", Pronouns.HE, "Jory Orr");
    assertThat(match(List.of(TAMSIN, jory), person("c7", Pronouns.SHE, "Miss Orr")))
        .hasValue(TAMSIN);
    var stranger = person("c2", Pronouns.UNKNOWN, "Jory Orr");
    assertThat(match(List.of(TAMSIN, stranger), person("c7", Pronouns.SHE, "Miss Orr"))).isEmpty();
  }

  private static Optional<StoryCharacter> match(List<StoryCharacter> cast, StoryCharacter other) {
    return Optional.ofNullable(SharedCast.of(cast, List.of(other)).get(other.id()));
  }

  private static StoryCharacter person(String id, Pronouns pronouns, String... names) {
    var all =
        Arrays.stream(names)
            .map(
                name ->
                    new CharacterName(
                        name, CharacterName.Kind.NAME, 0, List.of(), List.of(new Span(0, 1))))
            .toList();
    return new StoryCharacter(id, names[0], all, pronouns, 0);
  }
}
