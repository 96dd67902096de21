package org.fabula.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.fabula.reading.manuscript.Hint;
import org.fabula.story.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once and writes down what a reader would see. */
final class TextExtraction implements NodeFilter {
  private static final String RULE = "* * *";
  private static final int LONGEST_HEADING = 200;

  private final Guide guide;
  private final PageText text = new PageText();
  private final List<Hint> hints = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private int preformatted;

  TextExtraction(Guide guide) {
    this.guide = guide;
  }

  Extract extract(Element root) {
    root.filter(this);
    hints.sort(Comparator.comparing(Hint::span));
    return new Extract(text.toString(), hints, text.marks());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element) {
      if (Tag.isHidden(element) || guide.drops(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (Tag.flow(element)) {
      case PARAGRAPH -> text.partParagraphs();
      case LINE, LABEL -> text.startLine();
      case BREAK -> text.breakLine();
      case CELL -> text.space();
      case INLINE -> {}
    }
    Tag.emphasis(element).forEach(text::startEmphasis);
    preformatted += Tag.isPreformatted(element) ? 1 : 0;
    starts.push(text.length());
    if (Tag.isRule(element)) {
      text.append(RULE, false);
    }
  }

  private void close(Element element) {
    int start = starts.pop();
    if (text.length() > start) {
      hint(element, new Span(start, text.length()));
    }
    preformatted -= Tag.isPreformatted(element) ? 1 : 0;
    Tag.emphasis(element).forEach(text::endEmphasis);
    switch (Tag.flow(element)) {
      case PARAGRAPH -> text.partParagraphs();
      case LINE -> text.startLine();
      case CELL, LABEL -> text.space();
      case BREAK, INLINE -> {}
    }
  }

  private void hint(Element element, Span span) {
    guide.hint(element).ifPresent(kind -> hints.add(new Hint(span, kind)));
    if (Tag.isRule(element)) {
      hints.add(new Hint(span, Hint.Kind.BREAK));
    } else if (Tag.isHeading(element) && span.length() <= LONGEST_HEADING) {
      hints.add(new Hint(span, Hint.Kind.HEADING));
    }
  }
}
