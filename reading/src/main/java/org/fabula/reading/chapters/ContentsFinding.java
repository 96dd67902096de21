package org.fabula.reading.chapters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;

/**
 * Finds a table of contents: a run of short lines near the top that all come again further on, in
 * the same order and with text between them. (The chorus of a song comes again in one piece.)
 */
public final class ContentsFinding {
  private static final int NEAR_TOP = 400;
  private static final int LONGEST = 100;
  private static final int FEWEST = 3;
  private static final int TEXT_BETWEEN = 200;
  private static final int MOST_PLACES = 50;

  /** A run may reach into the story by a line or two that happen to come again. */
  private static final int TRIES = 3;

  private static final Pattern CAPTION =
      Pattern.compile(
          "\\W*(?:table of contents|contents|chapters|index)\\W*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s.·_]{2,}\\d{1,4}$|\\t\\d{1,4}$");

  /** The contents that start at or after line {@code from}; empty sets if there are none. */
  public Contents find(Lines lines, int from) {
    int top = Math.min(lines.size(), from + NEAR_TOP);
    var keys = new ArrayList<String>();
    for (int i = from; i < top; i++) {
      keys.add(lines.length(i) <= LONGEST ? key(lines.cut(i)) : "");
    }
    var later = occurrences(lines, from, new HashSet<>(keys));
    for (int start = 0; start < keys.size(); start++) {
      boolean captioned = CAPTION.matcher(lines.cut(from + start)).matches();
      int first = captioned ? start + 1 : start;
      var headings = match(lines, keys, later, from, first);
      if (headings.size() >= (captioned ? 1 : FEWEST)) {
        var entries = new BitSet();
        entries.set(from + start, from + first + headings.size());
        var found = new BitSet();
        headings.forEach(found::set);
        return new Contents(entries, found);
      }
    }
    return new Contents(new BitSet(), new BitSet());
  }

  /** The later lines that repeat the longest run of entries from {@code first} on. */
  private static List<Integer> match(
      Lines lines, List<String> keys, Map<String, List<Integer>> later, int from, int first) {
    var best = List.<Integer>of();
    int runEnd = first;
    while (runEnd < keys.size()
        && comesAgain(later.getOrDefault(keys.get(runEnd), List.of()), from + runEnd)) {
      runEnd++;
    }
    for (int end = runEnd; end > Math.max(first, runEnd - TRIES) && best.isEmpty(); end--) {
      best = inOrder(lines, keys.subList(first, end), later, from + end);
    }
    return best;
  }

  private static boolean comesAgain(List<Integer> places, int entry) {
    return !places.isEmpty() && places.get(places.size() - 1) > entry;
  }

  /** Each entry's next occurrence behind the one before; empty if one is missing or too near. */
  private static List<Integer> inOrder(
      Lines lines, List<String> entries, Map<String, List<Integer>> later, int from) {
    var found = new ArrayList<Integer>();
    int after = from - 1;
    for (var entry : entries) {
      int previous = after;
      var next = later.get(entry).stream().filter(line -> line > previous).findFirst();
      if (next.isEmpty()) {
        return List.of();
      }
      after = next.get();
      found.add(after);
    }
    int between = lines.start(found.get(found.size() - 1)) - lines.start(found.get(0));
    return between >= TEXT_BETWEEN * (found.size() - 1) ? found : List.of();
  }

  /** Where each key stands as a line, or as a line and the next, alone. */
  private static Map<String, List<Integer>> occurrences(Lines lines, int from, Set<String> keys) {
    keys.remove("");
    var found = new HashMap<String, List<Integer>>();
    boolean fewBlocks = lines.hasFewBlocks();
    for (int i = from; i < lines.size(); i++) {
      boolean mayBeHeading = fewBlocks || lines.startsBlock(i);
      if (!mayBeHeading || lines.length(i) > LONGEST) {
        continue;
      }
      var key = Decoration.key(lines.cut(i));
      boolean pair = i + 1 < lines.size() && lines.length(i) + lines.length(i + 1) <= LONGEST;
      if (keys.contains(key)) {
        add(found, key, i);
      } else if (pair && keys.contains(key + Decoration.key(lines.cut(i + 1)))) {
        add(found, key + Decoration.key(lines.cut(i + 1)), i);
      }
    }
    return found;
  }

  private static void add(Map<String, List<Integer>> found, String key, int line) {
    var places = found.computeIfAbsent(key, any -> new ArrayList<>());
    if (places.size() < MOST_PLACES) {
      places.add(line);
    }
  }

  private static String key(String line) {
    return Decoration.key(PAGE_NUMBER.matcher(line).replaceFirst(""));
  }
}
