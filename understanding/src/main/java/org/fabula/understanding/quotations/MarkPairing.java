package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Decides which marks open and which close, for the whole text at once.
 *
 * <p>A Viterbi search over two states, inside and outside a quotation. Each mark may open, close,
 * or be no mark of a quotation (an apostrophe); each choice costs what its surroundings say against
 * it, so that a missing or doubled mark throws off no more than its own paragraph. Linear in the
 * number of marks.
 */
final class MarkPairing {

  private static final double REOPENED = 3;
  private static final double LEFT_OPEN = 2.5;
  private static final double GOES_ON = 0.5;

  /** What a step of the search does to the state. */
  private enum Step {
    STAY,
    OPEN,
    CLOSE,
    REOPEN,
    FORGET
  }

  private final Segments segments;
  private final Story story;
  private final MarkFamily family;
  private final double carryCost;

  MarkPairing(Segments segments, MarkFamily family) {
    this.segments = segments;
    this.story = segments.story();
    this.family = family;
    this.carryCost = hasManyOpenParagraphs() ? 0.2 : 3;
  }

  /** A place where the state may change: a mark, or a paragraph's start. */
  private record Point(int offset, boolean isMark, int paragraph) {}

  List<Part> parts() {
    var points = points();
    var cameBy = new Step[points.size()][2];
    double outside = 0;
    double inside = Double.POSITIVE_INFINITY;
    for (int i = 0; i < points.size(); i++) {
      var point = points.get(i);
      double nextOutside;
      double nextInside;
      if (point.isMark) {
        var cost = MarkCost.at(story.text(), point.offset, paragraph(point));
        nextOutside = Math.min(outside + cost.ignored(), inside + cost.closing());
        cameBy[i][0] = outside + cost.ignored() <= inside + cost.closing() ? Step.STAY : Step.CLOSE;
        double opened = outside + cost.opening();
        double stayed = inside + cost.ignored();
        double reopened = inside + cost.opening() + REOPENED;
        nextInside = Math.min(opened, Math.min(stayed, reopened));
        cameBy[i][1] =
            nextInside == opened ? Step.OPEN : nextInside == stayed ? Step.STAY : Step.REOPEN;
      } else {
        double forgotten = inside + (mayGoOn(point) ? GOES_ON : LEFT_OPEN);
        nextOutside = Math.min(outside, forgotten);
        cameBy[i][0] = outside <= forgotten ? Step.STAY : Step.FORGET;
        nextInside = isAfterBreak(point) ? Double.POSITIVE_INFINITY : inside + carryCost;
        cameBy[i][1] = Step.STAY;
      }
      outside = nextOutside;
      inside = nextInside;
    }
    return partsAlong(points, cameBy, outside <= inside + LEFT_OPEN ? 0 : 1);
  }

  private Span paragraph(Point point) {
    return story.paragraphs().get(point.paragraph).span();
  }

  private List<Part> partsAlong(List<Point> points, Step[][] cameBy, int lastState) {
    var steps = new Step[points.size()];
    int state = lastState;
    for (int i = points.size() - 1; i >= 0; i--) {
      steps[i] = cameBy[i][state];
      state =
          switch (steps[i]) {
            case STAY -> state;
            case OPEN -> 0;
            case CLOSE, REOPEN, FORGET -> 1;
          };
    }
    var parts = new ArrayList<Part>();
    int start = -1;
    boolean goesOn = false;
    int openedIn = 0;
    for (int i = 0; i < steps.length; i++) {
      var point = points.get(i);
      switch (steps[i]) {
        case STAY -> {}
        case OPEN -> {
          start = point.offset + 1;
          openedIn = point.paragraph;
        }
        case CLOSE -> {
          add(parts, start, point.offset, openedIn, goesOn);
          goesOn = false;
          start = -1;
        }
        case REOPEN -> {
          add(parts, start, firstSentenceEnd(start, point.offset), openedIn, goesOn);
          goesOn = false;
          start = point.offset + 1;
        }
        case FORGET -> {
          int lastToken = segments.tokenFrom(point.offset) - 1;
          add(parts, start, segments.token(lastToken).span().end(), openedIn, goesOn);
          goesOn = mayGoOn(point);
          start = -1;
        }
      }
    }
    if (start >= 0) {
      add(parts, start, lastProse(), openedIn, goesOn);
    }
    return parts;
  }

  private void add(List<Part> parts, int start, int end, int paragraph, boolean goesOn) {
    var text = story.text();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(new Part(new Span(from, to), paragraph, goesOn && !parts.isEmpty()));
    }
  }

  /** Where a quotation without a closing mark most likely ended. */
  private int firstSentenceEnd(int start, int limit) {
    for (int i = segments.tokenFrom(start); i < segments.tokens().size(); i++) {
      var token = segments.token(i);
      if (token.span().start() >= limit) {
        break;
      }
      if (token.kind() == Token.Kind.STOP) {
        return token.span().end();
      }
    }
    return limit;
  }

  private int lastProse() {
    var tokens = segments.tokens();
    return tokens.get(tokens.size() - 1).span().end();
  }

  private List<Point> points() {
    var points = new ArrayList<Point>();
    int paragraph = -1;
    for (var sentence : segments.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        points.add(new Point(sentence.span().start(), false, paragraph));
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        int start = segments.token(i).span().start();
        if (segments.kind(i) == Token.Kind.QUOTE_MARK
            && family.contains(story.text().charAt(start))) {
          points.add(new Point(start, true, paragraph));
        }
      }
    }
    return points;
  }

  /** Speech left open goes on where the next paragraph opens with a mark, but past no heading. */
  private boolean mayGoOn(Point paragraphStart) {
    return !isAfterBreak(paragraphStart)
        && family.contains(story.text().charAt(paragraphStart.offset));
  }

  private boolean isAfterBreak(Point paragraphStart) {
    int before = paragraphStart.paragraph - 1;
    return before >= 0 && !story.paragraphs().get(before).isProse();
  }

  /** Whether paragraphs are so short that quotations run over them, as one sentence a line does. */
  private boolean hasManyOpenParagraphs() {
    int withMarks = 0;
    int open = 0;
    int marks = 0;
    for (var point : points()) {
      if (point.isMark) {
        marks++;
      } else {
        withMarks += marks > 0 ? 1 : 0;
        open += marks % 2;
        marks = 0;
      }
    }
    return family == MarkFamily.DOUBLE && open > 0.25 * withMarks && withMarks > 8;
  }
}
