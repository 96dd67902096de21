package org.fabula.understanding.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.fabula.understanding.events.Event.Mode;
import org.fabula.understanding.events.Extraction.Extract;

/**
 * Weighs events by the words that tell them: the more they speak of what the story has spoken of,
 * the more they matter, as sentences do that are near the centroid of their document (Radev and
 * others, Information Processing and Management 2004). What is told in retrospect counts more: it
 * is told because it matters. Only words up to the event's extract are counted, so that no weight
 * gives away what comes later.
 */
final class Weighing {

  private static final double OF_RETROSPECT = 1.5;
  private static final double HALF = 4;
  private static final int FEWEST_LETTERS = 4;

  private final WordSequence words;
  private final boolean[] tells;
  private final Map<String, Integer> told = new HashMap<>();
  private int read;

  Weighing(WordSequence words) {
    this.words = words;
    tells = new boolean[words.size()];
    for (int i = 0; i < tells.length; i++) {
      tells[i] = tells(words.get(i));
    }
  }

  /** The weight of the next event in text order, from 0 to 1. */
  double weigh(Trigger trigger, Extract extract) {
    for (; read < extract.end(); read++) {
      if (tells[read]) {
        told.merge(words.get(read).form(), 1, Integer::sum);
      }
    }
    double weight = centrality(extract) * (trigger.mode() == Mode.TOLD ? OF_RETROSPECT : 1);
    return weight / (weight + HALF);
  }

  private double centrality(Extract extract) {
    var seen = new HashSet<String>();
    double sum = 0;
    for (int i = extract.first(); i < extract.end(); i++) {
      if (tells[i] && seen.add(words.get(i).form())) {
        sum += Math.log1p(told.get(words.get(i).form()));
      }
    }
    return sum / Math.sqrt(Math.max(1, seen.size()));
  }

  private static boolean tells(WordSequence.Word word) {
    return word.isWord()
        && word.form().length() >= FEWEST_LETTERS
        && !Grammar.isOfClosedClass(word.form());
  }
}
