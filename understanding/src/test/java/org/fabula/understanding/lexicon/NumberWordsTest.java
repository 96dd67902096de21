package org.fabula.understanding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberWordsTest {

  @Test
  void words_and_digits_are_numbers() {
    assertThat(NumberWords.cardinal("seven")).hasValue(7);
    assertThat(NumberWords.cardinal("forty-one")).hasValue(41);
    assertThat(NumberWords.cardinal("two-and-twenty")).hasValue(22);
    assertThat(NumberWords.cardinal("1,204")).hasValue(1204);
    assertThat(NumberWords.cardinal("stair")).isEmpty();
  }

  @Test
  void ordinals_are_places_in_a_row() {
    assertThat(NumberWords.ordinal("first")).hasValue(1);
    assertThat(NumberWords.ordinal("twenty-second")).hasValue(22);
    assertThat(NumberWords.ordinal("thirtieth")).hasValue(30);
    assertThat(NumberWords.ordinal("41st")).hasValue(41);
    assertThat(NumberWords.ordinal("forty")).isEmpty();
  }

  @Test
  void words_in_a_row_are_one_number() {
    assertThat(read("a hundred and two steps")).isEqualTo("102 steps");
    assertThat(read("three thousand four hundred and twelve men")).isEqualTo("3412 men");
    assertThat(read("twenty two years")).isEqualTo("22 years");
    assertThat(read("forty thousand miles")).isEqualTo("40000 miles");
    assertThat(read("a dozen eggs")).isEqualTo("12 eggs");
    assertThat(read("two hundred 41")).isEqualTo("200 41");
    assertThat(read("a stair")).isEqualTo("none");
  }

  private static String read(String text) {
    var words = List.of(text.split(" ", -1));
    return NumberWords.at(i -> i < words.size() ? words.get(i) : "", 0)
        .map(it -> it.value() + " " + String.join(" ", words.subList(it.end(), words.size())))
        .orElse("none");
  }
}
