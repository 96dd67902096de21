package org.fabula.library;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;

/**
 * A story as a list shows it, without its text.
 *
 * @param title as the file states it, else the file's name
 * @param words of prose
 * @param added when the story first came into the library
 * @param understood whether the library holds its fabula
 * @param mainCharacters at most three, who speaks most first, as far as the reader has come
 * @param position empty while the story was never opened to read
 * @param readShare how much of the story lies before the position, from 0 to 1
 */
public record StoryEntry(
    long id,
    String title,
    Optional<String> author,
    StoryMetadata metadata,
    StoryFormat format,
    int words,
    int chapters,
    Instant added,
    boolean understood,
    List<MainCharacter> mainCharacters,
    Optional<ReadingPosition> position,
    double readShare) {
  public StoryEntry {
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(format);
    Objects.requireNonNull(added);
    mainCharacters = List.copyOf(mainCharacters);
    Objects.requireNonNull(position);
  }

  /** The title with the part of a serial that it is: {@code The Third Stair (1/2)}. */
  public String fullTitle() {
    return fullTitle(title, metadata);
  }

  static String fullTitle(String title, StoryMetadata metadata) {
    return title + metadata.text(MetadataField.PART).map(part -> " (" + part + ")").orElse("");
  }
}
