package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.story.Story;
import org.fabula.understanding.oddities.Oddity;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.times.TimeExpression;
import org.fabula.understanding.times.TimeExpression.Anchor;
import org.fabula.understanding.times.TimeExpression.Kind;

/**
 * Puts scenes in the order in which they happen, from what their first words tell: leaps ("three
 * weeks later"), looks back ("one year ago"), dates. Where nothing is told a story is assumed to go
 * on. Linear in the text, near to linear in the number of scenes.
 */
public final class TimelineReconstruction {

  /** What is told must agree; see {@link Timeline}. */
  public Timeline reconstruct(
      Segments segments,
      List<Quotation> quotations,
      List<Scene> scenes,
      List<TimeExpression> times) {
    var openings = new OpeningReading(segments, times, new SpokenText(quotations));
    var walk = new SceneWalk();
    var others = startsOfOtherStories(segments.story());
    for (var scene : scenes) {
      if (others.contains(scene.span().start())) {
        walk.startAnew(scene, openings.read(scene));
      } else {
        walk.go(scene, openings.read(scene));
      }
    }
    return Timeline.of(scenes.size(), walk.hints(), told(scenes, times));
  }

  private static Set<Integer> startsOfOtherStories(Story story) {
    return new OddityDetection()
        .detect(story).stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.ANOTHER_STORY)
            .map(oddity -> oddity.evidence().get(0).start())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<ToldTime> told(List<Scene> scenes, List<TimeExpression> times) {
    var told = new ArrayList<ToldTime>();
    int scene = 0;
    for (var time : times) {
      while (scene + 1 < scenes.size()
          && scenes.get(scene + 1).span().start() <= time.span().start()) {
        scene++;
      }
      if (isAway(time) && !scenes.isEmpty()) {
        told.add(new ToldTime(time.span(), scene, time.distance().get()));
      }
    }
    return told;
  }

  private static boolean isAway(TimeExpression time) {
    boolean fromScene =
        time.anchor() == Anchor.SPEECH
            || time.anchor() == Anchor.STORY
            || time.anchor() == Anchor.NARRATION;
    return time.kind() == Kind.RELATIVE
        && fromScene
        && time.distance()
            .filter(distance -> distance.longest() <= 0 || distance.shortest() > 0)
            .isPresent();
  }
}
