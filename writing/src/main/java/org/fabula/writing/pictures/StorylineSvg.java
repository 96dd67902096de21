package org.fabula.writing.pictures;

import java.util.stream.Collectors;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * A {@link StorylineChart} as SVG to stand in a page. It carries classes and no colours: how it
 * looks is the style sheet's. Every scene is a link to its passage, every line one to its
 * character.
 */
public final class StorylineSvg {

  private static final int AROUND = 7;
  private static final int BASELINE = 4;

  private final StorylineChart chart;
  private final ChartLinks links;
  private final Svg svg;
  private final SceneLinks scenes;

  private StorylineSvg(StorylineChart chart, ChartLinks links) {
    this.chart = chart;
    this.links = links;
    svg =
        Svg.picture(
            "storyline",
            chart.width(),
            chart.height(),
            "Who meets whom",
            "One line for each of "
                + chart.lines().size()
                + " people, one column for each of "
                + chart.scenes().size()
                + " scenes; where people share a scene their lines run together. The list of"
                + " scenes below tells the same.");
    scenes = new SceneLinks(svg, links, chart.height(), chart.step());
  }

  /** The picture as text. */
  public static String of(StorylineChart chart, ChartLinks links) {
    return new StorylineSvg(chart, links).write();
  }

  private String write() {
    chart.chapters().forEach(scenes::writeChapter);
    chart.scenes().forEach(this::writeScene);
    chart.lines().forEach(this::writeLine);
    return svg.end();
  }

  private void writeScene(SceneMark mark) {
    scenes.open(mark, words(mark));
    if (!mark.heights().isEmpty()) {
      int top = mark.heights().get(0);
      int bottom = mark.heights().get(mark.heights().size() - 1);
      svg.element(
          "rect",
          "class",
          "together",
          "x",
          mark.x() - AROUND,
          "y",
          top - AROUND,
          "width",
          2 * AROUND,
          "height",
          bottom - top + 2 * AROUND,
          "rx",
          AROUND);
    }
    svg.close();
  }

  private static String words(SceneMark mark) {
    var scene = mark.scene();
    var who = scene.present().stream().map(StoryCharacter::name).collect(Collectors.joining(", "));
    return "Scene "
        + mark.number()
        + (who.isEmpty() ? "" : ": " + who)
        + scene.place().map(place -> ". Place: " + place.name()).orElse("");
  }

  private void writeLine(CharacterLine line) {
    svg.open(
        "a",
        "class",
        "strand " + links.classes(line.who()),
        "href",
        links.person(line.who()),
        "aria-label",
        line.who().name() + ", in " + line.scenes() + (line.scenes() == 1 ? " scene" : " scenes"));
    line.strokes().forEach(stroke -> svg.element("path", "d", StrokePath.of(stroke)));
    for (var label : line.labels()) {
      svg.words(
          "text",
          label.text(),
          "class",
          label.opens() ? "opens" : "above",
          "x",
          label.opens() ? label.x() + label.width() : label.x(),
          "y",
          label.y() + BASELINE);
    }
    svg.close();
  }
}
