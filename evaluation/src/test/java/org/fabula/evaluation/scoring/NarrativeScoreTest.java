package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredCharacter;
import org.fabula.evaluation.answer.AnsweredEvent;
import org.fabula.evaluation.answer.AnsweredNaming;
import org.fabula.evaluation.answer.AnsweredNarrative;
import org.fabula.evaluation.answer.AnsweredScene;
import org.fabula.evaluation.answer.AnsweredThought;
import org.fabula.evaluation.answer.AnsweredTie;
import org.fabula.evaluation.gold.GoldCharacter;
import org.fabula.evaluation.gold.GoldEvent;
import org.fabula.evaluation.gold.GoldNaming;
import org.fabula.evaluation.gold.GoldNarrative;
import org.fabula.evaluation.gold.GoldScene;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.evaluation.gold.GoldThought;
import org.fabula.evaluation.gold.GoldThoughts;
import org.fabula.evaluation.gold.GoldTie;
import org.fabula.evaluation.gold.TieKind;
import org.fabula.evaluation.gold.TieManner;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;

class NarrativeScoreTest {

  private static final String TEXT =
      """
      😀 Odile ran. Mind the wet, girl. She had been warned, had she not?

      Bram waited in the cellar with a lamp.

      It had gone out twice.

      By noon the flood was in the cellar.

      Wren slept for two hours.
      """;

  private static final List<GoldCharacter> GOLD_CAST =
      List.of(
          new GoldCharacter("odile", "Odile Marsh", List.of("Odile", "the Captain"), ""),
          new GoldCharacter("bram", "Bram", List.of(), ""),
          new GoldCharacter("wren", "Wren", List.of("the Captain"), ""));

  private static final List<AnsweredCharacter> CAST =
      List.of(
          new AnsweredCharacter("c1", "the Captain", List.of("ODILE")),
          new AnsweredCharacter("c2", "Bram.", List.of()),
          new AnsweredCharacter("c3", "the third stair", List.of()));

