package org.fabula.understanding.script;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fabula.story.Story;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds the lines that name their speaker first, as plays, chats and text messages in a story do.
 * One such line alone may be anything; where names come back, people talk. Linear in the text.
 */
public final class ScriptDetection {

  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_NAMES = 2;
  private static final int REACH_IN_PARAGRAPHS = 2;

  /** The story's script; without lines where it is told in prose throughout. */
  public Script detect(Segments segments) {
    var story = segments.story();
    boolean hasScenes =
        story.paragraphs().stream()
            .anyMatch(paragraph -> OddityDetection.isSceneHeading(story.cut(paragraph.span())));
    var lines =
        IntStream.range(0, story.paragraphs().size())
            .boxed()
            .flatMap(paragraph -> line(story, paragraph, hasScenes).stream())
            .toList();
    var kept = besideThoseThatComeBack(lines, story);
    long names = kept.stream().map(line -> name(line, story)).distinct().count();
    boolean isTalk = kept.size() >= FEWEST_LINES && names >= FEWEST_NAMES;
    return new Script(segments, isTalk ? kept : List.of());
  }

  /** A name alone in capitals may be anything in a story without headings of scenes. */
  private static Optional<ScriptLine> line(Story story, int paragraph, boolean hasScenes) {
    if (OddityDetection.isSceneHeading(story.cut(story.paragraphs().get(paragraph).span()))) {
      return Optional.empty();
    }
    return LineShape.of(story, paragraph)
        .or(() -> hasScenes ? LineShape.below(story, paragraph) : Optional.empty());
  }

  /** Who speaks one line only does so between lines of those who speak several. */
  private static List<ScriptLine> besideThoseThatComeBack(List<ScriptLine> lines, Story story) {
    var count = lines.stream().collect(groupingBy(line -> name(line, story), counting()));
    var kept = new ArrayList<ScriptLine>();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      boolean near =
          IntStream.of(i - 1, i, i + 1)
              .filter(other -> other >= 0 && other < lines.size())
              .filter(other -> distance(lines.get(at), lines.get(other)) <= REACH_IN_PARAGRAPHS)
              .anyMatch(other -> count.get(name(lines.get(other), story)) > 1);
      if (near) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  private static int distance(ScriptLine one, ScriptLine other) {
    return Math.abs(one.paragraph() - other.paragraph());
  }

  private static String name(ScriptLine line, Story story) {
    return story.cut(line.name()).toLowerCase(Locale.ROOT);
  }
}
