package org.fabula.reading.html;

import java.util.List;
import java.util.Objects;
import org.fabula.reading.manuscript.Hint;
import org.fabula.story.Mark;

/**
 * The text of a page and what its markup tells.
 *
 * @param hints in text order
 * @param marks by start
 */
public record Extract(String text, List<Hint> hints, List<Mark> marks) {
  public Extract {
    Objects.requireNonNull(text);
    hints = List.copyOf(hints);
    marks = List.copyOf(marks);
  }
}