  @Test
  void thoughts_count_by_their_letters_and_free_indirect_speech_not_at_all() {
    var gold =
        new GoldThoughts(
            List.of(new GoldThought(span("Mind the wet, girl."), "odile")),
            List.of(new GoldThought(span("She had been warned, had she not?"), "odile")));
    var score =
        score(
            answered(thought("c1", "the wet, girl. She had been"), thought("c1", "Odile")),
            new GoldNarrative(
                Map.of(),
                Optional.of(gold),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(score.count(Metric.THOUGHTS)).hasValue(Count.Agreement.of(12, 16, 17));
    assertThat(score.count(Metric.THINKERS)).hasValue(new Count.Share(12, 12));
  }

  @Test
  void a_thinker_is_who_shares_most_names() {
    var gold =
        new GoldThoughts(List.of(new GoldThought(span("Mind the wet, girl."), "odile")), List.of());
    var narrative =
        new GoldNarrative(
            Map.of(), Optional.of(gold), List.of(), List.of(), List.of(), List.of(), List.of());
    for (var wrong : List.of("c2", "c3", "nobody")) {
      assertThat(score(answered(thought(wrong, "Mind")), narrative).count(Metric.THINKERS))
          .hasValue(new Count.Share(0, 4));
    }
    assertThat(score(answered(), narrative).count(Metric.THINKERS)).isEmpty();
  }

  @Test
  void a_boundary_is_found_in_its_own_paragraph_or_the_next_and_once_only() {
    var gold = List.of(goldScene("😀", 1), goldScene("It had", 2), goldScene("Wren", 3));
    assertThat(boundaries(gold, scene("😀"), scene("Bram"), scene("By noon")))
        .isEqualTo(Count.Agreement.of(2, 2, 2));
    assertThat(boundaries(gold, scene("😀"), scene("It had"), scene("gone out")))
        .isEqualTo(Count.Agreement.of(1, 2, 2));
    assertThat(
            boundaries(List.of(goldScene("😀", 1), goldScene("Wren", 2)), scene("😀"), scene("It")))
        .isEqualTo(Count.Agreement.of(0, 1, 1));
    assertThat(boundaries(gold)).isEqualTo(Count.Agreement.of(0, 2, 0));
  }

  @Test
  void boundaries_that_the_layout_shows_count_apart_from_those_it_does_not() {
    var marked =
        new GoldScene(
            rest("Wren"),
            Optional.empty(),
            "",
            GoldScene.OMNISCIENT,
            List.of(),
            true,
            Optional.of(3));
    var gold = List.of(goldScene("😀", 1), goldScene("It had", 2), marked);
    var score = score(scenes(scene("😀"), scene("Wren")), scenes(gold));
    assertThat(score.count(Metric.MARKED_BOUNDARIES)).hasValue(new Count.Share(1, 1));
    assertThat(score.count(Metric.SOFT_BOUNDARIES)).hasValue(Count.Agreement.of(0, 1, 0));
  }

  @Test
  void what_is_said_of_a_scene_weighs_as_much_as_the_text_it_shares() {
    var cellar =
        new GoldScene(
            new Span(0, 60),
            Optional.of("scene"),
            "the cellar",
            "bram",
            List.of("bram", "wren"),
            false,
            Optional.of(1));
    var stair =
        new GoldScene(
            new Span(60, 100),
            Optional.of("summary"),
            "a stair in the tower",
            GoldScene.OMNISCIENT,
            List.of("odile"),
            true,
            Optional.of(2));
    var all =
        new AnsweredScene(
            new Span(0, 100),
            "summary",
            "Cellar, by lamplight",
            Optional.of("c2"),
            List.of("c2", "c3"),
            Optional.empty());
    var score = score(scenes(all), scenes(List.of(cellar, stair)));
    assertThat(score.count(Metric.POINT_OF_VIEW)).hasValue(new Count.Share(60, 100));
    assertThat(score.count(Metric.SCENE_PLACE)).hasValue(new Count.Share(60, 100));
    assertThat(score.count(Metric.PRESENT)).hasValue(Count.Agreement.of(60, 160, 200));
    assertThat(score.count(Metric.SECTION_KINDS)).hasValue(Count.Agreement.of(40, 40, 100));
    var nobody =
        new AnsweredScene(
            new Span(60, 100), "scene", "", Optional.empty(), List.of(), Optional.empty());
    var omniscient = score(scenes(nobody), scenes(List.of(cellar, stair)));
    assertThat(omniscient.count(Metric.POINT_OF_VIEW)).hasValue(new Count.Share(40, 40));
    assertThat(omniscient.count(Metric.SCENE_PLACE)).hasValue(new Count.Share(0, 40));
  }

  @Test
  void scenes_whose_order_is_unknown_are_in_the_wrong_order() {
    var gold =
        List.of(goldScene("😀", 2), goldScene("Bram", 1), goldScene("By", 3), goldScene("Wren", 3));
    assertThat(
            order(gold, ordered("😀", 2), ordered("Bram", 1), ordered("By", 5), ordered("Wren", 6)))
        .isEqualTo(new Count.Share(5, 5));
    assertThat(order(gold, ordered("😀", 2), ordered("Bram", 1), ordered("By", 5)))
        .isEqualTo(new Count.Share(3, 5));
    assertThat(order(gold, ordered("😀", 1), ordered("Bram", 1), ordered("By", 5)))
        .isEqualTo(new Count.Share(2, 5));
    assertThat(order(gold, ordered("😀", 2), scene("Bram"), ordered("By", 5)))
        .isEqualTo(new Count.Share(1, 5));
    assertThat(order(gold)).isEqualTo(new Count.Share(0, 5));
  }

  @Test
  void time_expressions_are_found_where_they_overlap() {
    var times = List.of(span("By noon"), span("for two hours"));
    var answered =
        new AnsweredNarrative(
            Map.of(),
            List.of(),
            List.of(),
            List.of(span("noon"), span("By"), span("had gone")),
            List.of(),
            List.of(),
            List.of());
    var score =
        score(
            answered,
            new GoldNarrative(
                Map.of(), Optional.empty(), List.of(), times, List.of(), List.of(), List.of()));
    assertThat(score.count(Metric.TIMES)).hasValue(new Count.Agreement(1, 2, 2, 3));
  }

  @Test
  void metadata_are_the_same_but_for_case_and_punctuation() {
    var gold =
        Map.of("title", "The Flood, Part 2", "to_be_continued", "TBC", "rating", "Teen and up");
    var answered = Map.of("title", "THE FLOOD -- part 2", "toBeContinued", "tbc...");
    var score =
        score(
            new AnsweredNarrative(
                answered, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            new GoldNarrative(
                gold, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(score.count(Metric.METADATA)).hasValue(new Count.Share(2, 3));
  }

  @Test
  void ties_are_of_pairs_and_told_and_shown_ones_are_measured_apart() {
    var score =
        score(
            ties(
                new AnsweredTie("c2", "c1", "friends", "shown", Optional.of(0.2)),
                new AnsweredTie("c2", "c1", "rivals", "told", Optional.of(0.0)),
                new AnsweredTie("c2", "c3", "family", "told", Optional.of(-1.0))),
            goldTies(
                tie("odile", "bram", TieKind.FRIENDSHIP, 0.5),
                tie("odile", "wren", TieKind.ENMITY, -0.5),
                tie("odile", "bram", TieKind.WORK, -0.1)));
    assertThat(score.count(Metric.TIES)).hasValue(Count.Agreement.of(1, 2, 2));
    assertThat(score.count(Metric.TIE_KINDS)).hasValue(Count.Agreement.of(1, 3, 3));
    // What is told in the gold may be found as shown; of what is answered as told nothing is right.
    assertThat(score.count(Metric.TOLD_KINDS)).hasValue(new Count.Agreement(1, 3, 0, 2));
    assertThat(score.count(Metric.SHOWN_KINDS)).isEmpty();
  }

  @Test
  void man_and_wife_are_one_tie_whether_it_is_called_family_or_romance() {
    var married =
        new GoldTie(
            "odile",
            "bram",
            Optional.of(TieKind.ROMANCE),
            true,
            Optional.of(TieManner.TOLD),
            Optional.empty());
    var score =
        score(
            ties(
                new AnsweredTie("c1", "c2", "kin", "told", Optional.empty()),
                new AnsweredTie("c1", "c2", "romance", "shown", Optional.empty())),
            goldTies(married));
    assertThat(score.count(Metric.TIE_KINDS)).hasValue(Count.Agreement.of(1, 1, 1));
  }

  @Test
  void a_pair_s_feeling_counts_where_both_sides_tell_one_either_way() {
    var score =
        score(
            ties(
                new AnsweredTie("c1", "c2", "", "shown", Optional.of(0.2)),
                new AnsweredTie("c2", "c1", "", "shown", Optional.of(-0.4))),
            goldTies(
                tie("odile", "bram", TieKind.FRIENDSHIP, 0.5),
                tie("bram", "odile", TieKind.FRIENDSHIP, 0.5),
                tie("odile", "wren", TieKind.ENMITY, -0.5)));
    assertThat(score.count(Metric.TIE_SIGN)).hasValue(new Count.Share(1, 1));
    var against =
        score(
            ties(new AnsweredTie("c2", "c1", "", "shown", Optional.of(-0.4))),
            goldTies(
                tie("odile", "bram", TieKind.FRIENDSHIP, -0.5),
                tie("bram", "odile", TieKind.FRIENDSHIP, 0.5)));
    assertThat(against.count(Metric.TIE_SIGN)).hasValue(new Count.Share(0, 1));
    var unsure =
        score(
            ties(new AnsweredTie("c1", "c2", "", "told", Optional.empty())),
            goldTies(tie("odile", "bram", TieKind.WORK, 0.5)));
    assertThat(unsure.count(Metric.TIES)).hasValue(Count.Agreement.of(1, 1, 1));
    assertThat(unsure.count(Metric.TIE_SIGN)).isEmpty();
  }

  @Test
  void events_are_found_in_the_passage_that_tells_them_with_their_mode_and_people() {
    var gold =
        List.of(
            new GoldEvent(span("By noon"), "told", List.of("odile", "bram")),
            new GoldEvent(span("for two hours"), "shown", List.of("wren")));
    var answered =
        List.of(
            new AnsweredEvent(span("noon"), "told", List.of("c1", "c9")),
            new AnsweredEvent(span("had gone"), "shown", List.of("c2")));
    var score =
        score(
            new AnsweredNarrative(
                Map.of(), List.of(), List.of(), List.of(), List.of(), answered, List.of()),
            new GoldNarrative(
                Map.of(), Optional.empty(), List.of(), List.of(), List.of(), gold, List.of()));
    assertThat(score.count(Metric.RETOLD)).hasValue(new Count.Share(1, 2));
    assertThat(score.count(Metric.EVENT_MODE)).hasValue(new Count.Share(1, 1));
    assertThat(score.count(Metric.EVENT_PEOPLE)).hasValue(Count.Agreement.of(1, 2, 2));
  }

  @Test
  void names_in_use_are_those_the_narrator_leaves_alone_and_gold_says_whose_they_are() {
    var answered =
        new AnsweredNarrative(
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new AnsweredNaming("c2", "c1", "The Boss", false),
                new AnsweredNaming("c2", "c1", "Skipper", false),
                new AnsweredNaming("c1", "c2", "old man", false),
                new AnsweredNaming("c1", "c2", "Bram", true)));
    var gold =
        new GoldNarrative(
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new GoldNaming(Optional.of("bram"), "odile", "boss"),
                new GoldNaming(Optional.of("bram"), "odile", "ma'am"),
                new GoldNaming(Optional.empty(), "odile", "Skipper")));
    assertThat(score(answered, gold).count(Metric.NAMINGS)).hasValue(Count.Agreement.of(1, 2, 2));
  }

  @Test
  void what_nobody_annotated_is_not_scored() {
    var talkAlone = score(answered(thought("c1", "Mind")), GoldNarrative.NONE);
    assertThat(talkAlone.counts())
        .containsKey(Metric.QUOTE_PARTS)
        .doesNotContainKeys(Metric.THOUGHTS, Metric.SCENE_BOUNDARIES, Metric.TIMES, Metric.TIES);
    var narrativeAlone =
        score(
            AnsweredNarrative.NONE,
            new GoldNarrative(
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(span("noon")),
                List.of(),
                List.of(),
                List.of()));
    assertThat(narrativeAlone.counts()).containsOnlyKeys(Metric.TIMES);
  }

  private static Count boundaries(List<GoldScene> gold, AnsweredScene... answered) {
    return score(scenes(answered), scenes(gold)).count(Metric.SCENE_BOUNDARIES).orElseThrow();
  }

  private static Count order(List<GoldScene> gold, AnsweredScene... answered) {
    return score(scenes(answered), scenes(gold)).count(Metric.STORY_ORDER).orElseThrow();
  }

  private static Score score(AnsweredNarrative narrative, GoldNarrative gold) {
    var answer = new Answer(length(), CAST, List.of(), List.of(), List.of(), narrative);
    var text = new GoldText("own", "flood", TEXT, GOLD_CAST, List.of(), List.of(), List.of(), gold);
    try {
      return new Scorer(Scorer.Mentions.PEOPLE).score(answer, text);
    } catch (UnscorableException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static AnsweredNarrative answered(AnsweredThought... thoughts) {
    return new AnsweredNarrative(
        Map.of(), List.of(thoughts), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static AnsweredThought thought(String thinker, String words) {
    return new AnsweredThought(span(words), Optional.of(thinker));
  }

  private static AnsweredNarrative scenes(AnsweredScene... scenes) {
    return new AnsweredNarrative(
        Map.of(), List.of(), List.of(scenes), List.of(), List.of(), List.of(), List.of());
  }

  private static GoldNarrative scenes(List<GoldScene> scenes) {
    return new GoldNarrative(
        Map.of(), Optional.empty(), scenes, List.of(), List.of(), List.of(), List.of());
  }

  private static AnsweredNarrative ties(AnsweredTie... ties) {
    return new AnsweredNarrative(
        Map.of(), List.of(), List.of(), List.of(), List.of(ties), List.of(), List.of());
  }

  private static GoldNarrative goldTies(GoldTie... ties) {
    return new GoldNarrative(
        Map.of(), Optional.empty(), List.of(), List.of(), List.of(ties), List.of(), List.of());
  }

  private static GoldTie tie(String a, String b, TieKind kind, double polarity) {
    return new GoldTie(
        a, b, Optional.of(kind), false, Optional.of(TieManner.TOLD), Optional.of(polarity));
  }

  private static GoldScene goldScene(String from, int storyOrder) {
    return new GoldScene(
        rest(from),
        Optional.empty(),
        "",
        GoldScene.OMNISCIENT,
        List.of(),
        false,
        Optional.of(storyOrder));
  }

  private static AnsweredScene scene(String from) {
    return new AnsweredScene(
        rest(from), "scene", "", Optional.empty(), List.of(), Optional.empty());
  }

  private static AnsweredScene ordered(String from, int storyOrder) {
    return new AnsweredScene(
        rest(from), "scene", "", Optional.empty(), List.of(), Optional.of(storyOrder));
  }

  /** From the words to the end of their line. */
  private static Span rest(String from) {
    int start = TEXT.indexOf(from);
    return span(TEXT.substring(start, TEXT.indexOf('\n', start)));
  }

  private static int length() {
    return TEXT.codePointCount(0, TEXT.length());
  }

  /** Where the words stand, in code points. */
  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(TEXT.codePointCount(0, start), TEXT.codePointCount(0, start + words.length()));
  }
}
