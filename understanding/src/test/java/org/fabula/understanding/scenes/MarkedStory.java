package org.fabula.understanding.scenes;

import java.util.List;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;

/** A story in which a line of asterisks is a mark. */
final class MarkedStory {

  private MarkedStory() {}

  static Story of(String text) {
    var bare = Story.ofText(text);
    var paragraphs =
        bare.paragraphs().stream()
            .map(
                paragraph ->
                    bare.cut(paragraph.span()).equals("***")
                        ? new Paragraph(paragraph.span(), Paragraph.Kind.BREAK)
                        : paragraph)
            .toList();
    return new Story(text, bare.format(), bare.metadata(), bare.chapters(), paragraphs, List.of());
  }
}
