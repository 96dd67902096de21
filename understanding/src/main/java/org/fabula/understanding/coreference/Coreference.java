package org.fabula.understanding.coreference;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;

/**
 * Whom each mention refers to, as far as known.
 *
 * @param mentions in text order
 * @param onMind for each quotation who is on the reader's mind where it begins, with their shares
 * @param voices what the encoder hears in each quotation; empty where it did not read the story
 */
public record Coreference(
    List<CharacterMention> mentions, List<Map<StoryCharacter, Double>> onMind, List<Voice> voices) {
  public Coreference {
    voices = List.copyOf(voices);
    onMind = onMind.stream().map(Coreference::inOrder).toList();
    mentions =
        mentions.stream()
            .sorted(Comparator.comparing((CharacterMention found) -> found.mention().span()))
            .toList();
  }

  /** A copy that keeps the order, on which sums of fractions depend. */
  private static Map<StoryCharacter, Double> inOrder(Map<StoryCharacter, Double> shares) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /** The same for a story that the encoder read. */
  public Coreference with(List<Voice> heard) {
    return new Coreference(mentions, onMind, heard);
  }

  /** The same answers by mention, for look-up. */
  public Map<Mention, StoryCharacter> byMention() {
    var byMention = new HashMap<Mention, StoryCharacter>();
    mentions.forEach(found -> byMention.put(found.mention(), found.character()));
    return byMention;
  }

  /** The answer for one mention out of {@link #byMention()}. */
  public static Optional<StoryCharacter> of(
      Mention mention, Map<Mention, StoryCharacter> byMention) {
    return Optional.ofNullable(byMention.get(mention));
  }
}
