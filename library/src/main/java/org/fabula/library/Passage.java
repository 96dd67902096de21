package org.fabula.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A place in a story that answers a {@link FindQuery}.
 *
 * @param title the story's, with the part of a serial that it is
 * @param chapter index in the story's chapters
 * @param paragraph index in the story's paragraphs
 * @param span from the first word found to the last; without words, what was said
 * @param speaker who says the first word found, by the best name the reader knows; empty for
 *     narration, or when nothing tells
 * @param addressees to whom
 */
public record Passage(
    long storyId,
    String title,
    int chapter,
    int paragraph,
    Span span,
    Snippet snippet,
    Optional<String> speaker,
    List<String> addressees) {
  public Passage {
    Objects.requireNonNull(title);
    Objects.requireNonNull(span);
    Objects.requireNonNull(snippet);
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
  }
}
