package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

class SectionKindTest {

  private static final Understanding UNDERSTANDING = Understanding.english();
  private static final String SCENE =
      "Martha sat down in the kitchen. “Sell the boat,” said Martha.";

  @Test
  void a_letter_has_a_salutation_and_a_closing() {
    assertThat(
            kindsAround(
                "Dear Martha,\n\nCome home. The boat leaks, and I miss you.\n\nYours,\n\nOscar"))
        .containsExactly(Scene.Kind.LETTER, Scene.Kind.SCENE);
  }

  @Test
  void who_signs_a_letter_sees_it_alone() {
    var letter = "Dear Martha,\n\nCome home. The boat leaks, and I miss you.\n\nYours,\n\n";
    assertThat(viewers(letter + "Oscar Vale")).containsExactly("Oscar Vale");
    assertThat(viewers(letter + "O. V.")).containsExactly("Oscar Vale");
  }

  private static List<String> viewers(String letter) {
    var fabula = read(letter + "\n\n***\n\n" + SCENE + " “Never,” said Oscar Vale.");
    return fabula.scenes().get(0).pointOfView().map(StoryCharacter::name).stream().toList();
  }

  @Test
  void somebody_called_dear_in_talk_writes_no_letter() {
    assertThat(kindsAround("“Dear Martha,” said Oscar, “sell it.”\n\nMartha laughed.\n\nYes"))
        .containsExactly(Scene.Kind.SCENE, Scene.Kind.SCENE);
  }

  @Test
  void verses_are_lyrics() {
    var fabula =
        read(
            "The tide came up to the garden door\nAnd Martha let it in\nIt sang to her of a farther"
                + " shore\nWhere all the boats begin\n\n***\n\n"
                + SCENE);
    assertThat(kinds(fabula)).containsExactly(Scene.Kind.LYRICS, Scene.Kind.SCENE);
    assertThat(fabula.scenes().get(0).present()).isEmpty();
  }

  @Test
  void words_with_their_author_below_are_an_epigraph() {
    assertThat(kindsAround("Who sells a boat sells a year of rain.\n\n— Ines Vale, The Ferryman"))
        .containsExactly(Scene.Kind.EPIGRAPH, Scene.Kind.SCENE);
  }

  @Test
  void the_author_speaks_in_a_note_and_tells_again_in_a_recap() {
    assertThat(kindsAround("A/N: Thanks to all who wrote to me about the boat!"))
        .contains(Scene.Kind.NOTE);
    assertThat(kindsAround("Previously: Martha lost the boat, and Oscar went to sea."))
        .containsExactly(Scene.Kind.RECAP, Scene.Kind.SCENE);
  }

  @Test
  void what_happens_often_and_over_long_is_a_summary() {
    assertThat(
            kindsAround(
                "For weeks Martha would row out every morning and come home with nothing. She often"
                    + " thought of selling the boat, and sometimes of burning it. In the evenings"
                    + " Oscar used to mend nets; he seldom spoke. Months went by so, and years, and"
                    + " every spring the boat was a little lower in the water, and the days were as"
                    + " long and as grey as they had always been."))
        .containsExactly(Scene.Kind.SUMMARY, Scene.Kind.SCENE);
  }

  @Test
  void a_change_of_view_within_a_scene_is_told() {
    var fabula =
        read(
            "Martha thought of the boat. Martha wondered what it was worth, and Martha feared the"
                + " answer.\n\nOscar knew what she feared. Oscar felt old, and Oscar wished that he"
                + " had sold it.");
    var views = fabula.scenes().get(0).views();
    assertThat(views).extracting(view -> view.who().name()).containsExactly("Martha", "Oscar");
    assertThat(fabula.story().cut(views.get(1).span())).startsWith("Oscar knew");
  }

  @Test
  void a_place_is_in_the_place_that_the_story_puts_it_into() {
    var fabula = read("Martha waited in the office of the harbour. Oscar was in the office too.");
    var office = fabula.places().get(0);
    assertThat(office.name()).isEqualTo("the office");
    assertThat(office.within().map(it -> it.place())).hasValue(fabula.places().get(1).id());
    assertThat(fabula.until(35).places().get(0).within()).isEmpty();
  }

  private static List<Scene.Kind> kindsAround(String first) {
    return kinds(read(first + "\n\n***\n\n" + SCENE));
  }

  private static List<Scene.Kind> kinds(Fabula fabula) {
    return fabula.scenes().stream().map(Scene::kind).toList();
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(MarkedStory.of(text));
  }
}
