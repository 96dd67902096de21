package org.fabula.understanding.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.worlds.StoryRelation.Basis;
import org.fabula.understanding.worlds.StoryRelation.Kind;
import org.junit.jupiter.api.Test;

class StoryOrderTest {

  private static final String NO_YEAR = "Odile went down to the boat. Bram was there already.";

  @Test
  void parts_of_a_serial_play_one_after_the_other() {
    var order =
        StoryOrder.of(
            List.of(
                story("The Third Stair", NO_YEAR, Map.of(MetadataField.PART, "2/3")),
                story("Something Else", NO_YEAR, Map.of(MetadataField.PART, "3")),
                story("The Third Stair", NO_YEAR, Map.of(MetadataField.PART, "1/3"))));
    assertThat(order.stories()).containsExactly(1, 2, 0);
    assertThat(order.relations())
        .singleElement()
        .returns(2, StoryRelation::first)
        .returns(0, StoryRelation::second)
        .returns(Basis.PARTS, StoryRelation::basis);
  }

  @Test
  void a_header_tells_what_a_story_follows_or_goes_before() {
    var later = story("The Salt Road", NO_YEAR, notes("A sequel to my story \"The Third Stair\"."));
    var first = story("The Third Stair", NO_YEAR, Map.of());
    var earlier = story("Low Water Mark", NO_YEAR, notes("Prequel to The Third Stair!"));
    var meanwhile =
        story("Up the Hill", NO_YEAR, Map.of(MetadataField.TIMELINE, "during The Salt Road"));
    var order = StoryOrder.of(List.of(later, first, earlier, meanwhile));
    assertThat(order.stories()).containsExactly(2, 1, 0, 3);
    assertThat(order.between(0, 3)).map(StoryRelation::kind).hasValue(Kind.OVERLAPS);
    assertThat(order.between(1, 0))
        .map(StoryRelation::words)
        .hasValue("sequel to my story \"The Third Stair");
  }

  @Test
  void a_title_of_one_word_and_a_mere_mention_tell_nothing() {
    var order =
        StoryOrder.of(
            List.of(
                story("Ebb Tide", NO_YEAR, notes("After dark I wrote this. Read Low Water too.")),
                story("dark", NO_YEAR, Map.of()),
                story("Low Water", NO_YEAR, Map.of())));
    assertThat(order.relations()).isEmpty();
    assertThat(order.stories()).containsExactly(0, 1, 2);
  }

  @Test
  void years_put_stories_in_order_and_tell_gap_and_overlap() {
    var late = story("Late", "In June 1931 Odile went down to the boat with Bram.", Map.of());
    var early = story("Early", "In May 1924 Odile bought the boat from Bram.", Map.of());
    var alike = story("Alike", "In 1924 Odile was a pilot, and Bram was none.", Map.of());
    var order = StoryOrder.of(List.of(late, early, alike));
    assertThat(order.stories()).containsExactly(1, 2, 0);
    assertThat(order.between(1, 2)).map(StoryRelation::kind).hasValue(Kind.OVERLAPS);
    var gap = order.between(1, 0).flatMap(StoryRelation::gap).orElseThrow();
    long year = 525_960;
    assertThat(gap.shortest()).isBetween(6 * year, 7 * year);
    assertThat(gap.longest()).isBetween(7 * year, 8 * year);
  }

  @Test
  void december_comes_before_january() {
    var later = story("Later", "In January 1932 Odile went down to the boat.", Map.of());
    var first = story("First", "In December 1931 Odile went down to the boat.", Map.of());
    assertThat(StoryOrder.of(List.of(later, first)).stories()).containsExactly(1, 0);
  }

  @Test
  void a_summary_that_follows_somebody_and_a_longer_title_tell_nothing() {
    var follows = Map.of(MetadataField.SUMMARY, "It follows Odile Marsh home.");
    var order =
        StoryOrder.of(
            List.of(
                story("Low Water", NO_YEAR, follows),
                story("Odile Marsh", NO_YEAR, Map.of()),
                story("Ebb Tide", NO_YEAR, notes("Sequel to The Ferryman")),
                story("The Ferry", NO_YEAR, Map.of())));
    assertThat(order.relations()).isEmpty();
  }

  @Test
  void what_cannot_hold_with_surer_claims_is_left_out() {
    var one = story("The Third Stair", "In 1931 Odile rowed out to Bram.", part("1"));
    var two = story("The Third Stair", "In 1924 Odile rowed out to Bram.", part("2"));
    var order = StoryOrder.of(List.of(one, two));
    assertThat(order.stories()).containsExactly(0, 1);
    assertThat(order.leftOut()).singleElement().returns(Basis.DATES, StoryRelation::basis);
  }

  @Test
  void claims_that_run_in_a_circle_lose_one() {
    var order =
        StoryOrder.of(
            List.of(
                story("Low Water Mark", NO_YEAR, notes("sequel to The Salt Road")),
                story("The Salt Road", NO_YEAR, notes("sequel to Ebb and Flow")),
                story("Ebb and Flow", NO_YEAR, notes("sequel to Low Water Mark"))));
    assertThat(order.relations()).hasSize(2);
    assertThat(order.leftOut()).hasSize(1);
    assertThat(order.stories()).containsExactlyInAnyOrder(0, 1, 2);
  }

  private static Map<MetadataField, String> notes(String words) {
    return Map.of(MetadataField.NOTES, words);
  }

  private static Map<MetadataField, String> part(String words) {
    return Map.of(MetadataField.PART, words);
  }

  private static Fabula story(String title, String text, Map<MetadataField, String> fields) {
    var values = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    values.put(MetadataField.TITLE, MetadataValue.ofPackage(title));
    fields.forEach((field, words) -> values.put(field, MetadataValue.ofPackage(words)));
    var bare = Story.ofText(text);
    return Understanding.english(Tier.QUICK)
        .read(
            new Story(
                text,
                bare.format(),
                new StoryMetadata(values),
                bare.chapters(),
                bare.paragraphs(),
                bare.marks()));
  }
}
