package org.fabula.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {

  private static final String STAIR = "“Mind the third stair,” said Odile.\n\nBram minded it.";
  private static final String LONGER_STAIR = STAIR + "\n\nThe fourth one gave way.";

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
  void a_story_comes_back_as_it_was_added() {
    var tale = new Tale(STAIR);
    var addition = library.add(tale.original("stair.txt"), tale.story());
    assertThat(addition.outcome()).isEqualTo(Addition.Outcome.NEW);
    assertThat(library.story(addition.storyId())).hasValue(tale.story());
    var entry = library.entry(addition.storyId()).orElseThrow();
    assertThat(entry.title()).isEqualTo("stair");
    assertThat(entry.words()).isEqualTo(9);
    assertThat(entry.chapters()).isEqualTo(1);
    assertThat(entry.understood()).isFalse();
    assertThat(entry.position()).isEmpty();
  }

  @Test
  void an_original_comes_back_byte_for_byte() {
    var bytes = new byte[] {0, -1, 13, 10, 26, (byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    var original = Original.of("odd.bin", Optional.of(folder.resolve("odd.bin")), bytes);
    long id = library.add(original, Story.ofText(STAIR)).storyId();
    assertThat(library.original(id)).hasValue(original);
    assertThat(library.original(id).orElseThrow().bytes()).isEqualTo(bytes);
  }

  @Test
  void a_story_stays_when_the_library_is_closed_and_opened() throws LibraryException {
    var tale = new Tale(STAIR).with("Odile").saying("Odile", "Mind the third stair,");
    long id = tale.in(library);
    library.close();
    library = Library.open(folder.resolve("library.sqlite"));
    assertThat(library.story(id)).hasValue(tale.story());
    assertThat(library.fabula(id)).hasValue(tale.fabula());
  }

  @Test
  void the_same_file_twice_is_one_story() {
    var tale = new Tale(STAIR);
    long id = library.add(tale.original("stair.txt"), tale.story()).storyId();
    assertThat(library.add(tale.original("copy.txt"), tale.story()))
        .isEqualTo(new Addition(id, Addition.Outcome.ALREADY_THERE));
    assertThat(library.list(ShelfQuery.everything()).total()).isEqualTo(1);
  }

  @Test
  void other_content_at_the_same_path_is_a_new_version_of_its_story() {
    var file = folder.resolve("stair.txt");
    long id = addAt(file, STAIR).storyId();
    assertThat(addAt(file, LONGER_STAIR)).isEqualTo(new Addition(id, Addition.Outcome.NEW_VERSION));
    assertThat(library.story(id)).map(Story::text).hasValue(LONGER_STAIR);
    assertThat(library.original(id))
        .map(original -> new String(original.bytes(), UTF_8))
        .hasValue(LONGER_STAIR);
    assertThat(library.find(FindQuery.of("fourth"))).hasSize(1);
  }

  @Test
  void a_new_version_takes_the_words_of_the_old_one_out_of_search() {
    var file = folder.resolve("stair.txt");
    addAt(file, LONGER_STAIR);
    addAt(file, STAIR);
    assertThat(library.find(FindQuery.of("fourth"))).isEmpty();
    assertThat(library.find(FindQuery.of("third"))).hasSize(1);
  }

  @Test
  void a_file_that_goes_back_to_an_old_content_takes_its_story_back() {
    var file = folder.resolve("stair.txt");
    long id = addAt(file, STAIR).storyId();
    addAt(file, LONGER_STAIR);
    assertThat(addAt(file, STAIR)).isEqualTo(new Addition(id, Addition.Outcome.NEW_VERSION));
    assertThat(library.story(id)).map(Story::text).hasValue(STAIR);
  }

  @Test
  void an_old_copy_elsewhere_does_not_undo_a_new_version() {
    var file = folder.resolve("stair.txt");
    long id = addAt(file, STAIR).storyId();
    addAt(file, LONGER_STAIR);
    assertThat(addAt(folder.resolve("old copy.txt"), STAIR))
        .isEqualTo(new Addition(id, Addition.Outcome.ALREADY_THERE));
    assertThat(library.story(id)).map(Story::text).hasValue(LONGER_STAIR);
  }

  @Test
  void other_content_at_another_path_is_another_story() {
    long id = addAt(folder.resolve("stair.txt"), STAIR).storyId();
    var other = addAt(folder.resolve("stair 2.txt"), LONGER_STAIR);
    assertThat(other.outcome()).isEqualTo(Addition.Outcome.NEW);
    assertThat(other.storyId()).isNotEqualTo(id);
  }

  @Test
  void the_same_story_address_makes_a_new_version() {
    long id = add(STAIR, stating("https://tales.example/works/12", "The Stair")).storyId();
    assertThat(add(LONGER_STAIR, stating("http://tales.example/works/12", "the  stair")))
        .isEqualTo(new Addition(id, Addition.Outcome.NEW_VERSION));
  }

  @Test
  void one_address_with_two_titles_is_two_stories() {
    add(STAIR, stating("https://tales.example/odile", "The Stair"));
    assertThat(add(LONGER_STAIR, stating("https://tales.example/odile", "The Cellar")).outcome())
        .isEqualTo(Addition.Outcome.NEW);
  }

  @Test
  void a_site_is_no_story_address_and_neither_is_a_remark() {
    for (var source : new String[] {"https://tales.example/", "my own head", "http://[odd"}) {
      add(source + STAIR, stating(source, "The Stair"));
      assertThat(add(source + LONGER_STAIR, stating(source, "The Stair")).outcome())
          .isEqualTo(Addition.Outcome.NEW);
    }
  }

  @Test
  void a_download_that_took_the_place_of_another_storys_file_is_its_own_story() {
    var file = folder.resolve("download.html");
    addAt(file, STAIR, stating("https://tales.example/works/12", "The Stair"));
    var other = addAt(file, LONGER_STAIR, stating("https://tales.example/works/13", "The Cellar"));
    assertThat(other.outcome()).isEqualTo(Addition.Outcome.NEW);
    assertThat(library.list(ShelfQuery.everything()).total()).isEqualTo(2);
  }

  @Test
  void a_fabula_comes_back_as_it_was_kept() {
    var tale =
        new Tale(STAIR).with("Odile").with("Bram").saying("Odile", "Mind the third stair,", "Bram");
    long id = library.add(tale.original("stair.txt"), tale.story()).storyId();
    assertThat(library.fabula(id)).isEmpty();
    assertThat(library.notUnderstood()).containsExactly(id);
    assertThat(library.keep(id, tale.fabula())).isTrue();
    assertThat(library.fabula(id)).hasValue(tale.fabula());
    assertThat(library.notUnderstood()).isEmpty();
    var entry = library.entry(id).orElseThrow();
    assertThat(entry.understood()).isTrue();
    assertThat(entry.mainCharacters())
        .containsExactly(new MainCharacter("c1", "Odile", 1), new MainCharacter("c2", "Bram", 0));
  }

  @Test
  void a_new_version_is_to_be_understood_anew() {
    var file = folder.resolve("stair.txt");
    var tale = new Tale(STAIR).with("Odile").saying("Odile", "Mind the third stair,");
    long id = library.add(tale.originalAt(file), tale.story()).storyId();
    library.keep(id, tale.fabula());
    addAt(file, LONGER_STAIR);
    assertThat(library.fabula(id)).isEmpty();
    assertThat(library.notUnderstood()).containsExactly(id);
    assertThat(library.entry(id).orElseThrow().mainCharacters()).isEmpty();
    assertThat(library.find(FindQuery.of("").saidBy("Odile"))).isEmpty();
  }

  @Test
  void a_fabula_of_a_text_that_was_replaced_meanwhile_is_not_kept() {
    var file = folder.resolve("stair.txt");
    var tale = new Tale(STAIR).with("Odile");
    long id = library.add(tale.originalAt(file), tale.story()).storyId();
    addAt(file, LONGER_STAIR);
    assertThat(library.keep(id, tale.fabula())).isFalse();
    assertThat(library.notUnderstood()).containsExactly(id);
  }

  @Test
  void a_fabula_in_an_older_form_is_understood_anew_and_not_misread() throws Exception {
    long id = new Tale(STAIR).with("Odile").in(library);
    try (var other = Database.open(folder.resolve("library.sqlite"))) {
      other.write(session -> session.update("UPDATE fabula SET format = 0, bytes = x'00'"));
    }
    assertThat(library.fabula(id)).isEmpty();
    assertThat(library.notUnderstood()).containsExactly(id);
    assertThat(library.entry(id).orElseThrow().understood()).isFalse();
  }

  @Test
  void what_is_not_there_is_empty_or_refused() {
    assertThat(library.entry(7)).isEmpty();
    assertThat(library.story(7)).isEmpty();
    assertThat(library.fabula(7)).isEmpty();
    assertThat(library.fabulaAsRead(7)).isEmpty();
    assertThat(library.original(7)).isEmpty();
    assertThat(library.position(7)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> library.moveTo(7, new ReadingPosition(0, 0, 0, "")))
        .withMessage("no story 7");
  }

  @Test
  void an_original_with_a_wrong_hash_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Original("x", Optional.empty(), "00", new byte[] {1}));
  }

  @Test
  void a_closed_library_says_so() {
    library.close();
    assertThatIllegalStateException().isThrownBy(() -> library.notUnderstood());
  }

  private Addition addAt(Path file, String text) {
    return addAt(file, text, StoryMetadata.none());
  }

  private Addition addAt(Path file, String text, StoryMetadata metadata) {
    var tale = new Tale(story(text, metadata));
    return library.add(tale.originalAt(file), tale.story());
  }

  private Addition add(String text, StoryMetadata metadata) {
    var tale = new Tale(story(text, metadata));
    return library.add(tale.original("upload.html"), tale.story());
  }

  private static Story story(String text, StoryMetadata metadata) {
    var bare = Story.ofText(text);
    return new Story(
        text, bare.format(), metadata, bare.chapters(), bare.paragraphs(), bare.marks());
  }

  private static StoryMetadata stating(String source, String title) {
    return new StoryMetadata(
        Map.of(
            MetadataField.SOURCE, MetadataValue.ofPackage(source),
            MetadataField.TITLE, MetadataValue.ofPackage(title)));
  }
}
