package org.fabula.understanding.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A window of the text for one run of the encoder. It answers for the words in its middle; those
 * before and after are context, so tiles overlap.
 *
 * @param first the window's first word
 * @param end past its last word
 * @param from the first word it answers for
 * @param to past the last word it answers for
 * @param ids of the pieces
 * @param types of the pieces
 * @param firstPieces index of each word's first piece
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read millions of times
record Tile(int first, int end, int from, int to, long[] ids, long[] types, int[] firstPieces) {

  private static final int MOST_PIECES = 512;
  private static final int OVERLAP_IN_WORDS = 100;
  private static final int OVERLAP_IN_PIECES = MOST_PIECES / 2;
  private static final int PERCENT_OF_OVERLAP_AFTER = 28;

  /** Tiles over the whole text; together they answer for each word once. */
  static List<Tile> over(Words words, WordPieces pieces) {
    var tiles = new ArrayList<Tile>();
    int first = 0;
    int from = 0;
    while (from < words.size()) {
      var tile = at(first, from, words, pieces);
      tiles.add(tile);
      first = tile.end - overlap(first, tile.end, words);
      from = tile.to;
    }
    return tiles;
  }

  /** How many words the next window shares with one: fewer where words have many pieces. */
  private static int overlap(int first, int end, Words words) {
    int overlap = 0;
    int pieces = 0;
    while (overlap < OVERLAP_IN_WORDS && end - overlap > first) {
      var word = words.get(end - overlap - 1);
      pieces += word.pieces().length + (word.startsParagraph() ? 1 : 0);
      if (pieces > OVERLAP_IN_PIECES) {
        break;
      }
      overlap++;
    }
    return overlap;
  }

  private static Tile at(int first, int from, Words words, WordPieces pieces) {
    var ids = new long[MOST_PIECES];
    var types = new long[MOST_PIECES];
    var firstPieces = new ArrayList<Integer>();
    ids[0] = pieces.start();
    types[0] = WordType.OTHER;
    int used = 1;
    int word = first;
    for (; word < words.size(); word++) {
      var next = words.get(word);
      int mark = next.startsParagraph() ? 1 : 0;
      if (used + next.pieces().length + mark >= MOST_PIECES) {
        break;
      }
      if (next.startsParagraph()) {
        ids[used] = pieces.paragraph();
        types[used++] = WordType.OTHER;
      }
      firstPieces.add(used);
      for (int id : next.pieces()) {
        ids[used] = id;
        types[used++] = next.type();
      }
    }
    ids[used] = pieces.end();
    types[used++] = WordType.OTHER;
    int after = overlap(first, word, words) * PERCENT_OF_OVERLAP_AFTER / 100;
    boolean last = word == words.size();
    return new Tile(
        first,
        word,
        from,
        last ? word : Math.max(from + 1, word - after),
        Arrays.copyOf(ids, used),
        Arrays.copyOf(types, used),
        firstPieces.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Index of the first piece of a word that lies in the window. */
  int piece(int word) {
    return firstPieces[word - first];
  }

  /** The same; of the window's last word for a word after it. */
  int pieceWithin(int word) {
    return piece(Math.min(word, end - 1));
  }
}
