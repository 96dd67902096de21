package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.ties.Sign;

/**
 * Seats people so that those who are tied sit close and few lines cross or run through somebody.
 *
 * <p>Seats lie on a fixed grid, every other row shifted by half. Passages that join two come one
 * after the other, as a reader learns of them; whoever is new takes the free seat that is best
 * then, and the two whom enough passages join change theirs only where that helps much. What a
 * later passage makes of an earlier one plays no part. So the picture at one place of a story goes
 * on from the picture at an earlier place, and nothing later can show in it: dynamic drawing with
 * the mental map kept, by a greedy search in place of forces. Where all seats are taken, who has
 * least to do with others gives up theirs. Linear in the passages; time grows with lines, seats and
 * neighbours, all of which have bounds.
 */
final class Seating {

  static final int COLUMNS = 7;
  static final int ROWS = 9;
  static final int ACROSS = 132;
  static final int DOWN = 84;

  private static final int CROSSING = 90;
  private static final int THROUGH = 160;
  private static final int TOO_CLOSE = 26;
  private static final double TO_THE_MIDDLE = 0.25;
  private static final int WORTH_MOVING = 260;

  /** How sure passages must be together, to draw two to each other. */
  private static final double ENOUGH = 0.5;

  private static final Point[] SEATS = seats();

  /** Two people by number. */
  private record Line(int one, int other) {
    boolean isOf(int person) {
      return one == person || other == person;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> seatOf = new ArrayList<>();
  private final List<List<Integer>> neighboursOf = new ArrayList<>();
  private final List<Double> dealingsOf = new ArrayList<>();
  private final Map<Line, Double> joined = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final boolean[] taken = new boolean[SEATS.length];

  /**
   * Where people sit.
   *
   * @param passages what joins two, in the order in which a reader learns of it
   * @param shown ids of those who need a seat, at most as many as there are
   */
  static Map<String, Point> of(List<Sign> passages, Collection<String> shown) {
    var seating = new Seating();
    passages.forEach(seating::join);
    shown.forEach(id -> seating.seat(seating.number(id), shown));
    var places = new HashMap<String, Point>();
    shown.forEach(id -> places.put(id, seating.at(seating.number(id))));
    return places;
  }

  private static Point[] seats() {
    int middleColumn = COLUMNS / 2;
    int middleRow = ROWS / 2;
    return IntStream.range(0, COLUMNS * ROWS)
        .mapToObj(
            seat -> {
              int row = seat / COLUMNS - middleRow;
              int shift = row % 2 == 0 ? 0 : ACROSS / 2;
              return new Point((seat % COLUMNS - middleColumn) * ACROSS + shift, row * DOWN);
            })
        .filter(seat -> Math.abs(seat.x()) <= middleColumn * ACROSS)
        .sorted(Comparator.comparingDouble(Point::length))
        .toArray(Point[]::new);
  }

  private void join(Sign passage) {
    int one = number(passage.a());
    int other = number(passage.b());
    var line = new Line(Math.min(one, other), Math.max(one, other));
    dealingsOf.set(one, dealingsOf.get(one) + passage.confidence());
    dealingsOf.set(other, dealingsOf.get(other) + passage.confidence());
    double before = joined.getOrDefault(line, 0.0);
    double now = before + passage.confidence();
    joined.put(line, now);
    boolean otherFirst = !isSeated(one) && isSeated(other);
    if (before < ENOUGH && now >= ENOUGH) {
      tie(line, otherFirst ? other : one, otherFirst ? one : other);
    }
  }

  private void tie(Line line, int first, int second) {
    lines.add(line);
    neighboursOf.get(first).add(second);
    neighboursOf.get(second).add(first);
    for (int person : new int[] {first, second}) {
      if (!isSeated(person)) {
        makeRoom(Set.of(first, second));
      }
      settle(person);
    }
  }

  /** Of whom too little is known to be tied, among others who need their seats. */
  private void seat(int person, Collection<String> others) {
    if (!isSeated(person)) {
      makeRoom(others.stream().map(this::number).collect(Collectors.toSet()));
      settle(person);
    }
  }

  private void makeRoom(Set<Integer> staying) {
    for (boolean one : taken) {
      if (!one) {
        return;
      }
    }
    int least =
        IntStream.range(0, seatOf.size())
            .filter(person -> isSeated(person) && !staying.contains(person))
            .boxed()
            .min(Comparator.comparingDouble(dealingsOf::get))
            .orElseThrow();
    taken[seatOf.get(least)] = false;
    seatOf.set(least, -1);
    lines.removeIf(line -> line.isOf(least));
    neighboursOf.get(least).forEach(other -> neighboursOf.get(other).remove((Integer) least));
    neighboursOf.get(least).clear();
    joined.keySet().removeIf(line -> line.isOf(least));
  }

  private int number(String id) {
    return numbers.computeIfAbsent(
        id,
        any -> {
          seatOf.add(-1);
          neighboursOf.add(new ArrayList<>());
          dealingsOf.add(0.0);
          return seatOf.size() - 1;
        });
  }

  private Point at(int person) {
    return SEATS[seatOf.get(person)];
  }

  private void settle(int person) {
    int now = seatOf.get(person);
    double bar =
        now < 0 ? Double.MAX_VALUE : cost(person, SEATS[now], Double.MAX_VALUE) - WORTH_MOVING;
    int best = now;
    for (int seat = 0; seat < SEATS.length; seat++) {
      if (!taken[seat]) {
        double there = cost(person, SEATS[seat], bar);
        if (there < bar) {
          bar = there;
          best = seat;
        }
      }
    }
    if (now >= 0) {
      taken[now] = false;
    }
    taken[best] = true;
    seatOf.set(person, best);
  }

  /** Of a person on a seat; anything from the bar on if it is not below the bar. */
  private double cost(int person, Point seat, double bar) {
    var neighbours = neighboursOf.get(person).stream().filter(this::isSeated).toList();
    double cost = TO_THE_MIDDLE * seat.length();
    for (int neighbour : neighbours) {
      cost += seat.distance(at(neighbour));
    }
    for (var line : lines) {
      if (cost >= bar) {
        return cost;
      }
      if (isDrawn(line) && !line.isOf(person)) {
        cost += costOfLine(seat, line, neighbours);
      }
    }
    for (int neighbour : neighbours) {
      if (cost >= bar) {
        return cost;
      }
      cost += THROUGH * inTheWay(person, seat, neighbour);
    }
    return cost;
  }

  /** What it costs that a line lies where a seat and the lines from it to neighbours would be. */
  private double costOfLine(Point seat, Line line, List<Integer> neighbours) {
    var one = at(line.one);
    var other = at(line.other);
    double cost = seat.distance(one, other) < TOO_CLOSE ? THROUGH : 0;
    for (int neighbour : neighbours) {
      if (!line.isOf(neighbour) && Point.cross(seat, at(neighbour), one, other)) {
        cost += CROSSING;
      }
    }
    return cost;
  }

  /** How many people sit on a line from a seat to a neighbour. */
  private int inTheWay(int person, Point seat, int neighbour) {
    int inTheWay = 0;
    for (int other = 0; other < seatOf.size(); other++) {
      if (other != person
          && other != neighbour
          && isSeated(other)
          && at(other).distance(seat, at(neighbour)) < TOO_CLOSE) {
        inTheWay++;
      }
    }
    return inTheWay;
  }

  private boolean isSeated(int person) {
    return seatOf.get(person) >= 0;
  }

  private boolean isDrawn(Line line) {
    return isSeated(line.one) && isSeated(line.other);
  }
}
