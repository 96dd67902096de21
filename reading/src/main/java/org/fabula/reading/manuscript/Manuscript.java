package org.fabula.reading.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fabula.story.Mark;
import org.fabula.story.MetadataField;
import org.fabula.story.StoryFormat;

/**
 * A text and what its markup tells of it. Plain text has no markup.
 *
 * @param text the decoded file of plain text, the extracted text of markup
 * @param hints what the markup says some stretches are, in text order
 * @param divisions where the package starts a chapter, in text order
 * @param marks emphasis, by start
 * @param stated what the package says of the story outside its text
 */
public record Manuscript(
    String text,
    StoryFormat format,
    List<Hint> hints,
    List<Division> divisions,
    List<Mark> marks,
    Map<MetadataField, List<String>> stated) {

  public Manuscript {
    Objects.requireNonNull(text);
    Objects.requireNonNull(format);
    hints = List.copyOf(hints);
    divisions = List.copyOf(divisions);
    marks = List.copyOf(marks);
    stated = Map.copyOf(stated);
  }

  /** Of plain text, about which nothing is known but its letters. */
  public static Manuscript ofText(String text) {
    return new Manuscript(text, StoryFormat.TEXT, List.of(), List.of(), List.of(), Map.of());
  }
}
