package org.fabula.web.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.TimelineLine;
import org.fabula.writing.pictures.StoryCurve;
import org.fabula.writing.pictures.StoryCurveSvg;

/**
 * In what order a story is told, against what happens when.
 *
 * @param words what there is to say of it, as sentences
 * @param svg empty text where there is nothing to see
 * @param rows one a scene; empty where there is nothing to see
 * @param distances how far scenes play from each other, as far as that is told
 * @param otherTimes told times away from the scenes
 */
record Telling(
    String words,
    String svg,
    List<ToldRow> rows,
    List<TimelineRow> distances,
    List<TimelineRow> otherTimes) {

  Telling {
    rows = List.copyOf(rows);
    distances = List.copyOf(distances);
    otherTimes = List.copyOf(otherTimes);
  }

  static Telling of(KnownStory known) {
    var curve = StoryCurve.of(known.fabula());
    boolean tells = curve.tellsSomething();
    return new Telling(
        tells ? words(curve) : unknown(known),
        tells ? StoryCurveSvg.of(curve, PageLinks.of(known)) : "",
        tells ? rows(curve, known) : List.of(),
        times(TimelineLine.distances(known.fabula()), known),
        times(TimelineLine.toldTimes(known.fabula()), known));
  }

  private static List<TimelineRow> times(List<TimelineLine> lines, KnownStory known) {
    return lines.stream().map(line -> TimelineRow.of(line, known)).toList();
  }

  private static String unknown(KnownStory known) {
    return known.isVeiled()
        ? "As far as you have read, it is not known in what order the scenes happen."
        : "It is not known in what order the scenes happen.";
  }

  private static String words(StoryCurve curve) {
    long percent = Math.round(100 * curve.nonlinearity().orElse(0));
    var words =
        curve.nonlinearity().orElse(0) == 0
            ? "Told in the order in which it happens."
            : "Out of order by "
                + Math.max(1, percent)
                + "\u00a0%: straight on would be 0\u00a0%, backwards 100\u00a0%.";
    return switch (curve.unknown()) {
      case 0 -> words;
      case 1 -> words + " When one of the scenes happens is not known.";
      default -> words + " When " + curve.unknown() + " of the scenes happen is not known.";
    };
  }

  private static List<ToldRow> rows(StoryCurve curve, KnownStory known) {
    var scenes = known.fabula().scenes();
    return IntStream.range(0, scenes.size())
        .mapToObj(
            index ->
                new ToldRow(
                    index + 1,
                    known.addressOf(scenes.get(index).span().start()),
                    curve.ranks().get(index)))
        .toList();
  }
}
