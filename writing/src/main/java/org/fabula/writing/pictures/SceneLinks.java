package org.fabula.writing.pictures;

/** Writes what pictures have in common: chapters, and for every scene a column that is a link. */
final class SceneLinks {

  private static final int CHAPTER_BASELINE = 14;
  private static final int COLUMN_TOP = 20;
  private static final int NUMBER_BASELINE = 34;
  private static final int BESIDE_CHAPTER = 5;

  private final Svg svg;
  private final ChartLinks links;
  private final int height;
  private final int step;

  SceneLinks(Svg svg, ChartLinks links, int height, int step) {
    this.svg = svg;
    this.links = links;
    this.height = height;
    this.step = step;
  }

  void writeChapter(ChapterMark chapter) {
    svg.element("path", "class", "chapter", "d", "M" + chapter.x() + " 0V" + height);
    svg.words(
        "text",
        chapter.text(),
        "class",
        "chapter",
        "x",
        chapter.x() + BESIDE_CHAPTER,
        "y",
        CHAPTER_BASELINE);
  }

  /** Opens a scene's link, for more to stand in it. */
  void open(SceneMark mark, String words) {
    svg.open(
            "a",
            "class",
            "scene",
            "href",
            links.passage(mark.scene().span().start()),
            "aria-label",
            words)
        .words("title", words)
        .element(
            "rect",
            "class",
            "column",
            "x",
            mark.x() - step / 2,
            "y",
            COLUMN_TOP,
            "width",
            step,
            "height",
            height - COLUMN_TOP)
        .words(
            "text",
            Integer.toString(mark.number()),
            "class",
            "number",
            "x",
            mark.x(),
            "y",
            NUMBER_BASELINE);
  }
}
