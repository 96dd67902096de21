package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  // The worked example of Pradhan et al. (ACL 2014), section 4: a letter is a mention.
  private static final List<Set<Character>> KEY = clusters("abc", "defg");
  private static final List<Set<Character>> RESPONSE = clusters("ab", "cd", "fghi");

  @Test
  void muc_counts_links() {
    var muc = Coreference.muc(KEY, RESPONSE);
    assertThat(muc).isEqualTo(new Count.Agreement(2, 5, 2, 5));
    assertThat(muc.value()).isEqualTo(0.4, EXACTLY);
  }

  @Test
  void b_cubed_counts_each_mentions_share() {
    var b3 = Coreference.bCubed(KEY, RESPONSE);
    // abc keeps (4 + 1) / 3, defg keeps (1 + 4) / 4
    assertThat(b3.recall()).isEqualTo((5.0 / 3 + 5.0 / 4) / 7, EXACTLY);
    // ab keeps 4 / 2, cd (1 + 1) / 2, fghi 4 / 4
    assertThat(b3.precision()).isEqualTo(4.0 / 8, EXACTLY);
    assertThat(b3.value()).isEqualTo(0.4545, within(0.0001));
  }

  @Test
  void ceaf_e_counts_assigned_clusters() {
    var ceaf = Coreference.ceafE(KEY, RESPONSE);
    // abc with ab: 2 * 2 / 5; defg with fghi: 2 * 2 / 8
    assertThat(ceaf.recall()).isEqualTo((0.8 + 0.5) / 2, EXACTLY);
    assertThat(ceaf.precision()).isEqualTo((0.8 + 0.5) / 3, EXACTLY);
    assertThat(ceaf.value()).isEqualTo(0.52, EXACTLY);
  }

  @Test
  void a_wrong_merge_of_two_large_clusters_costs_more_than_one_with_a_small() {
    // Bagga and Baldwin (1998): the links lost are the same, the mentions harmed are not.
    var key = clusters("abcde", "fg", "hijkl");
    var mild = clusters("abcde", "fghijkl");
    var grave = clusters("abcdehijkl", "fg");
    assertThat(Coreference.muc(key, mild).precision()).isEqualTo(0.9, EXACTLY);
    assertThat(Coreference.muc(key, grave).precision()).isEqualTo(0.9, EXACTLY);
    assertThat(Coreference.bCubed(key, mild).precision()).isEqualTo(16.0 / 21, EXACTLY);
    assertThat(Coreference.bCubed(key, grave).precision()).isEqualTo(7.0 / 12, EXACTLY);
  }

  @Test
  void a_cluster_of_one_mention_counts_but_has_no_link() {
    var key = clusters("ab", "c");
    var missed = clusters("ab");
    assertThat(Coreference.muc(key, missed).recall()).isEqualTo(1, EXACTLY);
    assertThat(Coreference.bCubed(key, missed).recall()).isEqualTo(2.0 / 3, EXACTLY);
    assertThat(Coreference.ceafE(key, missed).recall()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void an_answer_without_clusters_scores_nothing() {
    assertThat(Coreference.muc(KEY, List.of()).value()).isZero();
    assertThat(Coreference.bCubed(KEY, List.of()).value()).isZero();
    assertThat(Coreference.ceafE(KEY, List.of()).value()).isZero();
  }

  private static List<Set<Character>> clusters(String... mentions) {
    return Arrays.stream(mentions)
        .map(letters -> letters.chars().mapToObj(c -> (char) c).collect(Collectors.toSet()))
        .toList();
  }
}
