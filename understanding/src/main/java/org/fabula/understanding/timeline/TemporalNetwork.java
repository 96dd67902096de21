package org.fabula.understanding.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fabula.understanding.times.Distance;

/**
 * A simple temporal problem (Dechter, Meiri and Pearl, Artificial Intelligence 1991): points in
 * time and bounds on how far apart they are. Bounds are added from the most certain to the least,
 * and each that contradicts those before is left out. A solution is kept and mended with each
 * bound, and a bound contradicts where the mending comes round to its own start (Cotton and Maler,
 * SAT 2006).
 */
final class TemporalNetwork {

  /** {@code to} is no less than {@code from} and {@code least} minutes. */
  private record Bound(int from, int to, long least, Link link) {}

  private final int scenes;
  private final List<List<Bound>> bounds = new ArrayList<>();
  private final long[] times;
  private final Bound[] raisedBy;
  private final List<Link> kept = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  TemporalNetwork(int scenes, List<Link> hints) {
    this.scenes = scenes;
    times = new long[scenes + 1];
    raisedBy = new Bound[scenes + 1];
    IntStream.rangeClosed(0, scenes).forEach(any -> bounds.add(new ArrayList<>()));
    hints.stream()
        .sorted(Comparator.comparingDouble(Link::confidence).reversed())
        .forEach(this::add);
  }

  List<Link> kept() {
    return List.copyOf(kept);
  }

  /** The earliest times that keep all bounds, one a scene. */
  long[] times() {
    return Arrays.copyOf(times, scenes);
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /** By the earliest times that keep all bounds; in text order where these are the same. */
  List<OptionalInt> ranks() {
    var linked = new boolean[scenes + 1];
    for (var link : kept) {
      linked[point(link.from())] = true;
      linked[link.to()] = true;
    }
    var ranks = new OptionalInt[scenes];
    Arrays.fill(ranks, OptionalInt.empty());
    var order =
        IntStream.range(0, scenes)
            .filter(scene -> linked[scene] || scenes == 1)
            .boxed()
            .sorted(Comparator.comparingLong(scene -> times[scene]))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      ranks[order.get(i)] = OptionalInt.of(i + 1);
    }
    return List.of(ranks);
  }

  /** The origin stands behind the scenes. */
  private int point(int scene) {
    return scene == Link.ORIGIN ? scenes : scene;
  }

  private void add(Link link) {
    int from = point(link.from());
    var distance = link.distance();
    var least =
        distance.shortest() > -Distance.ENDLESS
            ? Optional.of(new Bound(from, link.to(), distance.shortest(), link))
            : Optional.<Bound>empty();
    var most =
        distance.longest() < Distance.ENDLESS
            ? Optional.of(new Bound(link.to(), from, -distance.longest(), link))
            : Optional.<Bound>empty();
    var before = new HashMap<Integer, Long>();
    var against = least.flatMap(bound -> impose(bound, before));
    if (against.isEmpty()) {
      least.ifPresent(bound -> bounds.get(bound.from).add(bound));
      against = most.flatMap(bound -> impose(bound, before));
      if (against.isEmpty()) {
        most.ifPresent(bound -> bounds.get(bound.from).add(bound));
        kept.add(link);
        return;
      }
      least.ifPresent(bound -> bounds.get(bound.from).remove(bound));
    }
    before.forEach((point, time) -> times[point] = time);
    if (link.basis() != Link.Basis.ASSUMED) {
      conflicts.add(new Conflict(link, against.get()));
    }
  }

  /**
   * Moves what must be later for a bound to hold.
   *
   * @param before takes the times that were moved
   * @return the links that contradict the bound, if any do
   */
  private Optional<List<Link>> impose(Bound bound, Map<Integer, Long> before) {
    if (!raise(bound, before)) {
      return Optional.empty();
    }
    var moved = new ArrayDeque<Integer>();
    moved.add(bound.to);
    while (!moved.isEmpty()) {
      for (var next : bounds.get(moved.remove())) {
        if (raise(next, before)) {
          if (next.to == bound.from) {
            return Optional.of(circle(bound));
          }
          moved.add(next.to);
        }
      }
    }
    return Optional.empty();
  }

  private boolean raise(Bound bound, Map<Integer, Long> before) {
    long least = times[bound.from] + bound.least;
    if (times[bound.to] >= least) {
      return false;
    }
    before.putIfAbsent(bound.to, times[bound.to]);
    times[bound.to] = least;
    raisedBy[bound.to] = bound;
    return true;
  }

  /** The told links on the way round from a bound's end to its start. */
  private List<Link> circle(Bound bound) {
    var links = new LinkedHashSet<Link>();
    int at = bound.from;
    do {
      if (raisedBy[at].link.basis() != Link.Basis.ASSUMED) {
        links.add(raisedBy[at].link);
      }
      at = raisedBy[at].from;
    } while (at != bound.from && at != bound.to);
    links.remove(bound.link);
    return List.copyOf(links);
  }
}
