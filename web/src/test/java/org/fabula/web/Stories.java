package org.fabula.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Telling;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Naming;
import org.fabula.understanding.ties.Reveal;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Ties;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.timeline.ToldTime;
import org.fabula.understanding.times.Distance;

/** Stories told for the tests of the pages. */
final class Stories {

  private Stories() {}

  /**
   * Three chapters. Who the ferryman is shows in the second; Isaura Venn, and that she is called
   * Magpie, in the third.
   */
  static MarkedUpStory lantern() {
    return MarkedUpStory.of(
            """
            ! Posted to the harbour list. Do not archive without asking.

            # The Third Stair

            @ Marlow Light | the night of the storm | c1

            The lamp at Marlow Light had gone out twice on the night of the storm, and [c1:Odile Marsh] had climbed the stair twice to see to it.

            “{c1>c2:Mind the third stair},” [c1:she] said without turning. “{c1>c2:It gives.}”

            [c2:Bram] minded it. [c2:He] had brought the oil up in two cans, one for each hand, so that the stair had all of [c2:him] to itself. “{c2>c1:You might have it mended.}”

            “{c1>c2:I might},” said [c1:Odile]. “{c1>c2:Then nobody would tell me who is coming.}”

            Down on the water somebody rang a bell. _Not tonight_, [c1:she] thought. _Nobody crosses tonight._

            * * *

            @ the slip | | c2

            [c3:The ferryman] tied up at the slip with one hand. The other [c3:he] kept in [c3:his] coat.

            “{c2>c3:There is no crossing in this},” called [c2:Bram].

            “{c3>c2:There was one},” said [c3:the ferryman].

            # What the Ferryman Brought

            @ Marlow Light | | c1

            [c3:He] would not sit. At Marlow Light people sat, and [c1:Odile] distrusted a man who stood in front of her stove and dripped.

            “{c1>c3:You have a name},” [c1:she] said.

            “{c3>c1:[c3:Corwin Hale].}” [c3:He] took the hand out of [c3:his] coat at last. There was a key in it. “{c3>c1:I was told that you would know the door.}”

            [c2:Bram] looked at [c1:Odile]. [c2:He] had known [c1:her] for eleven years, and in eleven years [c1:she] had never once let [c2:him] see her afraid.

            “{c1>c3:Give it here, [c3:Corwin]},” said [c1:Odile].

            # Magpie

            @ the cellar at Quern | morning | c2

            The door was in the cellar at Quern, and by morning they had found it. Behind it sat [c4:Isaura Venn], who had been dead since the spring.

            “{c4>c1:You took your time},” said [c4:Isaura].

            “{c1>c4:[c4:Magpie]},” said [c1:Odile], and sat down on the floor.
            """)
        .stating(MetadataField.TITLE, "The Third Stair")
        .stating(MetadataField.AUTHOR, "Hale & <b>Harbour</b>")
        .stating(MetadataField.FANDOM, "The Lighthouse Years")
        .stating(MetadataField.RATING, "PG-13")
        .stating(MetadataField.WARNINGS, "storm", "somebody believed dead")
        .stating(MetadataField.SUMMARY, "A lamp goes out, a bell rings, and somebody crosses.");
  }

  /** The same, its scenes happening in another order; 0 where that is not known. */
  static Fabula lanternHappening(int... ranks) {
    var told = lantern().fabula();
    return new Fabula(
        told.story(),
        told.characters(),
        told.mentions(),
        told.others(),
        told.attributions(),
        told.places(),
        told.scenes(),
        told.thoughts(),
        told.times(),
        happening(ranks),
        told.events(),
        told.ties(),
        told.facts());
  }

  /** The lantern, and how its people stand to each other: in the third chapter all is told. */
  static Fabula lanternWithTies() {
    var told = lantern().fabula();
    return new Fabula(
        told.story(),
        told.characters(),
        told.mentions(),
        told.others(),
        told.attributions(),
        told.places(),
        told.scenes(),
        told.thoughts(),
        told.times(),
        told.timeline(),
        told.events(),
        Ties.of(
            List.of(
                told("c1", Role.SUPERIOR, "c2", "brought the oil", told),
                shown("c2", 0.6, "c1", "might have it mended", told),
                shown("c1", 0.5, "c2", "nobody would tell", told),
                shown("c2", -0.5, "c3", "no crossing in this", told),
                shown("c1", -0.9, "c3", "distrusted a man", told),
                shown("c1", -0.7, "c3", "You have a name", told),
                shown("c3", 0.6, "c1", "know the door", told),
                shown("c1", 0.8, "c3", "Give it here", told),
                shown("c1", 0.9, "c3", "they had found it", told),
                told("c4", Role.SIBLING, "c1", "dead since the spring", told)),
            List.of(
                naming("c1", "c3", "Corwin", "Corwin,", told),
                naming("c1", "c4", "Magpie", "Magpie,", told)),
            List.of()),
        told.facts());
  }

