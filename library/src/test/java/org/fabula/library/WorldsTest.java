package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.library.WorldSuggestion.Reason;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldsTest {

  private Path file;
  private Library library;

  @BeforeEach
  void open(@TempDir Path folder) throws LibraryException {
    file = folder.resolve("library.sqlite");
    library = Library.open(file);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void a_world_keeps_its_stories_in_the_order_they_joined() throws LibraryException {
    long first = add("The lamp went out.", "");
    long second = add("The lamp was lit.", "");
    long world = library.makeWorld("The Lighthouse Years");
    library.join(world, second);
    library.join(world, first);
    library.join(world, second);
    library.close();
    library = Library.open(file);
    assertThat(library.worlds())
        .containsExactly(new World(world, "The Lighthouse Years", List.of(second, first)));
    library.moveUp(world, first);
    assertThat(library.world(world).orElseThrow().stories()).containsExactly(first, second);
  }

  @Test
  void a_story_wrongly_joined_can_be_parted_again() {
    long ours = add("The lamp went out.", "");
    long stray = add("The tram was late.", "");
    long world = library.makeWorld("The Lighthouse Years");
    library.join(world, ours);
    library.join(world, stray);
    library.part(world, stray);
    assertThat(library.world(world).orElseThrow().stories()).containsExactly(ours);
    assertThat(library.entry(stray)).isPresent();
    library.unmakeWorld(world);
    assertThat(library.worlds()).isEmpty();
    assertThat(library.entry(ours)).isPresent();
  }

  @Test
  void a_name_stands_for_one_world() {
    long world = library.makeWorld("The Lighthouse Years");
    assertThat(library.makeWorld(" the  lighthouse years ")).isEqualTo(world);
    assertThatThrownBy(() -> library.makeWorld(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stories_of_one_fandom_are_suggested_until_they_are_in_a_world() {
    long first = add("The lamp went out.", "The Lighthouse Years");
    long second = add("The lamp was lit.", "the lighthouse years");
    add("The tram was late.", "Trams");
    assertThat(library.suggestedWorlds())
        .containsExactly(
            new WorldSuggestion("The Lighthouse Years", Reason.FANDOM, List.of(first, second)));
    library.join(library.makeWorld("Lights"), first);
    assertThat(library.suggestedWorlds()).isEmpty();
  }

  @Test
  void a_fandom_is_one_however_archives_spell_it() {
    long book = add("The lamp went out.", "Slack Water");
    long screen = add("The lamp was lit.", "SLACK WATER (TV)");
    long all = add("The lamp was sold.", "Slack Water Series - All Media Types");
    add("The tram was late.", "Slackwater");
    assertThat(library.suggestedWorlds())
        .containsExactly(
            new WorldSuggestion("Slack Water", Reason.FANDOM, List.of(book, screen, all)));
  }

  @Test
  void parts_of_one_title_and_author_are_suggested_and_go_with_their_fandom() {
    long one = addPart("Ninth Stair", "quillwort", "1/2");
    long two = addPart("Ninth Stair", "quillwort", "2/2");
    addPart("Ninth Stair", "somebody else", "2/2");
    assertThat(library.suggestedWorlds())
        .containsExactly(new WorldSuggestion("Ninth Stair", Reason.SERIAL, List.of(one, two)));
    var world = library.makeWorld("Stairs");
    library.join(world, one);
    assertThat(library.suggestedWorlds()).isEmpty();
    assertThat(library.likelyIn(library.world(world).orElseThrow())).containsExactly(two);
  }

  @Test
  void a_world_is_renamed_unless_another_has_the_name() {
    long lights = library.makeWorld("Lights");
    library.makeWorld("Trams");
    assertThat(library.renameWorld(lights, "Trams")).isFalse();
    assertThat(library.renameWorld(lights, "Harbour Lights")).isTrue();
    assertThat(library.worlds()).extracting(World::name).containsExactly("Harbour Lights", "Trams");
  }

  @Test
  void stories_that_share_two_full_names_are_suggested() {
    long first = keep(new Tale("Odile Marsh met Bram Hale.").with("Odile Marsh").with("Bram Hale"));
    long second =
        keep(new Tale("Bram Hale met Odile Marsh.").with("Odile Marsh").with("Bram Hale"));
    keep(new Tale("Odile Marsh met Corwin.").with("Odile Marsh").with("Corwin"));
    assertThat(library.suggestedWorlds())
        .containsExactly(
            new WorldSuggestion("Bram Hale and Odile Marsh", Reason.CAST, List.of(first, second)));
  }

  private long add(String text, String fandom) {
    return add(text, fandom.isEmpty() ? Map.of() : Map.of(MetadataField.FANDOM, value(fandom)));
  }

  private long addPart(String title, String author, String part) {
    return add(
        "The lamp went out, said " + author + " in part " + part + ".",
        Map.of(
            MetadataField.TITLE, value(title),
            MetadataField.AUTHOR, value(author),
            MetadataField.PART, value(part)));
  }

  private static MetadataValue value(String text) {
    return new MetadataValue(text, List.of(text), Optional.empty());
  }

  private long add(String text, Map<MetadataField, MetadataValue> fields) {
    var metadata = new StoryMetadata(fields);
    var plain = Story.ofText(text);
    return add(
        new Story(text, plain.format(), metadata, plain.chapters(), plain.paragraphs(), List.of()));
  }

  private long add(Story story) {
    var bytes = story.text().getBytes(StandardCharsets.UTF_8);
    return library.add(Original.of("story.txt", Optional.empty(), bytes), story).storyId();
  }

  private long keep(Tale tale) {
    long id = add(tale.fabula().story());
    library.keep(id, tale.fabula());
    return id;
  }
}
