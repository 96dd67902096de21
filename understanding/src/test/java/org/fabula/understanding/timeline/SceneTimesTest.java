package org.fabula.understanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.junit.jupiter.api.Test;

class SceneTimesTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  @Test
  void a_scene_plays_when_its_first_words_or_the_lines_above_it_tell() {
    assertThat(times("It was Monday, the 3rd of May 1920. Odile counted the keys."))
        .containsExactly("Monday, the 3rd of May 1920");
    assertThat(times("By half past seven Odile was on the quay."))
        .containsExactly("half past seven");
    assertThat(times("Squad room, Friday, 8:02 a.m.\n\nThe desk was empty."))
        .containsExactly("Friday, 8:02 a.m.");
    assertThat(times("Orrin Quay\n\nThe Mill\n\n1 year ago.\n\nOdile looked at the boat."))
        .contains("1 year ago");
    assertThat(times("The next day, the 11th of June, Odile wept."))
        .containsExactly("The next day, the 11th of June");
  }

  @Test
  void neither_talk_nor_a_length_tells_when() {
    assertThat(times("“Tomorrow it rains,” said Odile. Bram laughed.")).isEmpty();
    assertThat(times("nine seconds of rain\n\nBram laughed.")).isEmpty();
  }

  @Test
  void who_signs_a_letter_wrote_it() {
    var fabula =
        UNDERSTANDING.read(
            Story.ofText(
                """
                Orrin Quay, 3rd May 1811

                My dear Lucy,

                I arrived on Tuesday, and found Mr. Lund in the garden. My aunt is well.

                Your affectionate cousin,
                Eleanor Vance




                Bath, 9th May 1811

                My dear Eleanor,

                I do mean to marry him. He came on Sunday and brought me a dog.

                Ever yours,
                Lucy Marsh
                """));
    assertThat(fabula.scenes())
        .extracting(Scene::kind)
        .containsExactly(Scene.Kind.LETTER, Scene.Kind.LETTER);
    assertThat(fabula.scenes())
        .extracting(scene -> scene.pointOfView().orElseThrow().name())
        .containsExactly("Eleanor Vance", "Lucy Marsh");
  }

  private static List<String> times(String text) {
    return UNDERSTANDING.read(Story.ofText(text)).scenes().stream()
        .flatMap(scene -> scene.time().stream())
        .map(SceneTime::text)
        .toList();
  }
}
