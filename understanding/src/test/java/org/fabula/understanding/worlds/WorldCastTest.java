package org.fabula.understanding.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

class WorldCastTest {

  @Test
  void somebody_in_two_stories_is_one() {
    var cast = WorldCast.of(List.of(cast("Odile Marsh/Odile", "Bram"), cast("Odile", "Hob Orr")));
    assertThat(cast.characters())
        .extracting(WorldCharacter::name)
        .containsExactly("Odile Marsh", "Bram", "Hob Orr");
    assertThat(cast.characters().get(0).byStory()).containsOnlyKeys(0, 1);
  }

  @Test
  void an_alias_told_in_one_story_tells_who_it_is_in_another() {
    var cast =
        WorldCast.of(
            List.of(cast("Isaura Venn"), cast("Isaura Venn/Magpie"), cast("Magpie", "Bram")));
    assertThat(cast.characters().get(0).byStory()).containsOnlyKeys(0, 1, 2);
    assertThat(cast.characters().get(0).names()).containsExactly("Isaura Venn", "Magpie");
  }

  @Test
  void an_alias_told_last_tells_who_it_was_all_along() {
    var cast =
        WorldCast.of(
            List.of(cast("Magpie", "Bram"), cast("Isaura Venn"), cast("Isaura Venn/Magpie")));
    assertThat(cast.characters().get(0).byStory()).containsOnlyKeys(0, 1, 2);
  }

  @Test
  void a_first_name_is_everybodys_with_that_full_name_and_miss_orr_is_tamsin_orr() {
    var cast =
        WorldCast.of(List.of(cast("Tamsin Orr", "Jory Orr"), cast("Tamsin"), cast("Miss Orr")));
    assertThat(cast.characters().get(0).name()).isEqualTo("Tamsin Orr");
    assertThat(cast.characters().get(0).byStory()).containsOnlyKeys(0, 1);
    var women = WorldCast.of(List.of(cast("Tamsin Orr", "Jory Dray"), cast("Miss Orr")));
    assertThat(women.characters().get(0).names()).containsExactly("Tamsin Orr", "Miss Orr");
  }

  @Test
  void two_people_of_one_story_never_become_one() {
    var cast = WorldCast.of(List.of(cast("Tamsin Orr"), cast("Tamsin", "Miss Orr")));
    assertThat(cast.characters()).hasSize(2);
    assertThat(cast.shared(0, 1)).containsOnlyKeys("c1");
  }

  @Test
  void who_could_be_either_of_two_in_other_stories_is_neither() {
    var cast = WorldCast.of(List.of(cast("Odile"), cast("Odile Marsh"), cast("Odile Quern")));
    assertThat(cast.characters()).hasSize(3);
    var married = WorldCast.of(List.of(cast("Mrs Orr"), cast("Miss Orr")));
    assertThat(married.characters()).hasSize(2);
  }

  @Test
  void people_of_one_surname_stay_apart() {
    var cast = WorldCast.of(List.of(cast("Tamsin Orr", "Hob Orr"), cast("Ada Orr", "Tamsin Orr")));
    assertThat(cast.characters())
        .extracting(WorldCharacter::name)
        .containsExactly("Tamsin Orr", "Hob Orr", "Ada Orr");
  }

  @Test
  void a_first_name_that_two_people_share_is_neither() {
    var cast = WorldCast.of(List.of(cast("Odile Marsh/Odile", "Odile Quern/Odile"), cast("Odile")));
    assertThat(cast.characters()).hasSize(3);
  }

  private static List<StoryCharacter> cast(String... people) {
    var cast = new ArrayList<StoryCharacter>();
    IntStream.range(0, people.length).forEach(number -> cast.add(person(number, people[number])));
    return cast;
  }

  private static StoryCharacter person(int number, String names) {
    var all =
        Arrays.stream(names.split("/", -1))
            .map(
                name ->
                    new CharacterName(
                        name,
                        CharacterName.Kind.NAME,
                        number,
                        List.of(),
                        List.of(new Span(number, number + 1))))
            .toList();
    return new StoryCharacter("c" + (number + 1), all.get(0).text(), all, Pronouns.UNKNOWN, number);
  }
}
