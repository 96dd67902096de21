package org.fabula.understanding.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the spans of a tile that are mentions. After Yu et al., ACL 2020: nested spans may be. */
@SuppressWarnings("EnumOrdinal") // the model's numbers are in the order of the constants
final class MentionFinding {

  private static final int LONGEST_IN_WORDS = 24;

  private final double[] bias;
  private final double[] length;

  MentionFinding(Tables tables) {
    bias = tables.get("mention_bias");
    length = tables.get("mention_length");
  }

  /** Words from the first up to and with the last. */
  record Found(int first, int last, EntityCategory category, double score) {
    private boolean crosses(Found other) {
      return endsWithin(other) || other.endsWithin(this);
    }

    private boolean endsWithin(Found other) {
      return first < other.first && other.first <= last && last < other.last;
    }
  }

  /** The mentions that begin in the tile's own words; none crosses a better one. */
  List<Found> find(Tile tile, TokenVectors vectors) {
    var found = new ArrayList<Found>();
    for (int first = tile.from(); first < tile.to(); first++) {
      for (int last = first; last < Math.min(tile.end(), first + LONGEST_IN_WORDS); last++) {
        var best = best(tile, vectors, first, last);
        if (best.score > 0) {
          found.add(best);
        }
      }
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed());
    var kept = new ArrayList<Found>();
    for (var next : found) {
      if (kept.stream().noneMatch(next::crosses)) {
        kept.add(next);
      }
    }
    return kept;
  }

  private Found best(Tile tile, TokenVectors vectors, int first, int last) {
    Found best = null;
    for (var category : EntityCategory.values()) {
      int at = category.ordinal();
      double score =
          vectors.mention(category, tile.piece(first), tile.piece(last))
              + bias[at]
              + length[at * LONGEST_IN_WORDS + last - first];
      if (best == null || score > best.score) {
        best = new Found(first, last, category, score);
      }
    }
    return best;
  }
}
