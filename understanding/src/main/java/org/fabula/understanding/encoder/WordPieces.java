package org.fabula.understanding.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts words into the pieces of a vocabulary, the longest that fits first (WordPiece, Wu et al.
 * 2016, as used by BERT). Lower case, without accents; all quotation marks as straight ones. {@code
 * training/encoder/pieces.py} does the same. Not safe for use by several threads.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final String DOUBLE_MARKS = "“”„‟«»‹›";
  private static final String SINGLE_MARKS = "‘’‚‛`´";

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> known = new HashMap<>();
  private final int unknown;
  private final int start;
  private final int end;
  private final int paragraph;

  WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    unknown = ids.get("[UNK]");
    start = ids.get("[CLS]");
    end = ids.get("[SEP]");
    paragraph = ids.get("[unused1]");
  }

  /** Stands before a window. */
  int start() {
    return start;
  }

  /** Stands after a window. */
  int end() {
    return end;
  }

  /** Stands before a paragraph. */
  int paragraph() {
    return paragraph;
  }

  /** Ids of a word's pieces, at least one. */
  int[] of(String word) {
    return known.computeIfAbsent(plain(word), this::cut);
  }

  private static String plain(String word) {
    if (word.length() == 1) {
      if (DOUBLE_MARKS.contains(word)) {
        return "\"";
      }
      if (SINGLE_MARKS.contains(word)) {
        return "'";
      }
    }
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private int[] cut(String word) {
    if (word.length() > LONGEST_WORD) {
      return new int[] {unknown};
    }
    var pieces = new ArrayList<Integer>();
    int at = 0;
    while (at < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > at && (id = ids.get((at > 0 ? "##" : "") + word.substring(at, to))) == null) {
        to--;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      pieces.add(id);
      at = to;
    }
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }
}
