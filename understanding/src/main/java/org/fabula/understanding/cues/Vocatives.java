package org.fabula.understanding.cues;

import java.util.Set;
import org.fabula.understanding.segmentation.Segments;

/** Tells whether a name in speech calls somebody: {@code "Mind it, Bram!"}, {@code "Oh Bram!"}. */
public final class Vocatives {

  private static final Set<String> BEFORE_A_CALL =
      Set.of(
          "oh", "hey", "hi", "hello", "dear", "thanks", "good", "no", "yes", "well", "but", "and",
          "jesus", "christ", "god", "yeah", "ok", "okay", "please", "sorry", "goodbye", "now", "my",
          "come");
  private static final Set<String> END_OF_A_CLAUSE =
      Set.of("you", "it", "me", "not", "peace", "up", "here", "now", "kidding", "down", "right");

  private final Segments segments;

  public Vocatives(Segments segments) {
    this.segments = segments;
  }

  /**
   * Whether the name from token {@code first} to {@code end} is set off by a comma, a stop or the
   * edge of what is said, from token {@code from} to {@code to}.
   */
  public boolean isVocative(int first, int end, int from, int to) {
    boolean left = first == from || isBoundary(first - 1) || isOneOf(first - 1, BEFORE_A_CALL);
    boolean right = end >= to || isBoundary(end);
    return right && (left || (first > from && isOneOf(first - 1, END_OF_A_CLAUSE)));
  }

  private boolean isBoundary(int token) {
    return switch (segments.kind(token)) {
      case STOP, DASH -> true;
      case SIGN -> segments.word(token).equals(",") || segments.word(token).equals(";");
      case WORD, CLITIC, NUMBER, QUOTE_MARK -> false;
    };
  }

  private boolean isOneOf(int token, Set<String> words) {
    return segments.isWord(token) && words.contains(segments.lower(token));
  }
}
