package org.fabula.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.fabula.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {

  private static final String STAIR = "“Mind the third stair,” said Odile.\n\nBram minded it.";

  @TempDir private Path folder;

  @Test
  void a_story_comes_back_as_it_was_added() throws LibraryException {
    var story = Story.ofText(STAIR);
    var original = Original.of("stair.txt", Optional.empty(), STAIR.getBytes(UTF_8));
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      var addition = library.add(original, story);
      assertThat(addition.outcome()).isEqualTo(Addition.Outcome.NEW);
      assertThat(library.story(addition.storyId())).hasValue(story);
      assertThat(library.original(addition.storyId())).hasValue(original);
      assertThat(library.list(ShelfQuery.everything()).entries())
          .extracting(StoryEntry::title, StoryEntry::words)
          .containsExactly(tuple("stair", 9));
    }
  }
}
