package org.fabula.evaluation.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fabula.evaluation.answer.AnsweredEvent;
import org.fabula.evaluation.gold.GoldEvent;

/**
 * The events that a retelling would have: whether the answer has any in the passage that tells one,
 * whether most of those are of its mode, and who takes part in them.
 */
final class RetellingScore {

  private final List<AnsweredEvent> answered;
  private final List<GoldEvent> gold;
  private final SharedNames people;

  RetellingScore(List<AnsweredEvent> answered, List<GoldEvent> gold, SharedNames people) {
    this.answered = answered;
    this.gold = gold;
    this.people = people;
  }

  /** Modes and people are of the events that are found; absent where none is. */
  Map<Metric, Count> counts() {
    int found = 0;
    int withMode = 0;
    int right = 0;
    int both = 0;
    int expected = 0;
    int claimed = 0;
    for (var event : gold) {
      var inside = answered.stream().filter(one -> one.span().overlaps(event.span())).toList();
      if (!inside.isEmpty()) {
        found++;
        withMode += event.mode().isEmpty() ? 0 : 1;
        right += mode(inside).filter(event.mode()::equals).isPresent() ? 1 : 0;
        var taking = people(inside);
        claimed += taking.size();
        expected += event.who().size();
        taking.retainAll(event.who());
        both += taking.size();
      }
    }
    var counts = new TreeMap<Metric, Count>();
    counts.put(Metric.RETOLD, new Count.Share(found, gold.size()));
    if (withMode > 0) {
      counts.put(Metric.EVENT_MODE, new Count.Share(right, withMode));
    }
    if (expected > 0) {
      counts.put(Metric.EVENT_PEOPLE, Count.Agreement.of(both, expected, claimed));
    }
    return counts;
  }

  /** The commonest; the first in the alphabet of those. */
  private static Optional<String> mode(List<AnsweredEvent> events) {
    return events.stream()
        .collect(Collectors.groupingBy(AnsweredEvent::mode, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Gold ids, and those of answered characters who are nobody's. */
  private Set<String> people(List<AnsweredEvent> events) {
    var ids = new HashSet<String>();
    for (var event : events) {
      event.participants().forEach(id -> ids.add(people.goldOf(id).orElse("?" + id)));
    }
    return ids;
  }
}
