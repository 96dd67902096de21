package org.fabula.understanding.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoiningTest {

  private static final int CAST = 2;

  @Test
  void two_between_which_many_mentions_waver_are_one() {
    assertThat(joined(wavering(5, 1, 3)).of(3)).isEqualTo(1);
  }

  @Test
  void one_wavering_mention_joins_nobody() {
    assertThat(joined(wavering(1, 1, 3)).of(3)).isEqualTo(3);
  }

  @Test
  void two_of_the_cast_are_never_joined() {
    assertThat(joined(wavering(50, 0, 1)).of(1)).isEqualTo(1);
  }

  @Test
  void nor_are_two_of_the_cast_by_way_of_a_third() {
    var mentions = new ArrayList<>(wavering(6, 0, 2));
    mentions.addAll(wavering(5, 1, 2));
    var joining = joined(mentions);
    assertThat(joining.of(2)).isZero();
    assertThat(joining.of(1)).isEqualTo(1);
  }

  @Test
  void those_who_disagree_in_gender_are_not_joined() {
    var joining = Joining.of(wavering(5, 1, 3), CAST, (one, other) -> false);
    assertThat(joining.of(3)).isEqualTo(3);
  }

  @Test
  void a_few_shared_mentions_do_not_join_two_who_have_many() {
    var mentions = new ArrayList<>(wavering(6, 2, 3));
    mentions.addAll(Collections.nCopies(40, Referents.of(2, 1)));
    mentions.addAll(Collections.nCopies(40, Referents.of(3, 1)));
    assertThat(joined(mentions).of(3)).isEqualTo(3);
  }

  private static Joining joined(List<Referents> mentions) {
    return Joining.of(mentions, CAST, (one, other) -> true);
  }

  private static List<Referents> wavering(int mentions, int one, int other) {
    return Collections.nCopies(mentions, new Referents(Map.of(one, 0.5, other, 0.5)));
  }
}
