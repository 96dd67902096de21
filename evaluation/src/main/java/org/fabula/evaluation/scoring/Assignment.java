package org.fabula.evaluation.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one-to-one assignment of the greatest total weight. Each connected part of the graph is
 * solved by itself: a character shares quotations or mentions with few others, so the parts are
 * small.
 */
final class Assignment {

  /** What may be assigned to what. */
  record Link<A, B>(A left, B right) {}

  private Assignment() {}

  /** The partner of each left side that gets one; links without weight are never used. */
  static <A, B> Map<A, B> best(Map<Link<A, B>, Double> weights) {
    var rightsOf = new LinkedHashMap<A, Set<B>>();
    var leftsOf = new HashMap<B, Set<A>>();
    for (var link : weights.keySet()) {
      rightsOf.computeIfAbsent(link.left(), left -> new LinkedHashSet<>()).add(link.right());
      leftsOf.computeIfAbsent(link.right(), right -> new LinkedHashSet<>()).add(link.left());
    }
    var partners = new HashMap<A, B>();
    var seen = new HashSet<A>();
    for (var start : rightsOf.keySet()) {
      if (seen.add(start)) {
        assignPart(start, rightsOf, leftsOf, weights, seen, partners);
      }
    }
    return partners;
  }

  private static <A, B> void assignPart(
      A start,
      Map<A, Set<B>> rightsOf,
      Map<B, Set<A>> leftsOf,
      Map<Link<A, B>, Double> weights,
      Set<A> seen,
      Map<A, B> partners) {
    var lefts = new ArrayList<A>();
    var rights = new LinkedHashSet<B>();
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var left = open.remove();
      lefts.add(left);
      for (var right : rightsOf.get(left)) {
        if (rights.add(right)) {
          leftsOf.get(right).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    var columns = List.copyOf(rights);
    var matrix = new double[lefts.size()][columns.size()];
    for (int i = 0; i < lefts.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        matrix[i][j] = weights.getOrDefault(new Link<>(lefts.get(i), columns.get(j)), 0.0);
      }
    }
    int[] columnOf = HungarianMethod.assign(matrix);
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        partners.put(lefts.get(i), columns.get(columnOf[i]));
      }
    }
  }
}
