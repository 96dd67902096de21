package org.fabula.evaluation.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fabula.evaluation.answer.AnsweredThought;
import org.fabula.evaluation.gold.GoldThought;
import org.fabula.evaluation.gold.GoldThoughts;
import org.fabula.story.Span;

/**
 * Direct thoughts by their code points, white space aside. What the gold data have as free indirect
 * is neither missed nor wrong.
 */
final class ThoughtScore {

  private static final String UNKNOWN = "";

  /** Who thinks each code point; {@code null} where nobody does. */
  private final String[] expected;

  private final String[] answered;

  ThoughtScore(
      List<AnsweredThought> thoughts, GoldThoughts gold, SharedNames people, CodePointText text) {
    this.expected = thinkers(gold.direct(), text);
    this.answered = new String[text.length()];
    for (var thought : thoughts) {
      var thinker = thought.thinker().flatMap(people::goldOf).orElse(UNKNOWN);
      mark(thought.span(), thinker, answered, text);
    }
    var freeIndirect = thinkers(gold.freeIndirect(), text);
    for (int i = 0; i < answered.length; i++) {
      if (freeIndirect[i] != null && expected[i] == null) {
        answered[i] = null;
      }
    }
  }

  private static String[] thinkers(List<GoldThought> thoughts, CodePointText text) {
    var thinkers = new String[text.length()];
    thoughts.forEach(thought -> mark(thought.span(), thought.thinker(), thinkers, text));
    return thinkers;
  }

  private static void mark(Span span, String thinker, String[] thinkers, CodePointText text) {
    for (int i = span.start(); i < Math.min(span.end(), thinkers.length); i++) {
      if (!text.isSpaceAt(i)) {
        thinkers[i] = thinker;
      }
    }
  }

  /** The thinkers' share is of the code points that are found; it is absent where none is. */
  Map<Metric, Count> counts() {
    int gold = 0;
    int claimed = 0;
    int found = 0;
    int right = 0;
    for (int i = 0; i < expected.length; i++) {
      boolean both = expected[i] != null && answered[i] != null;
      gold += expected[i] == null ? 0 : 1;
      claimed += answered[i] == null ? 0 : 1;
      found += both ? 1 : 0;
      right += both && expected[i].equals(answered[i]) ? 1 : 0;
    }
    var counts = new TreeMap<Metric, Count>();
    if (gold + claimed > 0) {
      counts.put(Metric.THOUGHTS, Count.Agreement.of(found, gold, claimed));
    }
    if (found > 0) {
      counts.put(Metric.THINKERS, new Count.Share(right, found));
    }
    return counts;
  }
}
