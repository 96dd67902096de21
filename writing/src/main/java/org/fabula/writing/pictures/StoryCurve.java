package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fabula.understanding.Fabula;

/**
 * A story curve, laid out: scenes from left to right as they are told and from top to bottom as
 * they happen, after Kim and others ("Visualizing Nonlinear Narratives with Story Curves", TVCG
 * 2018). Where the story does not tell when a scene happens, its mark stands below the curve.
 *
 * @param width in pixels
 * @param height in pixels
 * @param step how wide a scene's column is, in pixels
 * @param scenes as told; the height of each is one, or none where its order is not known
 * @param ranks of the scenes, as {@link org.fabula.understanding.timeline.Timeline} gives them
 * @param nonlinearity how far the order of telling is from the order of the story, from 0 for none
 *     to 1 for backwards: how many places the scenes are off, all together, as a share of the most
 *     they could be (Spearman's footrule); empty with fewer than two scenes of known order
 */
public record StoryCurve(
    int width,
    int height,
    int step,
    List<SceneMark> scenes,
    List<OptionalInt> ranks,
    List<ChapterMark> chapters,
    OptionalDouble nonlinearity) {

  private static final int TOP = 54;
  private static final int LEFT = 52;
  private static final int TALL = 240;
  private static final int MOST_BETWEEN = 24;
  private static final int UNKNOWN_BELOW = 34;
  private static final int FOOT = 26;

  public StoryCurve {
    scenes = List.copyOf(scenes);
    ranks = List.copyOf(ranks);
    chapters = List.copyOf(chapters);
  }

  /** Of all that a fabula tells; what a reader may not know yet has to be gone from it before. */
  public static StoryCurve of(Fabula fabula) {
    var scenes = fabula.scenes();
    var ranks = IntStream.range(0, scenes.size()).mapToObj(fabula.timeline()::rank).toList();
    var distinct = known(ranks).distinct().sorted().boxed().toList();
    int between = Math.min(MOST_BETWEEN, TALL / Math.max(1, distinct.size() - 1));
    int lowest = TOP + between * Math.max(0, distinct.size() - 1);
    var scale = Scale.of(scenes.size());
    var marks = new ArrayList<SceneMark>();
    for (int index = 0; index < scenes.size(); index++) {
      var rank = ranks.get(index);
      List<Integer> height =
          rank.isPresent() ? List.of(TOP + between * distinct.indexOf(rank.getAsInt())) : List.of();
      marks.add(new SceneMark(index + 1, scenes.get(index), LEFT + scale.middle(index), height));
    }
    boolean allKnown = known(ranks).count() == scenes.size();
    int right = LEFT + scale.left(scenes.size());
    return new StoryCurve(
        right + Scale.MARGIN,
        lowest + (allKnown ? 0 : UNKNOWN_BELOW) + FOOT,
        scale.step(),
        marks,
        ranks,
        ChapterMark.of(fabula, scene -> LEFT + scale.left(scene), right),
        nonlinearity(known(ranks).toArray()));
  }

  /** Whether there is something to see: two scenes at least whose order is known. */
  public boolean tellsSomething() {
    return nonlinearity.isPresent();
  }

  /** How many scenes have no known place in the order of the story. */
  public int unknown() {
    return (int) (ranks.size() - known(ranks).count());
  }

  /** Where the mark of a scene stands whose order is not known. */
  int unknownHeight() {
    return height - FOOT;
  }

  private static IntStream known(List<OptionalInt> ranks) {
    return ranks.stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt);
  }

  /** Scenes that happen at once may be told in any order. */
  private static OptionalDouble nonlinearity(int[] ranks) {
    if (ranks.length < 2) {
      return OptionalDouble.empty();
    }
    var happened =
        IntStream.range(0, ranks.length)
            .boxed()
            .sorted(Comparator.comparingInt(told -> ranks[told]))
            .toList();
    long off =
        IntStream.range(0, ranks.length)
            .mapToLong(place -> Math.abs(place - happened.get(place)))
            .sum();
    long most = (long) ranks.length * ranks.length / 2;
    return OptionalDouble.of((double) off / most);
  }
}
