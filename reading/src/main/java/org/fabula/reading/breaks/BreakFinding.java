package org.fabula.reading.breaks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;

/**
 * Finds scene-break lines: lines without a letter or digit, lines of one sign over and over ({@code
 * oOoOo}), and a short line that is no sentence and keeps coming back. Different short lines that
 * come back are points of view or places, and stay prose.
 */
public final class BreakFinding {
  private static final int LONGEST_MARK = 100;
  private static final int LONGEST_SIGNS = 40;
  private static final int LONGEST_WORDS = 25;
  private static final int SHORTEST_LONE_MARK = 3;
  private static final int INITIALS = 3;
  private static final int MOST_DIFFERENT = 10_000;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TALK =
      Pattern.compile(".*[\"“”„«»].*|[?!.,;:'’…\\s]*[?!,;:][?!.,;:'’…\\s]*");
  private static final Pattern SAME_SIGNS = Pattern.compile("[xo0]{3,}|([a-z0-9])\\1{2,}");
  private static final Pattern SAYS_SOMETHING =
      Pattern.compile(
          ".*(?:pov|point of view|later|earlier|meanwhile|flashback|past|present|end|continued).*");

  /**
   * The break lines among those not yet taken.
   *
   * @param taken lines known to be frame or heading
   */
  public BitSet find(Lines lines, BitSet taken) {
    var breaks = new BitSet();
    var comingBack = new HashMap<String, List<Integer>>();
    for (int i = 0; i < lines.size(); i++) {
      if (taken.get(i) || lines.length(i) > LONGEST_MARK) {
        continue;
      }
      boolean alone = lines.startsBlock(i) && (i + 1 == lines.size() || lines.startsBlock(i + 1));
      if (isMark(lines, i, alone)) {
        breaks.set(i);
      } else if (alone && isBare(lines, i)) {
        remember(lines.cut(i), i, comingBack);
      }
    }
    learn(comingBack).forEach(breaks::set);
    return breaks;
  }

  private static boolean isMark(Lines lines, int index, boolean alone) {
    int length = lines.length(index);
    if (saysNothing(lines, index)) {
      boolean mark = alone || length >= SHORTEST_LONE_MARK;
      return mark && !TALK.matcher(lines.cut(index)).matches();
    }
    if (!alone || length > LONGEST_SIGNS || !isNoSentence(lines, index)) {
      return false;
    }
    var line = lines.cut(index).toLowerCase(Locale.ROOT);
    return SAME_SIGNS.matcher(NO_LETTERS.matcher(line).replaceAll("")).matches();
  }

  private static boolean saysNothing(Lines lines, int index) {
    for (int i = lines.start(index); i < lines.end(index); i++) {
      if (Character.isLetterOrDigit(lines.text().codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoSentence(Lines lines, int index) {
    return ".!?,:;…\"”'’".indexOf(lines.last(index)) < 0 && "\"“'‘".indexOf(lines.first(index)) < 0;
  }

  /** Short, no sentence, and without a word that tells of time or view. */
  private static boolean isBare(Lines lines, int index) {
    return lines.length(index) <= LONGEST_WORDS
        && isNoSentence(lines, index)
        && !SAYS_SOMETHING.matcher(lines.cut(index).toLowerCase(Locale.ROOT)).matches();
  }

  private static void remember(String line, int index, Map<String, List<Integer>> comingBack) {
    var places = comingBack.get(line);
    if (places != null) {
      places.add(index);
    } else if (comingBack.size() < MOST_DIFFERENT) {
      comingBack.put(line, new ArrayList<>(List.of(index)));
    }
  }

  /** The lines that come back as a mark does. */
  private static Set<Integer> learn(Map<String, List<Integer>> comingBack) {
    var marks = new HashSet<Integer>();
    var words = new ArrayList<List<Integer>>();
    comingBack.forEach(
        (line, places) -> {
          if (places.size() > 1 && letters(line) <= INITIALS) {
            marks.addAll(places);
          } else if (places.size() > 1) {
            words.add(places);
          }
        });
    if (words.size() == 1 && words.get(0).size() > 2) {
      marks.addAll(words.get(0));
    }
    return marks;
  }

  private static long letters(String line) {
    return line.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
