package org.fabula.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.events.Participant.Role;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Naming;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Ties;

/** {@link FerryStory} with what happens in it. */
public final class FerryEvents {

  private FerryEvents() {}

  public static Fabula fabula() {
    var ferry = FerryStory.fabula();
    return new Fabula(
        ferry.story(),
        ferry.characters(),
        ferry.mentions(),
        ferry.others(),
        ferry.attributions(),
        ferry.places(),
        ferry.scenes(),
        ferry.thoughts(),
        ferry.times(),
        ferry.timeline(),
        List.of(
            event("e1", "Cast", "“Cast off,”", List.of(), Event.Mode.PLANNED),
            event(
                "e2",
                "looked",
                "Bram looked at her.",
                List.of(
                    new Participant(mention("Bram", ferry), Role.ACTS),
                    new Participant(mention("her", ferry), Role.IS_ACTED_ON)),
                Event.Mode.SHOWN),
            event("e3", "says", "it says here", List.of(), Event.Mode.TOLD)),
        ties(),
        List.of());
  }

  /** Bram's captain, whom he calls Skipper and likes well enough. */
  private static Ties ties() {
    return Ties.of(
        List.of(
            new Sign(
                "c1",
                "c2",
                Optional.of(org.fabula.understanding.ties.Role.SUPERIOR),
                Clue.NOUN,
                OptionalDouble.empty(),
                Asserter.character("c2"),
                FerryStory.span("Skipper"),
                FerryStory.span("Aye, Skipper!").end(),
                0.6),
            new Sign(
                "c2",
                "c1",
                Optional.empty(),
                Clue.DEED,
                OptionalDouble.of(0.5),
                Asserter.NARRATOR,
                FerryStory.span("Aye, Skipper!"),
                FerryStory.span("Aye, Skipper!").end(),
                0.8)),
        List.of(
            new Naming(
                Optional.of("c2"),
                "c1",
                "Skipper",
                Naming.Form.ADDRESS,
                FerryStory.span("Skipper"),
                FerryStory.span("Aye, Skipper!").end(),
                0.6)),
        List.of());
  }

  private static CharacterMention mention(String words, Fabula ferry) {
    return ferry.mentions().stream()
        .filter(it -> ferry.story().cut(it.mention().span()).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Event event(
      String id, String trigger, String extract, List<Participant> participants, Event.Mode mode) {
    return new Event(
        id, FerryStory.span(trigger), FerryStory.span(extract), participants, 0, mode, 0.5, 0.75);
  }
}
