package org.fabula.understanding.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;
import org.junit.jupiter.api.Test;

class BystandersTest {

  private static final Story STORY =
      Story.ofText("The driver saw the men, somebody, a harbour, his sister and a brother. Bosko!");

  private static Entity entity(EntityCategory category, Mention.Kind kind, String... texts) {
    return new Entity(
        category, Arrays.stream(texts).map(text -> new Mention(span(text), kind)).toList());
  }

  private static Span span(String text) {
    int start = STORY.text().indexOf(text);
    return new Span(start, start + text.length());
  }

  private static List<String> ids(Entity... others) {
    return Bystanders.mentions(List.of(others), STORY, new TieWords()).stream()
        .map(mention -> mention.character().id())
        .toList();
  }

  @Test
  void a_certain_person_may_be_tied_to_somebody() {
    assertThat(ids(entity(EntityCategory.PERSON, Mention.Kind.NOUN, "The driver"))).hasSize(1);
    assertThat(ids(entity(EntityCategory.PERSON, Mention.Kind.NAME, "Bosko"))).hasSize(1);
    assertThat(ids(entity(EntityCategory.PERSON, Mention.Kind.NOUN, "a brother"))).hasSize(1);
  }

  @Test
  void several_and_nobody_certain_may_not() {
    assertThat(ids(entity(EntityCategory.PERSON, Mention.Kind.NOUN, "the men"))).isEmpty();
    assertThat(ids(entity(EntityCategory.PERSON, Mention.Kind.NOUN, "somebody"))).isEmpty();
    assertThat(ids(entity(EntityCategory.FACILITY, Mention.Kind.NOUN, "a harbour"))).isEmpty();
  }

  @Test
  void ids_count_all_people_outside_the_cast() {
    assertThat(
            ids(
                entity(EntityCategory.PERSON, Mention.Kind.NOUN, "the men"),
                entity(EntityCategory.FACILITY, Mention.Kind.NOUN, "a harbour"),
                entity(EntityCategory.PERSON, Mention.Kind.NOUN, "his sister")))
        .containsExactly("u2");
    assertThat(Pair.of("c1", "u2").isOutsideCast()).isTrue();
    assertThat(Pair.of("c1", "c2").isOutsideCast()).isFalse();
  }
}
