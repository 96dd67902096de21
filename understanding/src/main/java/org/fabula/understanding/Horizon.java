package org.fabula.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Telling;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/** How far a reader has come, and what of a fabula shows from there. */
final class Horizon {

  private static final String UNNAMED = "someone";

  private final int position;

  private Horizon(int position) {
    this.position = position;
  }

  static Horizon at(int position) {
    return new Horizon(position);
  }

  Fabula see(Fabula fabula) {
    if (position >= fabula.story().text().length()) {
      return fabula;
    }
    var known = new HashMap<String, StoryCharacter>();
    var read = mentionsRead(fabula);
    var withPronoun =
        read.stream()
            .filter(mention -> mention.mention().kind() == Mention.Kind.PRONOUN)
            .map(mention -> mention.character().id())
            .collect(Collectors.toSet());
    for (var character : fabula.characters()) {
      if (character.firstSeen() < position) {
        known.put(character.id(), see(character, withPronoun.contains(character.id()), fabula));
      }
    }
    var mentions = read.stream().flatMap(mention -> see(mention, known).stream()).toList();
    var byMention = byMention(mentions);
    var attributions =
        fabula.attributions().stream()
            .filter(attribution -> isRead(attribution.quotation().extent()))
            .map(attribution -> see(attribution, known))
            .toList();
    var met = metByScene(fabula.scenes(), mentions, attributions);
    var scenes =
        fabula.scenes().stream()
            .filter(scene -> scene.span().start() < position)
            .map(scene -> see(scene, met.get(scene.span().start()), known))
            .toList();
    return new Fabula(
        fabula.story(),
        fabula.characters().stream().flatMap(who -> find(who, known).stream()).toList(),
        mentions,
        List.of(), // which of them are one is known from the whole text only
        attributions,
        fabula.places().stream().flatMap(place -> see(place).stream()).toList(),
        scenes,
        fabula.thoughts().stream().filter(this::isRead).map(it -> see(it, known)).toList(),
        fabula.times().stream().filter(time -> isRead(time.span())).toList(),
        fabula.timeline().until(position, scenes.size()),
        fabula.events().stream()
            .filter(event -> isRead(event.extract()))
            .map(event -> see(event, byMention))
            .toList(),
        fabula.ties().until(position, known.keySet()),
        fabula.facts().stream()
            .filter(fact -> fact.knownFrom() <= position)
            .flatMap(fact -> see(fact, known).stream())
            .toList());
  }

  /** Ids of those mentioned or heard in each scene, by the scene's start; one walk for all. */
  private static NavigableMap<Integer, Set<String>> metByScene(
      List<Scene> scenes, List<CharacterMention> mentions, List<Attribution> attributions) {
    var met = new TreeMap<Integer, Set<String>>();
    scenes.forEach(scene -> met.put(scene.span().start(), new HashSet<>()));
    mentions.forEach(mention -> meet(mention.character(), mention.mention().span().start(), met));
    for (var attribution : attributions) {
      int start = attribution.quotation().extent().start();
      attribution.speaker().ifPresent(speaker -> meet(speaker, start, met));
    }
    return met;
  }

  private static void meet(StoryCharacter who, int offset, NavigableMap<Integer, Set<String>> met) {
    var scene = met.floorEntry(offset);
    if (scene != null) {
      scene.getValue().add(who.id());
    }
  }

  private boolean isRead(Span span) {
    return Fabula.isRead(span, position);
  }

  /**
   * Leaves out mentions by a name that a reader does not know yet to be this character's, the "I"
   * of speech whose speaker is not known yet and the "you" of one whose addressees are not.
   */
  private List<CharacterMention> mentionsRead(Fabula fabula) {
    var spoken = new SpokenText(fabula.quotations());
    return fabula.mentions().stream()
        .filter(mention -> isRead(mention.mention().span()) && mention.knownFrom() <= position)
        .filter(mention -> !isByUnknownName(mention, fabula.story()))
        .filter(mention -> !dependsOnUnknownTalker(mention.mention(), spoken, fabula))
        .toList();
  }

  private boolean dependsOnUnknownTalker(Mention mention, SpokenText spoken, Fabula fabula) {
    int quotation = spoken.quotationAt(mention.span().start());
    if (quotation < 0) {
      return false;
    }
    var attribution = fabula.attributions().get(quotation);
    var word = fabula.story().cut(mention.span()).toLowerCase(Locale.ROOT);
    return Pronoun.of(word).map(pronoun -> talkerKnownFrom(pronoun, attribution)).orElse(0)
        > position;
  }

  /** From where it is known whom a pronoun in speech means, as far as the talk decides that. */
  private static int talkerKnownFrom(Pronoun pronoun, Attribution attribution) {
    return switch (pronoun) {
      case I -> attribution.knownFrom();
      case YOU -> attribution.addresseesKnownFrom();
      case HE, SHE, THEY, WE -> 0;
    };
  }

  private boolean isByUnknownName(CharacterMention mention, Story story) {
    var text = story.cut(mention.mention().span());
    return mention.character().names().stream()
        .anyMatch(name -> name.text().equals(text) && !isKnown(name));
  }

  private boolean isKnown(CharacterName name) {
    return name.knownFrom() <= position;
  }

  private StoryCharacter see(StoryCharacter character, boolean withPronoun, Fabula fabula) {
    var names =
        character.names().stream()
            .filter(this::isKnown)
            .flatMap(name -> see(name, fabula).stream())
            .toList();
    var best =
        names.stream()
            .map(CharacterName::text)
            .filter(character.name()::equals)
            .findFirst()
            .or(() -> fullest(names, name -> name.kind() == CharacterName.Kind.NAME))
            .or(() -> fullest(names, name -> true))
            .orElse(UNNAMED);
    return new StoryCharacter(
        character.id(),
        best,
        names,
        withPronoun ? character.pronouns() : Pronouns.UNKNOWN,
        character.firstSeen());
  }

