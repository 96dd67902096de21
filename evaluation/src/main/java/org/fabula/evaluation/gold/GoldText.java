package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fabula.story.Span;

/**
 * A text and what people found in it.
 *
 * @param corpus the collection it is of, such as {@code PDNC}
 * @param mentions empty where the corpus does not mark them
 * @param events the words that tell of what really happens; empty where the corpus does not mark
 *     them
 */
public record GoldText(
    String corpus,
    String name,
    String text,
    List<GoldCharacter> characters,
    List<GoldQuotation> quotations,
    List<GoldMention> mentions,
    List<Span> events,
    GoldNarrative narrative) {

  public GoldText {
    Objects.requireNonNull(corpus);
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    characters = List.copyOf(characters);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
    Objects.requireNonNull(narrative);
    var ids = characters.stream().map(GoldCharacter::id).collect(Collectors.toSet());
    for (var quotation : quotations) {
      if (!ids.contains(quotation.speaker())) {
        throw new IllegalArgumentException(
            "the speaker " + quotation.speaker() + " is not among the characters of " + name);
      }
    }
  }

  /** The characters by their ids. */
  public Map<String, GoldCharacter> charactersById() {
    return characters.stream().collect(Collectors.toMap(GoldCharacter::id, Function.identity()));
  }

  /** Whether somebody looked for quotations: where others say what happens, they may not have. */
  public boolean marksQuotations() {
    return !quotations.isEmpty() || narrative.equals(GoldNarrative.NONE);
  }

  /** From how many quotations on somebody counts as one of the cast: in a passage, from one. */
  public int quotationsOfCast() {
    return corpus.equals(Passage.CORPUS) ? 1 : 5;
  }

  /** Whether a character stands for no single person: PDNC has "_group" and "_narr" and others. */
  public boolean isNobody(GoldCharacter character) {
    return corpus.equals("PDNC") && character.name().startsWith("_");
  }
}
