package org.fabula.understanding.thoughts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Chapter;
import org.fabula.story.Mark;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThoughtDetectionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  /** Sets a past tense, a third person and a woman whom the narration stays with. */
  private static final String PAST =
      "Odile climbed the stair with the lamp in her hand. She was tired, and she counted the steps"
          + " as she went. Bram followed her, and he carried the rope. Odile stopped at the door."
          + " She listened, but she heard nothing.\n\n";

  /** The same in the present tense. */
  private static final String PRESENT =
      "Odile climbs the stair with the lamp in her hand. She is tired, and she counts the steps as"
          + " she goes. Bram follows her, and he carries the rope. Odile stops at the door. She"
          + " listens, but she hears nothing.\n\n";

  /** The same told by "I". */
  private static final String FIRST =
      "I climbed the stair with the lamp in my hand. I was tired, and I counted the steps. “Who is"
          + " there?” I said. I stopped at the door. I listened, but I heard nothing. I put down"
          + " the lamp. I tried the handle. I knew that door. I had painted it.\n\n";

  private static List<String> direct(String text) {
    return found(Story.ofText(text), Thought.Kind.DIRECT);
  }

  private static List<String> found(Story story, Thought.Kind kind) {
    return UNDERSTANDING.read(story).thoughts().stream()
        .filter(thought -> thought.kind() == kind)
        .map(thought -> story.cut(thought.span()))
        .toList();
  }

  /** Past, and what of it is thought; the parts of one paragraph are joined by a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It is only the wind, she thought.;It is only the wind,
          It is only the wind, thought Odile.;It is only the wind,
          “Oh great, she thought, here we go.” She sighed.;
          Oh great, she thought, here we go. She sighed.;Oh great,|here we go.
          Nobody is coming, Odile told herself.;Nobody is coming,
          Nobody is coming, she thought grimly. She turned the key.;Nobody is coming,
          She thought: Now or never.;Now or never.
          She thought, Nobody would believe this.;Nobody would believe this.
          Odile thought of her mother, who had painted it.;
          She thought that the door was locked.;
          The door, she thought, was locked.;
          It was late, she thought, and she went on.;
          She thought about the rope. She thought it was old.;
          Sixty steps, she thought. Well, damn. She leaned on the rail.;Sixty steps,|Well, damn.
          Get over it, Odile. You knew the stair was steep. She went on.;Get over it, Odile. You knew the stair was steep.
          Don’t look down. Don’t you dare look down. She looked down.;Don’t look down. Don’t you dare look down.
          I can’t do this. I can’t. She put the lamp on the step.;I can’t do this. I can’t.
          She put the lamp on the step. I can’t do this. What if I fall? She gripped the rail.;I can’t do this. What if I fall?
          Why me? Why is it always me? She gripped the rail.;Why me? Why is it always me?
          Say something. Say anything. You’re making it worse. Bram coughed.;Say something. Say anything. You’re making it worse.
          You could still go home. No, I couldn’t. Yes, you could, you coward.;You could still go home. No, I couldn’t. Yes, you could, you coward.
          I’m not afraid. She tried the handle. Who am I fooling? The door creaked.;I’m not afraid.|Who am I fooling?
          What was it Gran used to tell me? Never trust a quiet house, girl.;What was it Gran used to tell me? Never trust a quiet house, girl.
          The door was locked. She knocked twice. Nobody came.;
          He had been the keeper for nine years. The lamp was his.;
          The stair went up and up. It ended in a small green door.;
          You could see the harbour from the landing, and the ships.;
          “I can’t do this,” she said. “You can,” said Bram.;
          Water finds its level, and so do keepers.;
          “It’s only the wind,” thought Odile.;It’s only the wind,
          “It’s only the wind,” she said to herself.;It’s only the wind,
          She thought to herself, “It’s only the wind.”;It’s only the wind.
          “It’s only the wind,” thought Odile. “I’ll be late.”;It’s only the wind,|I’ll be late.
          (You will remember that I told you of the door.) She knocked.;
          “It’s only the wind.” Odile thought of the rope.;
          “I thought so,” said Bram. “I thought so too,” said Odile.;
          _Nobody is coming._ She turned the key.;Nobody is coming.
          /Nobody is coming./ She turned the key.;Nobody is coming.
          She had the boat and/or the barrow from the man. He knew of his/her share.;
          She had _never_ liked that door.;
          She had read it in _The Harbour Gazette_ that week.;
          """)
  void in_a_story_told_in_the_past(String paragraph, String thoughts) {
    var expected = thoughts == null ? List.<String>of() : List.of(thoughts.split("\\|", -1));
    assertThat(direct(PAST + paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          So that’s what it’s like, thinks Odile. Being afraid. I forgot. She laughs.;So that’s what it’s like,|Being afraid. I forgot.
          Get over it, girl. You’ve done this before. She opens the door.;Get over it, girl. You’ve done this before.
          She opens the door. Oh God, I know that smell. She shuts it.;Oh God, I know that smell.
          Why do I keep coming here? Why can’t I let it go?;Why do I keep coming here? Why can’t I let it go?
          Great start, you idiot. Really great. Odile, rubbing her knee, gets up.;Great start, you idiot. Really great.
          Great start, you idiot. Really great. Odile gets up.;Great start, you idiot. Really great.
          She opens the door. It is dark inside, and it smells of rope.;
          Bram is late, as he always is. He takes the lamp from her.;
          The wind comes up the stair and puts out the lamp.;
          """)
  void in_a_story_told_in_the_present(String paragraph, String thoughts) {
    var expected = thoughts == null ? List.<String>of() : List.of(thoughts.split("\\|", -1));
    assertThat(direct(PRESENT + paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Say no, I thought. Go on. You’re good at it. I opened my mouth.;Say no,|Go on. You’re good at it.
          I looked down the stair. Don’t cry, you idiot. I went on.;Don’t cry, you idiot.
          I don’t know why I went in. I still dream of it.;
          You’d be surprised how heavy a rope is.;
          I thought of the rope. I thought that it would hold.;
          """)
  void in_a_story_told_by_I_only_what_was_thought_then(String paragraph, String thoughts) {
    var expected = thoughts == null ? List.<String>of() : List.of(thoughts.split("\\|", -1));
    assertThat(direct(FIRST + paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Had Bram heard it too?",
        "Would it hold?",
        "Why had she come? She went on.",
      })
  void questions_in_the_narrations_tense_are_free_indirect(String paragraph) {
    var story = Story.ofText(PAST + paragraph);
    assertThat(found(story, Thought.Kind.FREE_INDIRECT))
        .containsExactly(paragraph.substring(0, paragraph.indexOf('?') + 1));
    assertThat(found(story, Thought.Kind.DIRECT)).isEmpty();
  }

  @Test
  void the_thinker_is_the_subject_of_the_tag() {
    var fabula = read(PAST + "Odile is slow tonight, thought Bram. She climbed on.");
    assertThat(thinkers(fabula)).containsExactly("Bram");
    assertThat(fabula.thoughts().get(0).evidence())
        .extracting(fabula.story()::cut)
        .containsExactly("Bram");
  }

  @Test
  void a_tag_may_follow_a_conjunction() {
    var fabula =
        read(
            PAST
                + "Bram looked down the stair and thought, why is she so slow? She was near when he"
                + " thought, I’m too old for this.");
    assertThat(thinkers(fabula)).containsExactly("Bram", "Bram");
  }

  @Test
  void what_goes_on_after_a_tag_has_its_thinker() {
    var fabula = read(PAST + "She is slow tonight, thought Bram. God, my arms ache.");
    assertThat(thinkers(fabula)).containsExactly("Bram", "Bram");
  }

  @Test
  void who_acts_beside_an_untagged_thought_thinks_it() {
    var fabula = read(PAST + "Bram put down the rope. I’m too old for this. He sat on a step.");
    assertThat(thinkers(fabula)).containsExactly("Bram");
  }

  @Test
  void who_speaks_beside_a_thought_thinks_it() {
    var fabula = read(PAST + "“Nearly there,” said Bram. God, I hate these stairs.");
    assertThat(thinkers(fabula)).containsExactly("Bram");
  }

  @Test
  void a_paragraph_of_thought_is_in_the_head_the_story_stays_with() {
    var fabula =
        read(
            PAST
                + "“Mind the rope,” said Odile.\n\nGet over it. You’ve been here before. You know what’s inside.");
    assertThat(thinkers(fabula)).containsExactly("Odile");
  }

  @Test
  void a_thought_known_from_a_later_tag_stays_hidden_till_then() {
    var text = PAST + "It is only the wind, thought Odile. She went on.";
    var fabula = read(text);
    int tagEnd = text.indexOf("thought Odile") + "thought Odile".length();
    assertThat(fabula.until(tagEnd - 1).thoughts()).isEmpty();
    assertThat(fabula.until(tagEnd).thoughts()).hasSize(1);
  }

  @Test
  void a_sure_thought_is_surer_than_a_guessed_one() {
    var tagged = read(PAST + "It is only the wind, thought Odile.").thoughts().get(0);
    var guessed = read(PAST + "Just wind. It’s only wind and you know it.").thoughts().get(0);
    assertThat(tagged.confidence()).isGreaterThan(guessed.confidence());
  }

  @Test
  void a_sentence_in_italics_is_thought_and_a_word_is_stressed() {
    var text = PAST + "They had gone without her. She had never been so cold.";
    var sentence = "They had gone without her.";
    assertThat(found(italic(text, sentence), Thought.Kind.DIRECT)).containsExactly(sentence);
    assertThat(found(italic(text, "so"), Thought.Kind.DIRECT)).isEmpty();
  }

  @Test
  void a_voice_in_the_head_makes_no_first_person_story() {
    var talk = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      talk.append("“Mind the rope,” said Bram.\n\nI won’t answer. I never do.\n\n");
    }
    assertThat(direct(PAST + talk)).hasSize(12).containsOnly("I won’t answer. I never do.");
  }

  @Test
  void a_story_without_prose_has_no_thoughts() {
    assertThat(direct("")).isEmpty();
    assertThat(direct("…")).isEmpty();
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(text));
  }

  private static List<String> thinkers(Fabula fabula) {
    return fabula.thoughts().stream()
        .map(thought -> thought.thinker().map(StoryCharacter::name).orElse("nobody"))
        .toList();
  }

  private static Story italic(String text, String words) {
    var plain = Story.ofText(text);
    int start = text.indexOf(words, PAST.length());
    return new Story(
        text,
        StoryFormat.HTML,
        StoryMetadata.none(),
        List.of(new Chapter(Optional.empty(), new Span(0, text.length()))),
        List.<Paragraph>copyOf(plain.paragraphs()),
        List.of(new Mark(new Span(start, start + words.length()), Mark.Kind.ITALIC)));
  }
}
