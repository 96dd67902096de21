package org.fabula.understanding.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;

/**
 * Whom each mention refers to, as far as known.
 *
 * @param mentions in text order
 */
public record Coreference(List<CharacterMention> mentions) {
  public Coreference {
    mentions =
        mentions.stream()
            .sorted(Comparator.comparing((CharacterMention found) -> found.mention().span()))
            .toList();
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
