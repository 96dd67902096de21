package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fabula.story.Span;

/**
 * Everything a system says about a text that can be scored.
 *
 * @param textLength in code points
 * @param entities the characters' mentions first, in the characters' order, then those of others
 * @param events the words that tell of what really happens
 */
public record Answer(
    int textLength,
    List<AnsweredCharacter> characters,
    List<AnsweredQuotation> quotations,
    List<AnsweredEntity> entities,
    List<Span> events,
    AnsweredNarrative narrative) {

  public Answer {
    characters = List.copyOf(characters);
    quotations = List.copyOf(quotations);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    Objects.requireNonNull(narrative);
    var ids = characters.stream().map(AnsweredCharacter::id).collect(Collectors.toSet());
    for (var quotation : quotations) {
      quotation.speaker().ifPresent(speaker -> check(speaker, ids.contains(speaker)));
      quotation.addressees().forEach(addressee -> check(addressee, ids.contains(addressee)));
    }
  }

  private static void check(String id, boolean known) {
    if (!known) {
      throw new IllegalArgumentException("no character has the id " + id);
    }
  }
}
