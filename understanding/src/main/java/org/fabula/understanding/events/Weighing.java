package org.fabula.understanding.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fabula.understanding.events.Event.Mode;
import org.fabula.understanding.events.Extraction.Extract;

/**
 * Weighs events by the words that tell them: the more they speak of what the story has spoken of,
 * the more they matter, as sentences do that are near the centroid of their document (Radev and
 * others, Information Processing and Management 2004). Talk, questions, what is no sentence and
 * what was told before weigh nothing. Only words up to the event's extract are counted, so that no
 * weight gives away what comes later.
 */
final class Weighing {

  private static final double HALF = 4;
  private static final double LESS = 0.4;
  private static final int FEWEST_LETTERS = 4;

  private static final int FEWEST_WORDS_HEARD = 2;
  private static final String SENTENCE_ENDS = ".!-)\"";

  private final WordSequence words;
  private final Talk talk;
  private final boolean[] tells;
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Integer> firstTold = new HashMap<>();
  private int read;

  Weighing(WordSequence words, Talk talk) {
    this.words = words;
    this.talk = talk;
    tells = new boolean[words.size()];
    for (int i = 0; i < tells.length; i++) {
      tells[i] = tells(words.get(i));
    }
  }

  /** The weight of the next event in text order, from 0 to 1. */
  double weigh(Trigger trigger, Extract extract, List<Participant> participants) {
    for (; read < extract.end(); read++) {
      if (tells[read]) {
        told.merge(words.get(read).form(), 1, Integer::sum);
      }
    }
    if (talk.isAt(trigger.word()) || isSaidOfNow(trigger) || !isStatement(trigger.word())) {
      return 0;
    }
    if (isRepeated(trigger, extract, participants) || cutsSpeech(extract)) {
      return 0;
    }
    double weight = centrality(extract);
    return weight / (weight + HALF) * worth(extract);
  }

  /** Narration in whole sentences retells best. */
  private double worth(Extract extract) {
    boolean isWhole = extract.first() == words.firstOfSentence(extract.first());
    boolean speaks = speaks(extract.first(), extract.end());
    return (isWhole ? 1 : LESS) * (speaks ? LESS : 1);
  }

  private boolean speaks(int first, int end) {
    return IntStream.range(first, end).anyMatch(index -> words.get(index).isSpoken());
  }

  /** Whether an extract ends or starts among words that somebody speaks. */
  private boolean cutsSpeech(Extract extract) {
    return isAmidSpeech(extract.first()) || isAmidSpeech(extract.end());
  }

  private boolean isAmidSpeech(int index) {
    return index > 0
        && index < words.size()
        && IntStream.of(index - 1, index)
            .mapToObj(words::get)
            .allMatch(word -> word.isSpoken() && !word.form().equals("\""));
  }

  /** "Ask me tomorrow": what is spoken tells of something that happened only in the past. */
  private boolean isSaidOfNow(Trigger trigger) {
    return words.get(trigger.word()).isSpoken() && trigger.mode() == Mode.SHOWN;
  }

  private boolean isStatement(int index) {
    var last = words.get(words.endOfSentence(index) - 1).form();
    return last.length() == 1 && SENTENCE_ENDS.contains(last);
  }

  /**
   * Whether the same words told it before, or other words that look back on the same deed of the
   * same people, or somebody else who heard of it.
   */
  private boolean isRepeated(Trigger trigger, Extract extract, List<Participant> participants) {
    var form = words.get(trigger.word()).form();
    boolean spoken = words.get(trigger.word()).isSpoken();
    boolean repeated = isOld(form + wording(extract, !spoken), extract);
    if (participants.size() > 1) {
      boolean sameDeed = isOld(form + participants.stream().map(Weighing::part).toList(), extract);
      repeated |= sameDeed && trigger.mode() == Mode.TOLD;
    }
    return repeated;
  }

  /** Whether a key was met in an extract before this. */
  private boolean isOld(String key, Extract extract) {
    return firstTold.computeIfAbsent(key, any -> extract.first()) < extract.first();
  }

  private static String part(Participant participant) {
    return participant.role() + participant.character().id();
  }

  /** Those words that tell something, of what is heard without the names where enough are left. */
  private String wording(Extract extract, boolean withNames) {
    var all = new TreeSet<String>();
    var unnamed = new TreeSet<String>();
    for (int i = extract.first(); i < extract.end(); i++) {
      if (tells[i]) {
        all.add(words.get(i).form());
        if (!words.get(i).isCapitalised()) {
          unnamed.add(words.get(i).form());
        }
      }
    }
    return (withNames || unnamed.size() < FEWEST_WORDS_HEARD ? all : unnamed).toString();
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