  private static Optional<String> fullest(
      List<CharacterName> names, Predicate<CharacterName> which) {
    return names.stream()
        .filter(which)
        .map(CharacterName::text)
        .max(Comparator.comparingInt(String::length));
  }

  private Optional<CharacterName> see(CharacterName name, Fabula fabula) {
    var evidence = name.evidence().stream().filter(this::isRead).toList();
    var usedBy =
        fabula.characters().stream()
            .filter(who -> name.usedBy().contains(who.id()) && who.firstSeen() < position)
            .map(StoryCharacter::id)
            .toList();
    if (evidence.isEmpty() || usedBy.isEmpty() != name.usedBy().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CharacterName(name.text(), name.kind(), name.knownFrom(), usedBy, evidence));
  }

  private static Optional<StoryCharacter> find(
      StoryCharacter character, Map<String, StoryCharacter> known) {
    return Optional.ofNullable(known.get(character.id()));
  }

  private static Optional<CharacterMention> see(
      CharacterMention mention, Map<String, StoryCharacter> known) {
    return find(mention.character(), known)
        .map(
            who ->
                new CharacterMention(
                    mention.mention(), who, mention.confidence(), mention.knownFrom()));
  }

  private Attribution see(Attribution attribution, Map<String, StoryCharacter> known) {
    var speaker = attribution.speaker().flatMap(who -> find(who, known));
    if (speaker.isEmpty() || attribution.knownFrom() > position) {
      return Attribution.unknown(attribution.quotation());
    }
    return new Attribution(
        attribution.quotation(),
        attribution.type(),
        speaker,
        attribution.addressees().stream()
            .filter(who -> attribution.addresseesKnownFrom() <= position)
            .flatMap(who -> find(who, known).stream())
            .toList(),
        attribution.how(),
        attribution.cue(),
        attribution.knownFrom(),
        attribution.addresseesKnownFrom(),
        attribution.confidence());
  }

  private Optional<Place> see(Place place) {
    var mentions = place.mentions().stream().filter(this::isRead).toList();
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Place(
                place.id(),
                place.name(),
                mentions,
                place.within().filter(within -> isRead(within.evidence()))));
  }

  private boolean isRead(Thought thought) {
    return thought.knownFrom() <= position;
  }

  private static Thought see(Thought thought, Map<String, StoryCharacter> known) {
    return new Thought(
        thought.span(),
        thought.thinker().flatMap(who -> find(who, known)),
        thought.kind(),
        thought.evidence(),
        thought.knownFrom(),
        thought.confidence());
  }

  private static Map<Mention, CharacterMention> byMention(List<CharacterMention> mentions) {
    var byMention = new HashMap<Mention, CharacterMention>();
    mentions.forEach(it -> byMention.put(it.mention(), it));
    return byMention;
  }

  private static Event see(Event event, Map<Mention, CharacterMention> read) {
    return new Event(
        event.id(),
        event.trigger(),
        event.extract(),
        event.participants().stream().flatMap(it -> see(it, read).stream()).toList(),
        event.scene(),
        event.mode(),
        event.weight(),
        event.confidence());
  }

  private static Optional<Participant> see(
      Participant participant, Map<Mention, CharacterMention> read) {
    return Optional.ofNullable(read.get(participant.mention().mention()))
        .map(mention -> new Participant(mention, participant.role()));
  }

  /** Nothing where somebody it is about is not known yet. */
  private static Optional<Fact> see(Fact fact, Map<String, StoryCharacter> known) {
    var who = fact.who().flatMap(it -> find(it, known));
    var other = fact.other().flatMap(it -> find(it, known));
    if (who.isEmpty() != fact.who().isEmpty() || other.isEmpty() != fact.other().isEmpty()) {
      return Optional.empty();
    }
    var telling = fact.telling();
    return Optional.of(
        new Fact(
            fact.id(),
            who,
            who.map(StoryCharacter::name).orElse(fact.subject()),
            fact.kind(),
            fact.aspect(),
            fact.otherName().isPresent() ? other.orElseThrow().name() : fact.value(),
            other,
            fact.scene(),
            fact.when(),
            new Telling(
                telling.voice(),
                telling.asserter().flatMap(it -> find(it, known)),
                telling.stance()),
            fact.evidence(),
            fact.knownFrom(),
            fact.confidence()));
  }

  private Scene see(Scene scene, Set<String> met, Map<String, StoryCharacter> known) {
    var span = new Span(scene.span().start(), Math.min(scene.span().end(), position));
    return new Scene(
        scene.id(),
        span,
        isRead(scene.span()) ? scene.kind() : Scene.Kind.SCENE,
        scene.boundary(),
        scene
            .place()
            .flatMap(this::see)
            .filter(place -> place.mentions().stream().anyMatch(span::contains)),
        scene.time().filter(time -> time.evidence().stream().allMatch(this::isRead)),
        scene.pointOfView().filter(who -> met.contains(who.id())).flatMap(who -> find(who, known)),
        views(scene, known),
        scene.present().stream()
            .filter(who -> met.contains(who.id()))
            .flatMap(who -> find(who, known).stream())
            .toList(),
        scene.confidence());
  }

  private List<Scene.View> views(Scene scene, Map<String, StoryCharacter> known) {
    return scene.views().stream()
        .filter(view -> isRead(view.span()))
        .flatMap(
            view -> find(view.who(), known).map(who -> new Scene.View(view.span(), who)).stream())
        .toList();
  }
}
