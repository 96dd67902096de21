package org.fabula.library;

import java.util.Objects;
import java.util.Optional;

/**
 * What to find in the stories' texts.
 *
 * <p>Of {@code words} a passage must hold all, in any order and without regard to case and accents.
 * {@code "third stair"} is a phrase, {@code stair*} any word that starts so. Any text is a query;
 * signs that mean nothing here are passed over.
 *
 * @param words blank for everything that the speaker and addressee said
 * @param speaker one of the names of who says it, or words of one
 * @param addressee one of the names of who it is said to, or words of one
 * @param storyId the one story to look into
 * @param limit on how many passages are found, over all stories
 * @param limitPerStory on how many passages one story gives
 */
public record FindQuery(
    String words,
    Optional<String> speaker,
    Optional<String> addressee,
    Optional<Long> storyId,
    int limit,
    int limitPerStory) {

  private static final int USUAL_LIMIT = 50;

  public FindQuery {
    Objects.requireNonNull(words);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(addressee);
    Objects.requireNonNull(storyId);
    if (limit < 1 || limitPerStory < 1) {
      throw new IllegalArgumentException("limits " + limit + " and " + limitPerStory);
    }
  }

  /** These words anywhere. */
  public static FindQuery of(String words) {
    return new FindQuery(
        words, Optional.empty(), Optional.empty(), Optional.empty(), USUAL_LIMIT, USUAL_LIMIT);
  }

  public FindQuery saidBy(String name) {
    return new FindQuery(words, Optional.of(name), addressee, storyId, limit, limitPerStory);
  }

  public FindQuery saidTo(String name) {
    return new FindQuery(words, speaker, Optional.of(name), storyId, limit, limitPerStory);
  }

  public FindQuery inStory(long id) {
    return new FindQuery(words, speaker, addressee, Optional.of(id), limit, limitPerStory);
  }

  public FindQuery limitedTo(int passages, int perStory) {
    return new FindQuery(words, speaker, addressee, storyId, passages, perStory);
  }
}
