package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.evaluation.answer.AnsweredTie;
import org.fabula.evaluation.gold.GoldTie;
import org.fabula.evaluation.gold.TieKind;

/** Ties between characters, whatever their direction. */
final class TieScore {

  private static final String STRANGER = "";

  private final Map<Pair, Optional<Double>> expected = new LinkedHashMap<>();
  private final Map<Pair, List<Double>> answered = new LinkedHashMap<>();
  private final Set<TiedPair> expectedKinds = new HashSet<>();
  private final Set<TiedPair> answeredKinds = new HashSet<>();

  /** Two gold characters, the lesser id first. */
  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private record TiedPair(Pair pair, TieKind kind) {}

  TieScore(List<AnsweredTie> ties, List<GoldTie> gold, SharedNames people) {
    for (var tie : gold) {
      var pair = Pair.of(tie.a(), tie.b());
      expected.put(pair, tie.polarity());
      tie.kind().ifPresent(kind -> expectedKinds.add(new TiedPair(pair, kind)));
    }
    for (var tie : ties) {
      var pair =
          Pair.of(people.goldOf(tie.a()).orElse(STRANGER), people.goldOf(tie.b()).orElse(STRANGER));
      var polarities = answered.computeIfAbsent(pair, key -> new ArrayList<>());
      tie.polarity().filter(polarity -> polarity != 0).ifPresent(polarities::add);
      TieKind.of(tie.kind()).ifPresent(kind -> answeredKinds.add(new TiedPair(pair, kind)));
    }
  }

  Map<Metric, Count> counts() {
    var counts = new TreeMap<Metric, Count>();
    int found = (int) expected.keySet().stream().filter(answered::containsKey).count();
    counts.put(Metric.TIES, Count.Agreement.of(found, expected.size(), answered.size()));
    if (!expectedKinds.isEmpty()) {
      counts.put(Metric.TIE_KINDS, kinds());
    }
    signs().ifPresent(signs -> counts.put(Metric.TIE_SIGN, signs));
    return counts;
  }

  private Count kinds() {
    int found = (int) expectedKinds.stream().filter(answeredKinds::contains).count();
    return Count.Agreement.of(found, expectedKinds.size(), answeredKinds.size());
  }

  /** Over the pairs for which both sides tell a feeling, for or against. */
  private Optional<Count> signs() {
    int both = 0;
    int right = 0;
    for (var pair : expected.entrySet()) {
      double polarity = pair.getValue().orElse(0.0);
      var told = answered.getOrDefault(pair.getKey(), List.of());
      if (polarity != 0 && !told.isEmpty()) {
        both++;
        right += told.stream().anyMatch(one -> one > 0 == polarity > 0) ? 1 : 0;
      }
    }
    return both == 0 ? Optional.empty() : Optional.of(new Count.Share(right, both));
  }
}
