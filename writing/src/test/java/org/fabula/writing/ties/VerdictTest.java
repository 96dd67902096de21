package org.fabula.writing.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Tie;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final StoryCharacter ODILE =
      new StoryCharacter(
          "c1",
          "Odile",
          List.of(
              new CharacterName(
                  "Odile", CharacterName.Kind.NAME, 0, List.of(), List.of(new Span(0, 5)))),
          Pronouns.SHE,
          0);

  @Test
  void what_is_likely_is_told_as_it_is() {
    var verdict = Verdict.of(ODILE, List.of(shown(Role.FRIEND, 0.5, 0.4)), Set.of());
    assertThat(verdict.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(verdict.role()).isEqualTo(Role.FRIEND);
  }

  @Test
  void what_is_less_likely_and_more_than_all_else_is_told_as_what_may_be() {
    var verdict =
        Verdict.of(
            ODILE, List.of(shown(Role.LOVER, 0.3, 0.4), shown(Role.COLLEAGUE, 0.1, 0.4)), Set.of());
    assertThat(verdict.certainty()).isEqualTo(Certainty.PERHAPS);
    assertThat(verdict.role()).isEqualTo(Role.LOVER);
  }

  @Test
  void where_kinds_are_near_each_other_none_is_named() {
    var verdict =
        Verdict.of(
            ODILE,
            List.of(
                shown(Role.LOVER, 0.19, 0.4),
                shown(Role.FRIEND, 0.17, 0.4),
                shown(Role.ACQUAINTANCE, 0.18, 0.4)),
            Set.of());
    assertThat(verdict.role()).isEqualTo(Role.ACQUAINTANCE);
  }

  @Test
  void what_is_hardly_so_is_not_told() {
    var verdict = Verdict.of(ODILE, List.of(shown(Role.LOVER, 0.19, 0.4)), Set.of());
    assertThat(verdict.certainty()).isEqualTo(Certainty.TOO_UNSURE);
  }

  @Test
  void who_feels_for_somebody_has_to_do_with_them() {
    var verdict = Verdict.of(ODILE, List.of(shown(Role.LOVER, 0.19, 0.4)), Set.of(Feeling.FOR));
    assertThat(verdict.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(verdict.role()).isEqualTo(Role.ACQUAINTANCE);
  }

  @Test
  void of_kinds_from_the_same_passages_the_likeliest_is_told() {
    var verdict =
        Verdict.of(
            ODILE, List.of(shown(Role.ENEMY, 0.36, 0.1), shown(Role.FRIEND, 0.45, 0.1)), Set.of());
    assertThat(verdict.ties()).extracting(Tie::role).containsExactly(Role.FRIEND);
  }

  @Test
  void nobody_is_friends_with_whom_they_are_against() {
    var verdict =
        Verdict.of(ODILE, List.of(shown(Role.FRIEND, 0.6, -0.5)), Set.of(Feeling.AGAINST));
    assertThat(verdict.role()).isNotEqualTo(Role.FRIEND);
    var perhaps =
        Verdict.of(ODILE, List.of(shown(Role.FRIEND, 0.34, 0.2)), Set.of(Feeling.AGAINST));
    assertThat(perhaps.role()).isNotEqualTo(Role.FRIEND);
  }

  @Test
  void told_kin_are_no_lovers() {
    var kin =
        new Tie(
            "c1",
            "c2",
            Role.NIECE_OR_NEPHEW,
            Tie.Direction.MUTUAL,
            Manner.TOLD,
            OptionalDouble.empty(),
            new Span(0, 9),
            Asserter.NARRATOR,
            List.of(new Span(0, 9)),
            9,
            0.7);
    var verdict = Verdict.of(ODILE, List.of(shown(Role.LOVER, 0.8, 0.9), kin), Set.of());
    assertThat(verdict.ties()).extracting(Tie::role).containsExactly(Role.NIECE_OR_NEPHEW);
  }

  private static Tie shown(Role role, double confidence, double polarity) {
    return new Tie(
        "c1",
        "c2",
        role,
        Tie.Direction.ONE_WAY,
        Manner.SHOWN,
        OptionalDouble.of(polarity),
        new Span(10, 20),
        Asserter.NARRATOR,
        List.of(new Span(10, 20)),
        20,
        confidence);
  }
}
