package org.fabula.web.reader;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;

/**
 * Who says a quotation, to whom, how we know and how sure that is.
 *
 * @param cue the words that name the speaker
 */
record QuotationCard(
    String verb,
    Optional<Person> speaker,
    List<Person> addressees,
    String how,
    Optional<String> cue,
    boolean unsure) {

  private static final double SURE = 0.7;

  QuotationCard {
    addressees = List.copyOf(addressees);
  }

  static QuotationCard of(Attribution attribution, KnownStory known) {
    var people = Cast.people(known);
    return new QuotationCard(
        verb(attribution),
        attribution.speaker().map(who -> people.get(who.id())),
        attribution.addressees().stream().map(who -> people.get(who.id())).toList(),
        how(attribution),
        attribution.cue().map(cue -> known.story().cut(cue).replaceAll("\\s+", " ")),
        attribution.speaker().isPresent() && attribution.confidence() < SURE);
  }

  private static String verb(Attribution attribution) {
    return switch (attribution.quotation().kind()) {
      case SPEECH -> "Said";
      case THOUGHT -> "Thought";
      case WRITING -> "Written";
    };
  }

  private static String how(Attribution attribution) {
    return switch (attribution.how()) {
      case NAMED -> "The text names the speaker";
      case PRONOUN -> "The text says so with another word";
      case TURN -> "It is their turn in the exchange";
      case NEARBY -> "They act right beside it";
      case CORRECTED -> "Put right by you";
      case UNKNOWN -> "Nothing in the text tells yet";
    };
  }
}
