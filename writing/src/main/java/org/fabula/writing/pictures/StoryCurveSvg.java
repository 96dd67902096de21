package org.fabula.writing.pictures;

import java.util.List;

/**
 * A {@link StoryCurve} as SVG to stand in a page. It carries classes and no colours: how it looks
 * is the style sheet's. Every scene is a link to its passage.
 */
public final class StoryCurveSvg {

  private static final int RADIUS = 6;
  private static final int AXIS_LEFT = 10;

  private final StoryCurve curve;
  private final Svg svg;
  private final SceneLinks scenes;

  private StoryCurveSvg(StoryCurve curve, ChartLinks links) {
    this.curve = curve;
    svg =
        Svg.picture(
            "story-curve",
            curve.width(),
            curve.height(),
            "Told and happened",
            "The "
                + curve.scenes().size()
                + " scenes from left to right as they are told, from top to bottom as they"
                + " happen. The table below tells the same.");
    scenes = new SceneLinks(svg, links, curve.height(), curve.step());
  }

  /** The picture as text. */
  public static String of(StoryCurve curve, ChartLinks links) {
    return new StoryCurveSvg(curve, links).write();
  }

  private String write() {
    curve.chapters().forEach(scenes::writeChapter);
    writeAxis();
    for (int index = 0; index < curve.scenes().size(); index++) {
      var mark = curve.scenes().get(index);
      scenes.open(mark, words(index));
      svg.element(
          "circle",
          "class",
          mark.heights().isEmpty() ? "unknown" : "told",
          "cx",
          mark.x(),
          "cy",
          mark.heights().isEmpty() ? curve.unknownHeight() : mark.heights().get(0),
          "r",
          RADIUS);
      svg.close();
    }
    return svg.end();
  }

  private void writeAxis() {
    var known = curve.scenes().stream().filter(mark -> !mark.heights().isEmpty()).toList();
    int top = known.stream().mapToInt(mark -> mark.heights().get(0)).min().orElse(0);
    int bottom = known.stream().mapToInt(mark -> mark.heights().get(0)).max().orElse(0);
    writeAcross("Earlier", top, "first");
    writeAcross("Later", bottom, "last");
    if (curve.unknown() > 0) {
      svg.words(
          "text",
          "Not known when",
          "class",
          "axis",
          "x",
          AXIS_LEFT,
          "y",
          curve.unknownHeight() - RADIUS - 6);
    }
    svg.element("path", "class", "curve", "d", StrokePath.of(points(known)));
  }

  private void writeAcross(String words, int height, String name) {
    svg.element(
        "path", "class", "axis " + name, "d", "M" + AXIS_LEFT + " " + height + "H" + curve.width());
    svg.words("text", words, "class", "axis", "x", AXIS_LEFT, "y", height - 6);
  }

  private static List<Point> points(List<SceneMark> known) {
    return known.stream().map(mark -> new Point(mark.x(), mark.heights().get(0))).toList();
  }

  private String words(int index) {
    var rank = curve.ranks().get(index);
    return "Scene "
        + (index + 1)
        + (rank.isPresent() ? ": " + rank.getAsInt() + " in the story" : ": not known when");
  }
}
