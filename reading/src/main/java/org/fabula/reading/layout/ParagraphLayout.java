package org.fabula.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.fabula.reading.manuscript.LineRoles;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.StoryFormat;

/** Puts lines together to paragraphs. Linear in the text. */
public final class ParagraphLayout {

  /** The paragraphs of all lines, each with the role of its lines. */
  public List<Paragraph> paragraphs(Lines lines, LineRoles roles, StoryFormat format) {
    var setting = Setting.measure(lines, roles, format);
    var paragraphs = new ArrayList<Paragraph>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || startsParagraph(lines, roles, setting, i)) {
        var span = new Span(lines.start(first), lines.end(i - 1));
        paragraphs.add(new Paragraph(span, roles.kind(first)));
        first = i;
      }
    }
    return lines.size() == 0 ? List.of() : paragraphs;
  }

  private static boolean startsParagraph(Lines lines, LineRoles roles, Setting setting, int index) {
    var kind = roles.kind(index);
    if (kind != roles.kind(index - 1)) {
      return true;
    }
    return switch (kind) {
      case BREAK -> false;
      case HEADING -> lines.startsBlock(index);
      case FRAME -> lines.startsBlock(index) || FrameLines.part(lines, index);
      case PROSE -> setting.parts(lines, index);
    };
  }
}
