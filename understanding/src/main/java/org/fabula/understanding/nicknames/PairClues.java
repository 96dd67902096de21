package org.fabula.understanding.nicknames;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.nicknames.Entry.Sort;

/** What tells for and against two entries of a cast being one person. */
final class PairClues {

  static final String MEETINGS = "meetings";

  /** Of fewer than these, no more can be told from their number: a scene, not a story. */
  private static final int SMALL_CAST = 14;

  private final Lexicon lexicon;
  private final EntryReading reading;
  private final Map<Integer, Entry> speakers = new HashMap<>();
  private final double castSize;

  /** Two entries, the one that comes first in the cast first. */
  record Pair(Entry a, Entry b) {

    /**
     * Whether what follows can tell of them. Names that share a word were joined before or told
     * apart for good, and who tells the story is found otherwise.
     */
    boolean isOpen() {
      return a.sort() != Sort.TELLER
          && b.sort() != Sort.TELLER
          && Collections.disjoint(a.words(), b.words());
    }
  }

  PairClues(Collection<Entry> entries, EntryReading reading, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reading = reading;
    castSize = Math.log(Math.max(SMALL_CAST, entries.size()));
    for (var entry : entries) {
      entry.appearance().speeches().forEach(speech -> speakers.put(speech, entry));
    }
  }

  Map<String, Double> of(Pair pair) {
    var clues = new LinkedHashMap<String, Double>();
    clues.put(sorts(pair.a().sort(), pair.b().sort()), 1.0);
    clues.put("cast", castSize);
    names(pair.a(), pair.b(), clues);
    pronouns(pair.a(), pair.b(), clues);
    talk(pair.a(), pair.b(), clues);
    put(MEETINGS, pair.a().appearance().meetings(pair.b().appearance()), clues);
    put("apposed", reading.apposed().getOrDefault(pair, 0), clues);
    return clues;
  }

  private static String sorts(Sort one, Sort other) {
    return one.compareTo(other) <= 0
        ? lower(one) + " " + lower(other)
        : lower(other) + " " + lower(one);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void put(String clue, long times, Map<String, Double> clues) {
    if (times > 0) {
      clues.put(clue, Math.log1p((double) times));
    }
  }

  private static void put(String clue, boolean isSo, Map<String, Double> clues) {
    if (isSo) {
      clues.put(clue, 1.0);
    }
  }

  private void names(Entry a, Entry b, Map<String, Double> clues) {
    var shape = ShortName.between(a.words(), b.words());
    boolean isKnown = isKnownShortForm(a.words(), b.words());
    boolean isUnlike = !isKnown && shape.compareTo(ShortName.END) > 0;
    boolean isTitleShared = !Collections.disjoint(a.titles(), b.titles());
    boolean areTitled = !a.titles().isEmpty() && !b.titles().isEmpty();
    clues.put("name " + lower(shape), 1.0);
    put("short form", isKnown, clues);
    put("other given names", isUnlike && isGiven(a) && isGiven(b), clues);
    put("shared title", isTitleShared, clues);
    put("other titles", areTitled && !isTitleShared, clues);
  }

  private static boolean isGiven(Entry entry) {
    return entry.sort() == Sort.GIVEN || entry.sort() == Sort.FULL;
  }

  private boolean isKnownShortForm(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(it -> isShort(one, it)));
  }

  private boolean isShort(String one, String other) {
    return lexicon.fullNamesOf(one).contains(other) || lexicon.fullNamesOf(other).contains(one);
  }

  private static void pronouns(Entry a, Entry b, Map<String, Double> clues) {
    var one = a.who().pronouns();
    var other = b.who().pronouns();
    boolean isUnknown = one == Pronouns.UNKNOWN || other == Pronouns.UNKNOWN;
    clues.put(isUnknown ? "pronoun unknown" : one == other ? "pronoun same" : "pronoun other", 1.0);
  }

  private void talk(Entry a, Entry b, Map<String, Double> clues) {
    var one = a.appearance();
    var other = b.appearance();
    put("calls the other", said(b, one.calls()) + said(a, other.calls()), clues);
    put("speaks of the other", said(b, one.spokenOf()) + said(a, other.spokenOf()), clues);
    put("names the other as self", selfNamed(a, b) + selfNamed(b, a), clues);
    put("turns", turns(a, b), clues);
    put("both speak", !one.speeches().isEmpty() && !other.speeches().isEmpty(), clues);
    clues.put("answers", answers(a, b, speakers) + answers(b, a, speakers));
    clues.put("may answer", answers(a, b, reading.heard()) + answers(b, a, reading.heard()));
  }

  private long said(Entry speaker, List<Integer> quotations) {
    return quotations.stream().filter(it -> speaker.equals(speakers.get(it))).count();
  }

  private long selfNamed(Entry speaker, Entry named) {
    return reading.selfNamed().entrySet().stream()
        .filter(it -> it.getValue().equals(named))
        .filter(it -> speaker.equals(reading.heard().get(it.getKey())))
        .count();
  }

  /** How often the one speaks right after the other. */
  private long turns(Entry a, Entry b) {
    return a.appearance().speeches().stream()
        .filter(it -> b.equals(speakers.get(it - 1)) || b.equals(speakers.get(it + 1)))
        .count();
  }

  /**
   * How clearly the one answers when the other is called: the logarithm of times, and how often.
   */
  private double answers(Entry called, Entry answering, Map<Integer, Entry> speakers) {
    int answers = 0;
    int all = 0;
    for (int call : called.appearance().calls()) {
      var caller = reading.heard().get(call);
      boolean goesOn = caller != null && caller.equals(reading.heard().get(call + 1));
      var next = speakers.get(goesOn ? call + 2 : call + 1);
      if (next != null && !next.equals(caller)) {
        all++;
        answers += next.equals(answering) ? 1 : 0;
      }
    }
    return answers == 0 ? 0 : Math.log1p(answers) * answers / all;
  }
}
