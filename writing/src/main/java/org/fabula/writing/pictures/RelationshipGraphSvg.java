package org.fabula.writing.pictures;

import java.util.Locale;
import java.util.stream.Collectors;
import org.fabula.writing.ties.Feeling;
import org.fabula.writing.ties.TieWords;

/**
 * A {@link RelationshipGraph} as SVG to stand in a page. It carries classes and no colours: how it
 * looks is the style sheet's. Every tie is a link to all about both, every person one to all about
 * them.
 */
public final class RelationshipGraphSvg {

  private static final int BASELINE = 4;

  private final RelationshipGraph graph;
  private final ChartLinks links;
  private final Svg svg;

  private RelationshipGraphSvg(RelationshipGraph graph, ChartLinks links) {
    this.graph = graph;
    this.links = links;
    svg =
        Svg.picture(
            "relationships",
            graph.width(),
            graph.height(),
            "How they stand to each other",
            graph.people().size() + " people and what ties them. The list below tells the same.");
  }

  /** The picture as text. */
  public static String of(RelationshipGraph graph, ChartLinks links) {
    return new RelationshipGraphSvg(graph, links).write();
  }

  private String write() {
    graph.ties().forEach(this::writeTie);
    graph.ties().forEach(this::writeWords);
    graph.people().forEach(this::writePerson);
    return svg.end();
  }

  private void writeTie(TieLine tie) {
    var standing = tie.standing();
    var words = standing.a().name() + " and " + standing.b().name() + ": " + TieWords.of(standing);
    svg.open(
            "a",
            "class",
            "tie " + (standing.isLikely() ? name(standing.kind()) : "perhaps"),
            "href",
            links.pair(standing.a(), standing.b()),
            "aria-label",
            words)
        .words("title", words);
    tie.strokes().forEach(this::writeStroke);
    svg.close();
  }

  /** Above all lines, so that none strikes them through. */
  private void writeWords(TieLine tie) {
    svg.open("g", "class", "tie", "aria-hidden", "true");
    tie.strokes()
        .forEach(
            stroke ->
                stroke
                    .sign()
                    .ifPresent(at -> writeWords(stroke.feeling().mark(), stroke.feeling(), at)));
    tie.caption()
        .ifPresent(
            caption ->
                writeWords(
                    caption.words(),
                    tie.strokes().size() == 1 ? tie.strokes().get(0).feeling() : Feeling.UNKNOWN,
                    caption.at()));
    svg.close();
  }

  private void writeStroke(TieStroke stroke) {
    var data = "M" + at(stroke.from()) + "Q" + at(stroke.bow()) + " " + at(stroke.to());
    svg.open("g", "class", name(stroke.feeling()))
        .element("path", "class", "hit", "d", data)
        .element("path", "class", "line", "d", data)
        .element("path", "class", "core", "d", data);
    if (stroke.arrow()) {
      var corners = stroke.arrowHead().stream().map(RelationshipGraphSvg::at);
      svg.element("polygon", "points", corners.collect(Collectors.joining(" ")));
    }
    svg.close();
  }

  private void writeWords(String words, Feeling feeling, Point at) {
    var box = new TieLine.Caption(words, at).box();
    svg.element(
        "rect",
        "class",
        "ground",
        "x",
        box.left(),
        "y",
        box.top(),
        "width",
        box.width(),
        "height",
        box.height());
    svg.words("text", words, "class", name(feeling), "x", at.x(), "y", at.y() + BASELINE);
  }

  private void writePerson(PersonMark person) {
    svg.open(
            "a",
            "class",
            "who " + links.classes(person.who()),
            "href",
            links.person(person.who()),
            "aria-label",
            person.who().name())
        .words("title", person.who().name())
        .element("circle", "cx", person.at().x(), "cy", person.at().y(), "r", PersonMark.RADIUS)
        .words(
            "text",
            person.label(),
            "x",
            person.at().x(),
            "y",
            person.at().y() + PersonMark.LABEL_BELOW)
        .close();
  }

  private static String at(Point point) {
    return point.x() + " " + point.y();
  }

  /** Of {@code ACQUAINTANCE} the class {@code acquaintance}. */
  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
