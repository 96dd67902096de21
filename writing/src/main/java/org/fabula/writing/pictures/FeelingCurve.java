package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fabula.story.Story;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.understanding.ties.Phase;

/**
 * How two people get on over the text, laid out: to the right as it is told, up where they are for
 * each other.
 *
 * @param width in pixels
 * @param height in pixels
 * @param line the curve from left to right
 * @param marks places on it that lead to passages: as many as there is room for, and every place
 *     where it turns
 * @param phases from left to right
 * @param chapters where each starts; none for a story in one piece
 */
public record FeelingCurve(
    int width,
    int height,
    List<Point> line,
    List<FeelingMark> marks,
    List<PhaseBand> phases,
    List<ChapterMark> chapters) {

  static final int TOP = 40;
  static final int MIDDLE = 120;
  static final int BOTTOM = 200;

  private static final int WIDTH = 720;
  private static final int HEIGHT = 214;
  private static final int LEFT = 64;
  private static final int RIGHT = WIDTH - 16;
  private static final int APART = 16;

  /**
   * A place on the curve.
   *
   * @param offset in the text
   */
  record FeelingMark(Point at, int offset, double polarity) {}

  /** A stretch of the curve, between two places. */
  record PhaseBand(Phase phase, int left, int right) {}

  public FeelingCurve {
    line = List.copyOf(line);
    marks = List.copyOf(marks);
    phases = List.copyOf(phases);
    chapters = List.copyOf(chapters);
  }

  /** Of a story up to an offset, which is as far as the curve may know it. */
  public static FeelingCurve of(PairCurve curve, Story story, int end) {
    var scale = new Scaling(Math.max(1, end));
    var all =
        curve.points().stream()
            .map(
                point ->
                    new FeelingMark(
                        new Point(scale.x(point.offset()), height(point.polarity())),
                        Math.max(0, point.offset() - 1),
                        point.polarity()))
            .toList();
    return new FeelingCurve(
        WIDTH,
        HEIGHT,
        all.stream().map(FeelingMark::at).toList(),
        marks(all, curve.phases()),
        curve.phases().stream()
            .map(
                phase ->
                    new PhaseBand(
                        phase, scale.x(phase.holds().start()), scale.x(phase.holds().end())))
            .toList(),
        chapters(story, end, scale));
  }

  /** From offsets to pixels. */
  private record Scaling(int end) {
    int x(int offset) {
      return LEFT + (int) ((long) Math.min(offset, end) * (RIGHT - LEFT) / end);
    }
  }

  private static int height(double polarity) {
    return (int) Math.round(MIDDLE - polarity * (MIDDLE - TOP));
  }

  private static List<FeelingMark> marks(List<FeelingMark> all, List<Phase> phases) {
    var marks = new ArrayList<FeelingMark>();
    int next = 0;
    int turn = 0;
    for (var mark : all) {
      boolean turns = turn < phases.size() && mark.offset() >= phases.get(turn).holds().start();
      if (turns || mark.at().x() >= next) {
        marks.add(mark);
        next = mark.at().x() + APART;
      }
      while (turn < phases.size() && mark.offset() >= phases.get(turn).holds().start()) {
        turn++;
      }
    }
    return marks;
  }

  private static List<ChapterMark> chapters(Story story, int end, Scaling scale) {
    if (story.chapters().size() < 2) {
      return List.of();
    }
    return IntStream.range(0, story.chapters().size())
        .filter(chapter -> story.chapters().get(chapter).span().start() < end)
        .mapToObj(
            chapter -> {
              var span = story.chapters().get(chapter).span();
              int x = scale.x(span.start());
              return new ChapterMark(chapter + 1, x, scale.x(span.end()) - x);
            })
        .toList();
  }
}
