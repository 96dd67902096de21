package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Mark;
import org.fabula.story.Span;
import org.fabula.story.Story;

/**
 * What a story sets in italics, by its marks or, in plain text, between underscores, asterisks or
 * slashes. Stretches that only white space parts are one.
 */
final class Emphasis {

  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\w*/])([_*/])(?=[^\\s_*/])([^_*/]{2,2000}?)(?<=\\S)\\1(?![\\w*/])");

  private final List<Span> spans = new ArrayList<>();

  Emphasis(Story story) {
    for (var mark : story.marks()) {
      if (mark.kind() == Mark.Kind.ITALIC) {
        add(mark.span(), story);
      }
    }
    if (spans.isEmpty()) {
      story.paragraphs().forEach(paragraph -> addWritten(paragraph.span(), story));
    }
  }

  private void addWritten(Span paragraph, Story story) {
    var text = story.cut(paragraph);
    if (text.indexOf('_') < 0 && text.indexOf('*') < 0 && text.indexOf('/') < 0) {
      return;
    }
    var found = WRITTEN.matcher(text);
    while (found.find()) {
      add(new Span(paragraph.start() + found.start(2), paragraph.start() + found.end(2)), story);
    }
  }

  private void add(Span span, Story story) {
    int last = spans.size() - 1;
    if (last >= 0
        && spans.get(last).end() <= span.start()
        && story.text().substring(spans.get(last).end(), span.start()).isBlank()
        && story.paragraphIndexAt(spans.get(last).start())
            == story.paragraphIndexAt(span.start())) {
      spans.set(last, spans.get(last).join(span));
    } else {
      spans.add(span);
    }
  }

  /** The emphasised stretch that holds the offset. */
  Optional<Span> at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && spans.get(low - 1).contains(offset)
        ? Optional.of(spans.get(low - 1))
        : Optional.empty();
  }
}
