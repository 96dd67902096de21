package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fabula.writing.ties.Standing;

/**
 * Seats people so that those who are tied sit close and few lines cross or run through somebody.
 *
 * <p>Seats lie on a fixed grid, every other row shifted by half. Ties come one after the other, as
 * a reader learns of them; whoever is new takes the free seat that is best then, and the two whom a
 * tie binds change theirs only where that helps much. So the picture at one place of a story goes
 * on from the picture at an earlier place, and nothing later can show in it: dynamic drawing with
 * the mental map kept, by a greedy search in place of forces. Time grows with ties squared, seats
 * and neighbours, all of which have bounds.
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
  private static final int WORTH_MOVING = 220;

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
  private final List<Line> lines = new ArrayList<>();
  private final boolean[] taken = new boolean[SEATS.length];

  /** At most as many people as there are seats. */
  static Map<String, Point> of(List<Standing> inOrder) {
    var seating = new Seating();
    inOrder.forEach(seating::tie);
    var places = new HashMap<String, Point>();
    seating.numbers.forEach((id, number) -> places.put(id, seating.at(number)));
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
        .sorted(Comparator.comparingDouble(Point::length))
        .toArray(Point[]::new);
  }

  private void tie(Standing standing) {
    int one = number(standing.a().id());
    int other = number(standing.b().id());
    boolean otherFirst = seatOf.get(one) < 0 && seatOf.get(other) >= 0;
    int first = otherFirst ? other : one;
    int second = otherFirst ? one : other;
    lines.add(new Line(one, other));
    neighboursOf.get(one).add(other);
    neighboursOf.get(other).add(one);
    settle(first);
    settle(second);
  }

  private int number(String id) {
    return numbers.computeIfAbsent(
        id,
        any -> {
          seatOf.add(-1);
          neighboursOf.add(new ArrayList<>());
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
