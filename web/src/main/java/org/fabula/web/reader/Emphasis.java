package org.fabula.web.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.story.Mark;
import org.fabula.story.Span;
import org.fabula.story.Story;

/** Cuts paragraphs where their emphasis changes. Marks may overlap in any way. */
final class Emphasis {

  private final Story story;
  private final List<Turn> turns;

  /** From an offset on, how the text is set. */
  private record Turn(int offset, boolean italic, boolean bold) {}

  /** Where a mark starts (+1) or ends (-1). */
  private record Edge(int offset, Mark.Kind kind, int step) {}

  private Emphasis(Story story, List<Turn> turns) {
    this.story = story;
    this.turns = turns;
  }

  /** Of the marks that touch a part of a story. */
  static Emphasis in(Span part, Story story) {
    var edges =
        story.marks().stream()
            .filter(mark -> mark.span().overlaps(part))
            .flatMap(
                mark ->
                    Stream.of(
                        new Edge(mark.span().start(), mark.kind(), 1),
                        new Edge(mark.span().end(), mark.kind(), -1)))
            .sorted(Comparator.comparingInt(Edge::offset))
            .toList();
    var turns = new ArrayList<Turn>();
    int italic = 0;
    int bold = 0;
    for (var edge : edges) {
      switch (edge.kind()) {
        case ITALIC -> italic += edge.step();
        case BOLD -> bold += edge.step();
      }
      turns.add(new Turn(edge.offset(), italic > 0, bold > 0));
    }
    return new Emphasis(story, turns);
  }

  /** A paragraph's words, cut where their setting changes. */
  List<Run> runs(Span paragraph) {
    var runs = new ArrayList<Run>();
    int index = lastTurnAt(paragraph.start());
    int start = paragraph.start();
    while (start < paragraph.end()) {
      int next = index + 1;
      int end =
          next < turns.size()
              ? Math.min(turns.get(next).offset(), paragraph.end())
              : paragraph.end();
      if (end > start) {
        boolean italic = index >= 0 && turns.get(index).italic();
        boolean bold = index >= 0 && turns.get(index).bold();
        runs.add(new Run(story.cut(new Span(start, end)), italic, bold));
      }
      start = end;
      index = next;
    }
    return runs;
  }

  private int lastTurnAt(int offset) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
