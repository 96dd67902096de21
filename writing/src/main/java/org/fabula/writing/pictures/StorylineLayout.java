package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene;

/** Makes a {@link StorylineChart} of a fabula. */
final class StorylineLayout {

  /** From a line to the next one in a scene. */
  static final int PITCH = 8;

  /** From a line to one that has no part in its scene: enough for a name. */
  static final int GAP = 14;

  /** Scenes somebody may be away before their line ends. */
  private static final int LONG_ABSENCE = 10;

  /** Times the height of the tallest column. */
  private static final double TALL_ENOUGH = 1.2;

  private static final int SHORTEST_STRETCH = 8;

  private static final int TOP = 54;
  private static final int FOOT = 20;
  private static final int BESIDE_LABEL = 5;

  private final List<Scene> scenes;
  private final Map<StoryCharacter, List<Integer>> presence;
  private final List<StoryCharacter> characters;
  private final Scale scale;
  private final Weave weave;
  private final int margin;
  private final int leftOut;
  private final int indent;
  private final Fabula fabula;

  StorylineLayout(Fabula fabula) {
    this.fabula = fabula;
    scenes = fabula.scenes();
    scale = Scale.of(scenes.size());
    presence = presence(scenes);
    characters =
        presence.entrySet().stream()
            .sorted(Comparator.comparingInt(who -> -who.getValue().size()))
            .limit(StorylineChart.MOST_LINES)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(StoryCharacter::firstSeen))
            .toList();
    leftOut = presence.size() - characters.size();
    var strands = new ArrayList<Strand>();
    for (int index = 0; index < characters.size(); index++) {
      addStrands(index, presence.get(characters.get(index)), strands);
    }
    margin = strands.stream().mapToInt(strand -> -strand.label()).max().orElse(0);
    weave = weave(strands);
    indent = Scale.MARGIN - strands.stream().mapToInt(this::labelStart).min().orElse(0);
  }

  StorylineChart chart() {
    var orders = StrandOrder.of(weave);
    int stretch = weave.columns();
    var alignment = Alignment.of(weave, orders, PITCH, stretch);
    var heights = Heights.of(alignment, GAP);
    while (heights.total() > TALL_ENOUGH * heights.tallest() && stretch > SHORTEST_STRETCH) {
      stretch = stretch / 2;
      alignment = Alignment.of(weave, orders, PITCH, stretch);
      heights = Heights.of(alignment, GAP);
    }
    var tracks = tracks(alignment, heights);
    var lines = new ArrayList<CharacterLine>();
    for (int index = 0; index < characters.size(); index++) {
      lines.add(line(index, tracks));
    }
    int right = left(scenes.size());
    return new StorylineChart(
        right + Scale.MARGIN,
        TOP + heights.total() + FOOT,
        scale.step(),
        lines,
        marks(tracks),
        ChapterMark.of(fabula, this::left, right),
        leftOut);
  }

  /** The scenes each character is in, by first scene. */
  private static Map<StoryCharacter, List<Integer>> presence(List<Scene> scenes) {
    var presence = new LinkedHashMap<StoryCharacter, List<Integer>>();
    for (int index = 0; index < scenes.size(); index++) {
      for (var who : scenes.get(index).present()) {
        presence.computeIfAbsent(who, any -> new ArrayList<>()).add(index);
      }
    }
    return presence;
  }

  private void addStrands(int character, List<Integer> in, List<Strand> strands) {
    int labelled = scale.columnsOf(labelWidth(character) + 2 * BESIDE_LABEL);
    int first = in.get(0);
    for (int index = 1; index <= in.size(); index++) {
      int last = in.get(index - 1);
      if (index == in.size() || in.get(index) - last > LONG_ABSENCE) {
        strands.add(new Strand(character, first - labelled, first, last));
        first = index < in.size() ? in.get(index) : first;
      }
    }
  }

  /** Its left edge, if the first scene's column started at 0. */
  private int labelStart(Strand strand) {
    return scale.middle(strand.first() - 1) - BESIDE_LABEL - labelWidth(strand.character());
  }

  private int labelWidth(int character) {
    return NameLabel.width(NameLabel.text(characters.get(character).name()));
  }

  /** The strands moved to the right, so that the first label starts in the first column. */
  private Weave weave(List<Strand> strands) {
    var moved =
        strands.stream()
            .map(
                strand ->
                    new Strand(
                        strand.character(),
                        strand.label() + margin,
                        strand.first() + margin,
                        strand.last() + margin))
            .toList();
    var ids =
        IntStream.range(0, characters.size())
            .boxed()
            .collect(Collectors.toMap(characters::get, Function.identity()));
    var together = new int[margin + scenes.size()][0];
    for (int scene = 0; scene < scenes.size(); scene++) {
      int column = margin + scene;
      var present =
          scenes.get(scene).present().stream()
              .filter(ids::containsKey)
              .map(ids::get)
              .collect(Collectors.toSet());
      together[column] =
          IntStream.range(0, moved.size())
              .filter(index -> moved.get(index).isAt(column))
              .filter(index -> moved.get(index).first() <= column)
              .filter(index -> present.contains(moved.get(index).character()))
              .toArray();
    }
    return new Weave(moved, together);
  }

  /** By strand its height in each of its columns, from its label on. */
  private int[][] tracks(Alignment alignment, Heights heights) {
    var tracks = new int[weave.strands().size()][];
    Arrays.setAll(
        tracks,
        index ->
            new int[weave.strands().get(index).last() - weave.strands().get(index).label() + 1]);
    for (int column = 0; column < weave.columns(); column++) {
      for (var block : alignment.blocks().get(column)) {
        for (int place = 0; place < block.strands().length; place++) {
          int strand = block.strands()[place];
          tracks[strand][column - weave.strands().get(strand).label()] =
              TOP + heights.of(block, place);
        }
      }
    }
    return tracks;
  }

  private CharacterLine line(int character, int[][] tracks) {
    var strokes = new ArrayList<List<Point>>();
    var labels = new ArrayList<NameLabel>();
    var text = NameLabel.text(characters.get(character).name());
    for (int index = 0; index < tracks.length; index++) {
      var strand = weave.strands().get(index);
      if (strand.character() == character) {
        strokes.add(stroke(strand, tracks[index]));
        labels.add(label(strand, text, tracks[index]));
        labels.addAll(new Reminders(weave, tracks, index).of(text, this::x));
      }
    }
    var who = characters.get(character);
    return new CharacterLine(who, presence.get(who).size(), strokes, labels);
  }

  /** From the end of the label on. */
  private List<Point> stroke(Strand strand, int[] track) {
    var points = new ArrayList<Point>();
    for (int column = strand.first() - 1; column <= strand.last(); column++) {
      points.add(new Point(x(column), track[column - strand.label()]));
    }
    return points;
  }

  private NameLabel label(Strand strand, String text, int[] track) {
    int width = NameLabel.width(text);
    int column = strand.first() - 1;
    return new NameLabel(
        text, x(column) - BESIDE_LABEL - width, track[column - strand.label()], width, true);
  }

  private List<SceneMark> marks(int[][] tracks) {
    var marks = new ArrayList<SceneMark>();
    for (int scene = 0; scene < scenes.size(); scene++) {
      int column = margin + scene;
      var heights =
          Arrays.stream(weave.together(column))
              .map(strand -> tracks[strand][column - weave.strands().get(strand).label()])
              .sorted()
              .boxed()
              .toList();
      marks.add(new SceneMark(scene + 1, scenes.get(scene), x(column), heights));
    }
    return marks;
  }

  private int x(int column) {
    return indent + scale.middle(column - margin);
  }

  private int left(int scene) {
    return indent + scale.left(scene);
  }
}
