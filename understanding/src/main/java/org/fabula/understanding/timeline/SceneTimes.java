package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.Scene.Boundary;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.understanding.times.TimeExpression;

/** Says in the words of the story when each scene plays, as far as its first words tell. */
public final class SceneTimes {

  /** The scenes with their times. Words that somebody says or thinks tell none. */
  public List<Scene> tell(
      Segments segments,
      List<Quotation> quotations,
      List<Thought> thoughts,
      List<Scene> scenes,
      List<TimeExpression> times) {
    var openings = new OpeningReading(segments, times, new SpokenText(quotations));
    var thought = new TreeMap<Integer, Span>();
    thoughts.forEach(each -> thought.put(each.span().start(), each.span()));
    return scenes.stream()
        .map(scene -> scene.at(time(scene, openings.read(scene), thought, segments)))
        .toList();
  }

  private static Optional<SceneTime> time(
      Scene scene, Opening opening, NavigableMap<Integer, Span> thought, Segments segments) {
    return scene.kind().isOfTheStory()
        ? opening
            .words()
            .map(words -> new SceneTime(segments.story().cut(words), List.of(words)))
            .or(() -> scene.time().filter(any -> scene.boundary() == Boundary.SLUG_LINE))
            .filter(
                when ->
                    when.evidence().stream()
                        .noneMatch(words -> isIn(words, thought.floorEntry(words.start()))))
        : Optional.empty();
  }

  private static boolean isIn(Span words, Map.Entry<Integer, Span> thought) {
    return thought != null && thought.getValue().overlaps(words);
  }
}
