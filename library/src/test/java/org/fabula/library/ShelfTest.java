package org.fabula.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShelfTest {

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library.sqlite"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void an_empty_library_has_an_empty_shelf_with_every_facet() {
    var shelf = library.list(ShelfQuery.everything());
    assertThat(shelf.entries()).isEmpty();
    assertThat(shelf.total()).isZero();
    assertThat(shelf.facets()).containsOnlyKeys(Facet.values());
    assertThat(shelf.facets().values()).allSatisfy(counts -> assertThat(counts).isEmpty());
  }

  @Test
  void titles_sort_without_case_accents_and_article() {
    add(3, title("the Tide"));
    add(3, title("Élan"));
    add(3, title("“Zephyr”"));
    add(3, title("A Lantern"));
    add(3, title("The"));
    assertThat(titles(ShelfQuery.everything()))
        .containsExactly("Élan", "A Lantern", "The", "the Tide", "“Zephyr”");
  }

  @Test
  void stories_sort_by_author_length_age_and_last_reading() {
    long one = add(5, title("One"), author("Marsh"));
    add(9, title("Two"));
    long three = add(7, title("Three"), author("aubrey"));
    library.moveTo(three, new ReadingPosition(0, 0, 0, ""));
    library.moveTo(one, new ReadingPosition(0, 0, 0, ""));
    assertThat(titles(sorted(ShelfQuery.Sort.AUTHOR))).containsExactly("Three", "One", "Two");
    assertThat(titles(sorted(ShelfQuery.Sort.LONGEST))).containsExactly("Two", "Three", "One");
    assertThat(titles(sorted(ShelfQuery.Sort.SHORTEST))).containsExactly("One", "Three", "Two");
    assertThat(titles(sorted(ShelfQuery.Sort.NEWEST))).containsExactly("Three", "Two", "One");
    assertThat(titles(sorted(ShelfQuery.Sort.LAST_READ)).get(2)).isEqualTo("Two");
  }

  private static ShelfQuery sorted(ShelfQuery.Sort sort) {
    return ShelfQuery.everything().sortedBy(sort);
  }

  @Test
  void words_are_found_in_title_author_and_summary_as_starts_of_words() {
    add(3, title("The Rotten Stair"), author("Odile Marsh"));
    add(3, title("Tide"), Map.entry(MetadataField.SUMMARY, List.of("A stair, a tower, a flood.")));
    assertThat(titles(ShelfQuery.everything().withWords("STA"))).hasSize(2);
    assertThat(titles(ShelfQuery.everything().withWords("sta mar")))
        .containsExactly("The Rotten Stair");
    assertThat(titles(ShelfQuery.everything().withWords("flood"))).containsExactly("Tide");
    assertThat(titles(ShelfQuery.everything().withWords("airs"))).isEmpty();
    assertThat(titles(ShelfQuery.everything().withWords("?!"))).hasSize(2);
  }

  @Test
  void a_facet_value_is_one_whatever_its_case_and_white_space() {
    add(3, title("One"), Map.entry(MetadataField.RATING, List.of("PG-13")));
    add(3, title("Two"), Map.entry(MetadataField.RATING, List.of("pg-13 ")));
    add(3, title("Three"), Map.entry(MetadataField.RATING, List.of("PG 13")));
    var shelf = library.list(ShelfQuery.everything().including(Facet.RATING, " Pg-13"));
    assertThat(shelf.entries()).extracting(StoryEntry::title).containsExactly("One", "Two");
    assertThat(shelf.facets().get(Facet.RATING))
        .containsExactly(new FacetCount("PG-13", 2), new FacetCount("PG 13", 1));
  }

  @Test
  void facets_count_what_the_query_finds() {
    var harbour = Map.entry(MetadataField.FANDOM, List.of("Harbour Lights"));
    var both = Map.entry(MetadataField.FANDOM, List.of("Harbour Lights", "Tideway"));
    add(3, title("One"), harbour, author("Marsh"));
    add(3, title("Two"), both, author("Aubrey"));
    add(3, title("Three"), author("Aubrey"));
    var all = library.list(ShelfQuery.everything());
    assertThat(all.facets().get(Facet.FANDOM))
        .containsExactly(new FacetCount("Harbour Lights", 2), new FacetCount("Tideway", 1));
    assertThat(all.facets().get(Facet.FORMAT)).containsExactly(new FacetCount("TEXT", 3));
    var aubrey = library.list(ShelfQuery.everything().including(Facet.AUTHOR, "aubrey"));
    assertThat(aubrey.total()).isEqualTo(2);
    assertThat(aubrey.facets().get(Facet.FANDOM))
        .containsExactly(new FacetCount("Harbour Lights", 1), new FacetCount("Tideway", 1));
    // What else the same facet would give stays to be seen.
    assertThat(aubrey.facets().get(Facet.AUTHOR))
        .containsExactly(new FacetCount("Aubrey", 2), new FacetCount("Marsh", 1));
  }

  @Test
  void values_of_one_facet_add_up_and_facets_narrow_each_other() {
    add(3, title("One"), author("Marsh"), Map.entry(MetadataField.STATUS, List.of("Complete")));
    add(3, title("Two"), author("Aubrey"), Map.entry(MetadataField.STATUS, List.of("WIP")));
    add(3, title("Three"), author("Bram"), Map.entry(MetadataField.STATUS, List.of("Complete")));
    var either =
        ShelfQuery.everything().including(Facet.AUTHOR, "Marsh").including(Facet.AUTHOR, "Aubrey");
    assertThat(titles(either)).containsExactly("One", "Two");
    assertThat(titles(either.including(Facet.STATUS, "complete"))).containsExactly("One");
  }

  @Test
  void what_is_excluded_is_gone_and_its_value_stays_to_be_seen() {
    add(3, title("One"), Map.entry(MetadataField.WARNINGS, List.of("Death", "Storms")));
    add(3, title("Two"), Map.entry(MetadataField.WARNINGS, List.of("Storms")));
    add(3, title("Three"));
    var shelf = library.list(ShelfQuery.everything().excluding(Facet.WARNINGS, "death"));
    assertThat(shelf.entries()).extracting(StoryEntry::title).containsExactly("Three", "Two");
    assertThat(shelf.facets().get(Facet.WARNINGS))
        .containsExactly(new FacetCount("Storms", 1), new FacetCount("Death", 0));
  }

  @Test
  void a_word_range_includes_both_its_ends() {
    for (int words = 1; words <= 5; words++) {
      add(words, title("Of " + words));
    }
    assertThat(titles(ShelfQuery.everything().withLength(new WordRange(2, 4))))
        .containsExactly("Of 2", "Of 3", "Of 4");
  }

  @Test
  void pages_follow_each_other_and_the_last_may_be_short_or_past_the_end() {
    for (int words = 1; words <= 5; words++) {
      add(words, title("Of " + words));
    }
    var query = ShelfQuery.everything();
    assertThat(titles(query.onPage(0, 2))).containsExactly("Of 1", "Of 2");
    assertThat(titles(query.onPage(2, 2))).containsExactly("Of 5");
    assertThat(library.list(query.onPage(Integer.MAX_VALUE, 2)).entries()).isEmpty();
    assertThat(library.list(query.onPage(7, 2)).total()).isEqualTo(5);
  }

  @Test
  void a_new_version_takes_the_old_ones_place_on_the_shelf() {
    var file = folder.resolve("tale.txt");
    addAt(file, story(3, title("Draft"), author("Marsh")));
    addAt(file, story(4, title("Tide"), author("Aubrey")));
    var shelf = library.list(ShelfQuery.everything());
    assertThat(shelf.entries()).extracting(StoryEntry::title).containsExactly("Tide");
    assertThat(shelf.facets().get(Facet.AUTHOR)).containsExactly(new FacetCount("Aubrey", 1));
    assertThat(titles(ShelfQuery.everything().withWords("draft"))).isEmpty();
  }

  @Test
  void an_entry_has_all_of_the_metadata() {
    var story = story(3, title("Tide"), author("Marsh"));
    long id = library.add(original("tide.txt", Optional.empty(), story), story).storyId();
    var entry = library.entry(id).orElseThrow();
    assertThat(entry.metadata()).isEqualTo(story.metadata());
    assertThat(entry.author()).hasValue("Marsh");
    assertThat(entry.format()).isEqualTo(StoryFormat.TEXT);
  }

  private List<String> titles(ShelfQuery query) {
    return library.list(query).entries().stream().map(StoryEntry::title).toList();
  }

  private static Map.Entry<MetadataField, List<String>> title(String title) {
    return Map.entry(MetadataField.TITLE, List.of(title));
  }

  private static Map.Entry<MetadataField, List<String>> author(String author) {
    return Map.entry(MetadataField.AUTHOR, List.of(author));
  }

  @SafeVarargs
  private long add(int words, Map.Entry<MetadataField, List<String>>... fields) {
    var story = story(words, fields);
    return library.add(original("tale.txt", Optional.empty(), story), story).storyId();
  }

  private void addAt(Path file, Story story) {
    library.add(original("tale.txt", Optional.of(file), story), story);
  }

  private static Original original(String name, Optional<Path> file, Story story) {
    return Original.of(name, file, (story.metadata() + story.text()).getBytes(UTF_8));
  }

  @SafeVarargs
  private static Story story(int words, Map.Entry<MetadataField, List<String>>... fields) {
    var metadata = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    for (var field : fields) {
      var text = String.join(", ", field.getValue());
      metadata.put(field.getKey(), new MetadataValue(text, field.getValue(), Optional.empty()));
    }
    var bare = Story.ofText("word ".repeat(words));
    return new Story(
        bare.text(),
        bare.format(),
        new StoryMetadata(metadata),
        bare.chapters(),
        bare.paragraphs(),
        bare.marks());
  }
}