  /**
   * The lantern with ties and all else that is told: what happens, that Marlow Light lies in Quern,
   * that the third scene plays three weeks after the first, who the ferryman turns out to be, two
   * colours of one pair of eyes; the last scene is a letter.
   */
  static Fabula lanternWithAll() {
    var told = lanternWithTies();
    var scenes = new ArrayList<>(told.scenes());
    var letter = scenes.remove(scenes.size() - 1);
    scenes.add(
        new Scene(
            letter.id(),
            letter.span(),
            Scene.Kind.LETTER,
            letter.boundary(),
            letter.place(),
            letter.time(),
            letter.pointOfView(),
            letter.views(),
            letter.present(),
            letter.confidence()));
    return new Fabula(
        told.story(),
        told.characters(),
        told.mentions(),
        told.others(),
        told.attributions(),
        places(told),
        scenes,
        List.of(
            new Thought(
                passage("Nobody crosses tonight", told),
                Optional.of(told.characters().get(0)),
                Thought.Kind.DIRECT,
                List.of(passage("she thought", told)),
                passage("Nobody crosses tonight", told).end(),
                0.9)),
        told.times(),
        Timeline.of(
            4,
            List.of(
                link(0, 2, 21, "by morning", told),
                link(0, 1, 1, "tied up at the slip", told),
                link(0, 1, -3, "no crossing in this", told)),
            List.of(new ToldTime(passage("eleven years", told), 2, days(-11 * 365)))),
        List.of(
            event("climbed", "had climbed the stair twice to see to it", 0, Event.Mode.TOLD, told),
            event("minded", "minded it", 0, Event.Mode.SHOWN, told),
            event("found", "by morning they had found it", 3, Event.Mode.SHOWN, told)),
        Ties.of(
            told.ties().signs(),
            told.ties().namings(),
            List.of(
                new Reveal(
                    "c3",
                    "the ferryman",
                    "Corwin Hale",
                    passage("Corwin Hale", told),
                    List.of(passage("ferryman tied", told)),
                    0.8))),
        List.of(
            eyes("grey", "had climbed the stair twice", told),
            eyes("brown", "let him see her afraid", told)));
  }

  private static List<Place> places(Fabula told) {
    var slip = told.places().get(1);
    var within = new Place.Within(told.places().get(0).id(), slip.mentions().get(0));
    return told.places().stream()
        .map(
            it ->
                it.equals(slip)
                    ? new Place(it.id(), it.name(), it.mentions(), Optional.of(within))
                    : it)
        .toList();
  }

  private static Link link(int from, int to, int days, String words, Fabula fabula) {
    var passage = passage(words, fabula);
    return new Link(
        from, to, days(days), Link.Basis.TOLD, List.of(passage), passage.end(), 0.8 + 0.001 * days);
  }

  private static Distance days(int days) {
    return new Distance(days * 1440L, days * 1440L);
  }

  private static Event event(
      String trigger, String extract, int scene, Event.Mode mode, Fabula fabula) {
    return new Event(
        "e", passage(trigger, fabula), passage(extract, fabula), List.of(), scene, mode, 0.5, 0.9);
  }

  private static Fact eyes(String colour, String words, Fabula fabula) {
    var passage = passage(words, fabula);
    return new Fact(
        "f",
        Optional.of(fabula.characters().get(0)),
        "Odile Marsh",
        Fact.Kind.LOOKS,
        "eyes",
        colour,
        Optional.empty(),
        0,
        Fact.When.NOW,
        new Telling(Telling.Voice.NARRATION, Optional.empty(), Telling.Stance.PLAIN),
        List.of(passage),
        passage.end(),
        0.9);
  }

  private static Sign told(String a, Role role, String b, String words, Fabula fabula) {
    return sign(a, b, Optional.of(role), Clue.NOUN, OptionalDouble.empty(), words, fabula);
  }

  private static Sign shown(String a, double polarity, String b, String words, Fabula fabula) {
    return sign(a, b, Optional.empty(), Clue.DEED, OptionalDouble.of(polarity), words, fabula);
  }

  private static Sign sign(
      String a,
      String b,
      Optional<Role> role,
      Clue clue,
      OptionalDouble polarity,
      String words,
      Fabula fabula) {
    var passage = passage(words, fabula);
    return new Sign(a, b, role, clue, polarity, Asserter.NARRATOR, passage, passage.end(), 0.9);
  }

  private static Naming naming(
      String caller, String called, String name, String words, Fabula fabula) {
    var passage = passage(words, fabula);
    return new Naming(
        Optional.of(caller), called, name, Naming.Form.ADDRESS, passage, passage.end(), 0.9);
  }

  private static Span passage(String words, Fabula fabula) {
    int start = fabula.story().text().lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  private static Timeline happening(int... ranks) {
    var days =
        IntStream.range(0, ranks.length)
            .filter(scene -> ranks[scene] > 0)
            .mapToObj(scene -> onDay(ranks[scene], scene))
            .toList();
    return Timeline.of(ranks.length, days, List.of());
  }

  private static Link onDay(int day, int scene) {
    var sinceOrigin = new Distance(day * 1440L, day * 1440L);
    return new Link(Link.ORIGIN, scene, sinceOrigin, Link.Basis.ASSUMED, List.of(), 0, 1);
  }
}
