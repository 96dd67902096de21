package org.fabula.understanding.continuity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.times.Distance;

/**
 * How far apart scenes of one story play: shortest paths over the links that hold (Dechter, Meiri
 * and Pearl 1991), from each scene that is asked for, and with a bound on the steps.
 */
final class Chronology {

  private static final int STEPS_A_SCENE = 12;

  private final Timeline timeline;
  private final List<List<Edge>> edges = new ArrayList<>();
  private final Map<Integer, long[]> farthest = new HashMap<>();

  private record Edge(int to, long longest) {}

  Chronology(Timeline timeline) {
    this.timeline = timeline;
    for (int i = 0; i <= timeline.scenes(); i++) {
      edges.add(new ArrayList<>());
    }
    for (var link : timeline.links()) {
      edges.get(node(link.from())).add(new Edge(node(link.to()), link.distance().longest()));
      edges.get(node(link.to())).add(new Edge(node(link.from()), -link.distance().shortest()));
    }
  }

  private static int node(int scene) {
    return scene - Link.ORIGIN;
  }

  /** From one scene to another. */
  Distance between(int from, int to) {
    if (from == to || Math.max(from, to) >= timeline.scenes()) {
      return from == to ? new Distance(0, 0) : new Distance(-Distance.ENDLESS, Distance.ENDLESS);
    }
    long longest = farthest(from)[node(to)];
    long shortest = -farthest(to)[node(from)];
    return shortest <= longest
        ? new Distance(Math.max(shortest, -Distance.ENDLESS), Math.min(longest, Distance.ENDLESS))
        : new Distance(-Distance.ENDLESS, Distance.ENDLESS);
  }

  /** Whether one scene plays before another, as far as that is known; else as they are told. */
  boolean isBefore(int scene, int other) {
    var here = timeline.rank(scene);
    var there = timeline.rank(other);
    boolean ranked = here.isPresent() && there.isPresent();
    return ranked ? here.getAsInt() < there.getAsInt() : scene < other;
  }

  private long[] farthest(int from) {
    return farthest.computeIfAbsent(from, this::walk);
  }

  private long[] walk(int from) {
    var reached = new long[edges.size()];
    Arrays.fill(reached, Distance.ENDLESS);
    reached[node(from)] = 0;
    var queue = new ArrayDeque<Integer>(List.of(node(from)));
    for (int steps = edges.size() * STEPS_A_SCENE; steps > 0 && !queue.isEmpty(); steps--) {
      int at = queue.remove();
      for (var edge : edges.get(at)) {
        long far = Math.max(-Distance.ENDLESS, reached[at] + edge.longest);
        if (edge.longest < Distance.ENDLESS && far < reached[edge.to]) {
          reached[edge.to] = far;
          queue.add(edge.to);
        }
      }
    }
    return reached;
  }
}
