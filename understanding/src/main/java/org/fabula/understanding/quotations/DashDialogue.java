package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;

/** Speech after a dash at a paragraph's start, up to the dash before its tag. */
final class DashDialogue {

  private static final Pattern OPENING = Pattern.compile("^(?:--|[—–―-])\\s?(?=\\S)");
  private static final Pattern TAG =
      Pattern.compile("\\s(?:--|[—–―])\\s?(?=\\p{Ll}|\\p{Lu}\\p{Ll}+ )");

  private DashDialogue() {}

  static boolean isSpoken(String paragraph) {
    return OPENING.matcher(paragraph).find();
  }

  /** One part a spoken paragraph: from its dash to the dash before a tag, or to its end. */
  static List<Part> parts(Story story) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      if (paragraph.kind() == Paragraph.Kind.PROSE) {
        var text = story.cut(paragraph.span());
        var opening = OPENING.matcher(text);
        if (opening.find()) {
          var tag = TAG.matcher(text);
          int end = tag.find(opening.end()) ? tag.start() : text.length();
          int start = paragraph.span().start();
          parts.add(new Part(new Span(start + opening.end(), start + end), i, false));
        }
      }
    }
    return parts;
  }
}
