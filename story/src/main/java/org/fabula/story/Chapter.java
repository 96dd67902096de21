package org.fabula.story;

import java.util.Objects;
import java.util.Optional;

/**
 * A chapter: from its heading up to the next chapter's. A story without headings is one chapter
 * without a title.
 *
 * @param title the heading's words on one line
 * @param span heading included; a story's chapters follow each other and together hold every
 *     paragraph of prose
 */
public record Chapter(Optional<String> title, Span span) {
  public Chapter {
    Objects.requireNonNull(title);
    Objects.requireNonNull(span);
  }
}
