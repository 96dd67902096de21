package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.TieKind;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * Finds room for words on lines: in the middle of each or beside it, and nowhere on a name, a disc
 * or other words, and clear of other lines where that can be. Where there is no room for words the
 * mark of the feeling is tried, then nothing.
 */
final class Captions {

  private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72};
  private static final int MARK_SIZE = 11;

  private static final int CLEAR = 8;
  private static final int CLEAR_OF_DISC = PersonMark.RADIUS + 6;
  private static final int[] BENDS = {0, 44, -44, 72, -72};
  private static final int STEPS = 16;

  private static final Set<Role> SAID_BY_LINE =
      EnumSet.of(
          Role.RELATIVE,
          Role.LOVER,
          Role.FRIEND,
          Role.ENEMY,
          Role.COLLEAGUE,
          Role.FELLOW_MEMBER,
          Role.TEACHER,
          Role.PUPIL,
          Role.HOST,
          Role.GUEST,
          Role.GUARDIAN,
          Role.WARD);

  private final List<Box> taken = new ArrayList<>();
  private final List<Point> discs;
  private final List<List<Point>> lines;

  private final int width;

  /** Among people and lines between two places each, in a picture so wide. */
  Captions(List<PersonMark> people, List<List<Point>> lines, int width) {
    this.width = width;
    this.lines = List.copyOf(lines);
    people.forEach(person -> taken.addAll(person.boxes()));
    discs = people.stream().map(PersonMark::at).toList();
  }

  TieLine line(Standing standing, Point a, Point b) {
    int bend = bend(a, b);
    var strokes = TieLine.strokes(standing, a, b, bend);
    strokes.forEach(
        stroke -> stroke.sign().ifPresent(at -> taken.add(Box.around(at, MARK_SIZE, MARK_SIZE))));
    var mark = strokes.size() == 1 ? strokes.get(0).feeling().mark() : "";
    var words = words(standing);
    var caption =
        caption((mark + " " + words).strip(), a, b, bend).or(() -> caption(mark, a, b, bend));
    return new TieLine(standing, strokes, caption);
  }

  /** How far a line makes a bow, to run through nobody who sits between. */
  private int bend(Point a, Point b) {
    return Arrays.stream(BENDS).filter(bend -> isFree(a, b, bend)).findFirst().orElse(0);
  }

  private boolean isFree(Point a, Point b, int bend) {
    for (int step = 1; step < STEPS; step++) {
      var at = TieStroke.along(a, b, bend, (double) step / STEPS);
      if (discs.stream()
          .anyMatch(
              disc -> !disc.equals(a) && !disc.equals(b) && disc.distance(at) < CLEAR_OF_DISC)) {
        return false;
      }
    }
    return true;
  }

  /** What the style of the line says goes without words. */
  private static String words(Standing standing) {
    boolean isSaidByLine =
        standing.kind() == TieKind.ACQUAINTANCE
            || (standing.isLikely() && SAID_BY_LINE.contains(standing.role()));
    return isSaidByLine ? "" : TieWords.ofBoth(standing);
  }

  private Optional<TieLine.Caption> caption(String words, Point a, Point b, int bend) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var free =
        Arrays.stream(PLACES)
            .mapToObj(place -> new TieLine.Caption(words, TieStroke.along(a, b, bend, place)))
            .filter(caption -> caption.box().isWithin(width))
            .filter(caption -> taken.stream().noneMatch(caption.box()::overlaps))
            .toList();
    var best =
        free.stream()
            .filter(caption -> isClear(caption.at(), List.of(a, b)))
            .findFirst()
            .or(() -> free.stream().findFirst());
    best.ifPresent(caption -> taken.add(caption.box()));
    return best;
  }

  private boolean isClear(Point at, List<Point> own) {
    return lines.stream()
        .filter(line -> !line.equals(own))
        .noneMatch(line -> at.distance(line.get(0), line.get(1)) < CLEAR);
  }
}
