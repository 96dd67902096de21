package org.fabula.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fabula.story.Chapter;
import org.fabula.story.MetadataField;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;

/** Reads texts that stand in a test, and shows what was made of them. */
final class Read {
  private Read() {}

  static Story text(String text) {
    return bytes("story.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static Story bytes(String name, byte[] bytes) {
    try {
      return Reading.read(name, bytes).story();
    } catch (UnreadableStoryException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The paragraphs of a kind, white space squeezed. */
  static List<String> paragraphs(Story story, Paragraph.Kind kind) {
    return story.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == kind)
        .map(paragraph -> story.cut(paragraph.span()).replaceAll("[\\s\\u2028]+", " "))
        .toList();
  }

  static List<String> prose(Story story) {
    return paragraphs(story, Paragraph.Kind.PROSE);
  }

  static List<String> frame(Story story) {
    return paragraphs(story, Paragraph.Kind.FRAME);
  }

  static List<String> breaks(Story story) {
    return paragraphs(story, Paragraph.Kind.BREAK);
  }

  static List<String> chapters(Story story) {
    return story.chapters().stream().map(Chapter::title).map(title -> title.orElse("-")).toList();
  }

  static String field(Story story, MetadataField field) {
    return story.metadata().text(field).orElse("-");
  }

  /** What stands in the text where a field says it was found. */
  static String spanOf(Story story, MetadataField field) {
    return story.metadata().get(field).flatMap(value -> value.span()).map(story::cut).orElse("-");
  }
}
