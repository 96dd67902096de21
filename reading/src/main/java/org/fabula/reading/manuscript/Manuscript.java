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
 * @param stated what the package says of the story, surer than unlabelled words of the text
 * @param presumed what the package says for want of better, such as a page's title
 */
public record Manuscript(
    String text,
    StoryFormat format,
    List<Hint> hints,
    List<Division> divisions,
    List<Mark> marks,
    Map<MetadataField, List<String>> stated,
    Map<MetadataField, List<String>> presumed) {

  public Manuscript {
    Objects.requireNonNull(text);
    Objects.requireNonNull(format);
    hints = List.copyOf(hints);
    divisions = List.copyOf(divisions);
    marks = List.copyOf(marks);
    stated = Map.copyOf(stated);
    presumed = Map.copyOf(presumed);
  }

  /** Of plain text, about which nothing is known but its letters. */
  public static Manuscript ofText(String text) {
    return new Manuscript(
        text, StoryFormat.TEXT, List.of(), List.of(), List.of(), Map.of(), Map.of());
  }
}
