package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var oddities = new OddityDetection().detect(segments.story());
    var others =
        of(Oddity.Kind.ANOTHER_STORY, oddities)
            .map(oddity -> oddity.evidence().get(0).start())
            .collect(Collectors.toUnmodifiableSet());
    var repeats = new RepeatedScenes(scenes, of(Oddity.Kind.REPEATED_CHAPTER, oddities));
    for (var scene : scenes) {
      var opening = openings.read(scene);
      var before = repeats.original(scene);
      if (before.isPresent()) {
        walk.repeat(scene, opening, before.getAsInt(), scenes.get(before.getAsInt()));
      } else if (others.contains(scene.span().start())) {
        walk.startAnew(scene, opening);
      } else {
        walk.go(scene, opening);
      }
    }
    return Timeline.of(scenes.size(), walk.hints(), told(scenes, times));
  }

  private static Stream<Oddity> of(Oddity.Kind kind, List<Oddity> oddities) {
    return oddities.stream().filter(oddity -> oddity.kind() == kind);
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
