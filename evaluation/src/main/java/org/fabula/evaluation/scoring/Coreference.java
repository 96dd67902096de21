package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well the answered clusters of mentions agree with the gold ones, as Pradhan et al. (ACL 2014)
 * define it. Clusters of one mention count, but for MUC, which counts links.
 */
final class Coreference {

  private Coreference() {}

  /** MUC: links that a cluster needs and the other side has. */
  static <M> Count.Agreement muc(List<Set<M>> gold, List<Set<M>> answered) {
    return new Count.Agreement(
        linksKept(gold, answered), links(gold), linksKept(answered, gold), links(answered));
  }

  private static <M> int links(List<Set<M>> clusters) {
    return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
  }

  private static <M> int linksKept(List<Set<M>> clusters, List<Set<M>> other) {
    var clusterOf = clusterOf(other);
    int kept = 0;
    for (var cluster : clusters) {
      var parts = new HashSet<Integer>();
      int alone = 0;
      for (var mention : cluster) {
        var part = clusterOf.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      kept += cluster.size() - parts.size() - alone;
    }
    return kept;
  }

  /** B3: for each mention, the share of its cluster that is with it on the other side too. */
  static <M> Count.Agreement bCubed(List<Set<M>> gold, List<Set<M>> answered) {
    return new Count.Agreement(
        shareKept(gold, answered), mentions(gold), shareKept(answered, gold), mentions(answered));
  }

  private static <M> int mentions(List<Set<M>> clusters) {
    return clusters.stream().mapToInt(Set::size).sum();
  }

  private static <M> double shareKept(List<Set<M>> clusters, List<Set<M>> other) {
    var clusterOf = clusterOf(other);
    double kept = 0;
    for (var cluster : clusters) {
      var shared = new Tally<Integer>();
      for (var mention : cluster) {
        var part = clusterOf.get(mention);
        if (part != null) {
          shared.add(part, 1);
        }
      }
      long squares = shared.counts().values().stream().mapToLong(n -> (long) n * n).sum();
      kept += (double) squares / cluster.size();
    }
    return kept;
  }

  /** CEAFe: each cluster against the one it is assigned to, by the share of mentions in common. */
  static <M> Count.Agreement ceafE(List<Set<M>> gold, List<Set<M>> answered) {
    var common = common(gold, answered);
    var weights = new HashMap<Assignment.Link<Integer, Integer>, Double>();
    common
        .counts()
        .forEach(
            (link, count) -> {
              int sizes = gold.get(link.left()).size() + answered.get(link.right()).size();
              weights.put(link, 2.0 * count / sizes);
            });
    double total = 0;
    for (var partner : Assignment.best(weights).entrySet()) {
      total += weights.get(new Assignment.Link<>(partner.getKey(), partner.getValue()));
    }
    return new Count.Agreement(total, gold.size(), total, answered.size());
  }

  private static <M> Tally<Assignment.Link<Integer, Integer>> common(
      List<Set<M>> gold, List<Set<M>> answered) {
    var clustersOf = new HashMap<M, List<Integer>>();
    for (int i = 0; i < answered.size(); i++) {
      for (var mention : answered.get(i)) {
        clustersOf.computeIfAbsent(mention, any -> new ArrayList<>()).add(i);
      }
    }
    var common = new Tally<Assignment.Link<Integer, Integer>>();
    for (int i = 0; i < gold.size(); i++) {
      for (var mention : gold.get(i)) {
        for (var j : clustersOf.getOrDefault(mention, List.of())) {
          common.add(new Assignment.Link<>(i, j), 1);
        }
      }
    }
    return common;
  }

  /** Each mention's cluster; of several, as gold data may have it, the last. */
  private static <M> Map<M, Integer> clusterOf(List<Set<M>> clusters) {
    var clusterOf = new HashMap<M, Integer>();
    for (int i = 0; i < clusters.size(); i++) {
      for (var mention : clusters.get(i)) {
        clusterOf.put(mention, i);
      }
    }
    return clusterOf;
  }
}
