package org.fabula.writing.pictures;

import java.util.Locale;
import java.util.stream.Collectors;
import org.fabula.writing.ties.TieWords;

/**
 * A {@link FeelingCurve} as SVG to stand in a page. It carries classes and no colours: how it looks
 * is the style sheet's. Every mark is a link to its passage.
 */
public final class FeelingCurveSvg {

  private static final int RADIUS = 5;
  private static final int FINGER = 14;
  private static final int AXIS_LEFT = 4;
  private static final int BASELINE = 4;
  private static final int PHASE_TOP = 20;
  private static final int CHAPTER_BASELINE = 12;
  private static final int ROOM_FOR_A_NUMBER = 20;
  private static final int LETTER = 7;
  private static final double CLEARLY = 0.15;

  private final FeelingCurve curve;
  private final ChartLinks links;
  private final Svg svg;

  private FeelingCurveSvg(FeelingCurve curve, ChartLinks links) {
    this.curve = curve;
    this.links = links;
    svg =
        Svg.picture(
            "feelings",
            curve.width(),
            curve.height(),
            "How they get on",
            "From left to right as it is told; above the middle they are for each other, below it"
                + " against. The list below tells the same.");
  }

  /** The picture as text. */
  public static String of(FeelingCurve curve, ChartLinks links) {
    return new FeelingCurveSvg(curve, links).write();
  }

  private String write() {
    curve.chapters().forEach(this::writeChapter);
    curve.phases().forEach(this::writePhase);
    writeAcross("for", FeelingCurve.TOP);
    writeAcross("neither", FeelingCurve.MIDDLE);
    writeAcross("against", FeelingCurve.BOTTOM);
    if (!curve.line().isEmpty()) {
      var points = curve.line().stream().map(point -> point.x() + " " + point.y());
      svg.element("path", "class", "curve", "d", points.collect(Collectors.joining("L", "M", "")));
    }
    curve.marks().forEach(this::writeMark);
    return svg.end();
  }

  private void writeChapter(ChapterMark chapter) {
    svg.element("path", "class", "chapter", "d", "M" + chapter.x() + " 0V" + FeelingCurve.BOTTOM);
    if (chapter.room() >= ROOM_FOR_A_NUMBER) {
      svg.words(
          "text",
          chapter.text(),
          "class",
          "chapter",
          "x",
          chapter.x() + BASELINE,
          "y",
          CHAPTER_BASELINE);
    }
  }

  private void writePhase(FeelingCurve.PhaseBand band) {
    var words = TieWords.of(band.phase().mood());
    int width = Math.max(1, band.right() - band.left());
    svg.element(
        "rect",
        "class",
        "phase " + band.phase().mood().name().toLowerCase(Locale.ROOT),
        "x",
        band.left(),
        "y",
        PHASE_TOP,
        "width",
        width,
        "height",
        FeelingCurve.BOTTOM - PHASE_TOP);
    if (words.length() * LETTER <= width) {
      svg.words(
          "text",
          words,
          "class",
          "phase",
          "x",
          band.left() + BASELINE,
          "y",
          PHASE_TOP + CHAPTER_BASELINE);
    }
  }

  private void writeAcross(String words, int height) {
    svg.element("path", "class", "axis", "d", "M" + AXIS_LEFT + " " + height + "H" + curve.width())
        .words("text", words, "class", "axis", "x", AXIS_LEFT, "y", height - BASELINE);
  }

  private void writeMark(FeelingCurve.FeelingMark mark) {
    var words = words(mark.polarity());
    svg.open("a", "class", words, "href", links.passage(mark.offset()), "aria-label", words)
        .words("title", words)
        .element("circle", "class", "hit", "cx", mark.at().x(), "cy", mark.at().y(), "r", FINGER)
        .element("circle", "class", "dot", "cx", mark.at().x(), "cy", mark.at().y(), "r", RADIUS)
        .close();
  }

  private static String words(double polarity) {
    return Math.abs(polarity) < CLEARLY ? "neither" : polarity > 0 ? "for" : "against";
  }
}
