package org.fabula.reading;

import java.util.Objects;
import org.fabula.story.Story;

/**
 * A file and the story in it.
 *
 * @param name the file's name without its folder
 * @param original the file byte for byte; not copied, so it is not to be changed
 * @param sha256 its SHA-256 in lower-case hexadecimal, which is the same for the same bytes only
 */
@SuppressWarnings("ArrayRecordComponent") // a copy of the whole file at every call is worse
public record StoryFile(String name, byte[] original, String sha256, Story story) {
  public StoryFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(original);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(story);
  }
}
