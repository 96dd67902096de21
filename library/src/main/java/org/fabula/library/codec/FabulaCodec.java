package org.fabula.library.codec;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Telling;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Fabulas as bytes, without their stories. Characters and places are written once; everything else
 * names them by their index.
 */
public final class FabulaCodec {

  /**
   * The form of the bytes. It goes up whenever the form or the meaning of a fabula changes; a
   * fabula in another format is not read but understood anew.
   */
  public static final int FORMAT = 11;

  private FabulaCodec() {}

  /** Refuses a fabula that speaks of characters or places it does not list. */
  public static byte[] encode(Fabula fabula) {
    var code = new CodeWriter();
    code.all(fabula.characters(), character -> write(character, code));
    code.all(fabula.places(), place -> write(place, code));
    var characters = new Indexes("character");
    fabula.characters().forEach(character -> characters.add(character.id()));
    var places = new Indexes("place");
    fabula.places().forEach(place -> places.add(place.id()));
    code.all(fabula.mentions(), mention -> write(mention, characters, code));
    code.all(fabula.others(), entity -> write(entity, code));
    code.all(fabula.attributions(), attribution -> write(attribution, characters, code));
    code.all(fabula.scenes(), scene -> write(scene, characters, places, code));
    code.all(fabula.thoughts(), thought -> write(thought, characters, code));
    code.all(fabula.times(), time -> TimesCode.write(time, code));
    TimesCode.write(fabula.timeline(), code);
    code.all(fabula.events(), event -> write(event, characters, code));
    TiesCode.write(fabula.ties(), code);
    code.all(fabula.facts(), fact -> write(fact, characters, code));
    return code.deflated();
  }

  /** Fails on bytes that {@link #encode} did not write in this {@link #FORMAT}. */
  public static Fabula decode(byte[] bytes, Story story) throws IOException {
    var code = CodeReader.inflating(bytes);
    var characters = code.all(() -> character(code));
    var places = code.all(() -> place(code));
    var mentions = code.all(() -> mention(code, characters));
    var others = code.all(() -> entity(code));
    var attributions = code.all(() -> attribution(code, characters));
    var scenes = code.all(() -> scene(code, characters, places));
    return new Fabula(
        story,
        characters,
        mentions,
        others,
        attributions,
        places,
        scenes,
        code.all(() -> thought(code, characters)),
        code.all(() -> TimesCode.expression(code)),
        TimesCode.timeline(code, scenes.size()),
        code.all(() -> event(code, characters)),
        TiesCode.ties(code),
        code.all(() -> fact(code, characters)));
  }

  /** Where in its list each id stands. */
  private static final class Indexes {
    private final String kind;
    private final Map<String, Integer> byId = new HashMap<>();

    Indexes(String kind) {
      this.kind = kind;
    }

    void add(String id) {
      if (byId.putIfAbsent(id, byId.size()) != null) {
        throw new IllegalArgumentException("two of one id: " + kind + " " + id);
      }
    }

    int of(String id) {
      var index = byId.get(id);
      if (index == null) {
        throw new IllegalArgumentException("not listed: " + kind + " " + id);
      }
      return index;
    }
  }

  private static void write(StoryCharacter character, CodeWriter code) {
    code.text(character.id());
    code.text(character.name());
    code.all(character.names(), name -> write(name, code));
    code.constant(character.pronouns());
    code.offset(character.firstSeen());
  }

  private static StoryCharacter character(CodeReader code) throws IOException {
    return new StoryCharacter(
        code.text(),
        code.text(),
        code.all(() -> name(code)),
        code.constant(Pronouns.class),
        code.offset());
  }

  private static void write(CharacterName name, CodeWriter code) {
    code.text(name.text());
    code.constant(name.kind());
    code.offset(name.knownFrom());
    code.all(name.usedBy(), code::text);
    code.all(name.evidence(), code::span);
  }

  private static CharacterName name(CodeReader code) throws IOException {
    return new CharacterName(
        code.text(),
        code.constant(CharacterName.Kind.class),
        code.offset(),
        code.all(code::text),
        code.all(code::span));
  }

  private static void write(Place place, CodeWriter code) {
    code.text(place.id());
    code.text(place.name());
    code.all(place.mentions(), code::span);
    code.optional(
        place.within(),
        within -> {
          code.text(within.place());
          code.span(within.evidence());
        });
  }

  private static Place place(CodeReader code) throws IOException {
    return new Place(
        code.text(),
        code.text(),
        code.all(code::span),
        code.optional(() -> new Place.Within(code.text(), code.span())));
  }

  private static void write(CharacterMention mention, Indexes characters, CodeWriter code) {
    write(mention.mention(), code);
    code.number(characters.of(mention.character().id()));
    code.fraction(mention.confidence());
    code.offset(mention.knownFrom());
  }

  private static CharacterMention mention(CodeReader code, List<StoryCharacter> characters)
      throws IOException {
    return new CharacterMention(
        mention(code), listed(code, characters), code.fraction(), code.offset());
  }

  private static void write(Mention mention, CodeWriter code) {
    code.span(mention.span());
    code.constant(mention.kind());
  }

  private static Mention mention(CodeReader code) throws IOException {
    return new Mention(code.span(), code.constant(Mention.Kind.class));
  }

  private static void write(Entity entity, CodeWriter code) {
    code.constant(entity.category());
    code.all(entity.mentions(), mention -> write(mention, code));
  }

  private static Entity entity(CodeReader code) throws IOException {
    return new Entity(code.constant(EntityCategory.class), code.all(() -> mention(code)));
  }

  private static <T> T listed(CodeReader code, List<T> list) throws IOException {
    int index = code.number();
    if (index < 0 || index >= list.size()) {
      throw new IOException("index " + index + " in a list of " + list.size());
    }
    return list.get(index);
  }

  private static void write(Attribution attribution, Indexes characters, CodeWriter code) {
    code.all(attribution.quotation().spans(), code::span);
    code.constant(attribution.quotation().kind());
    code.constant(attribution.type());
    code.optional(attribution.speaker(), speaker -> code.number(characters.of(speaker.id())));
    code.all(attribution.addressees(), addressee -> code.number(characters.of(addressee.id())));
    code.constant(attribution.how());
    code.optional(attribution.cue(), code::span);
    code.offset(attribution.knownFrom());
    code.offset(attribution.addresseesKnownFrom());
    code.fraction(attribution.confidence());
  }

  private static Attribution attribution(CodeReader code, List<StoryCharacter> characters)
      throws IOException {
    return new Attribution(
        new Quotation(code.all(code::span), code.constant(Quotation.Kind.class)),
        code.constant(Attribution.Type.class),
        code.optional(() -> listed(code, characters)),
        code.all(() -> listed(code, characters)),
        code.constant(Attribution.How.class),
        code.optional(code::span),
        code.offset(),
        code.offset(),
        code.fraction());
  }

  private static void write(Scene scene, Indexes characters, Indexes places, CodeWriter code) {
    code.text(scene.id());
    code.span(scene.span());
    code.constant(scene.kind());
    code.constant(scene.boundary());
    code.optional(scene.place(), place -> code.number(places.of(place.id())));
    code.optional(scene.time(), time -> write(time, code));
    code.optional(scene.pointOfView(), who -> code.number(characters.of(who.id())));
    code.all(
        scene.views(),
        view -> {
          code.span(view.span());
          code.number(characters.of(view.who().id()));
        });
    code.all(scene.present(), who -> code.number(characters.of(who.id())));
    code.fraction(scene.confidence());
  }

  private static Scene scene(CodeReader code, List<StoryCharacter> characters, List<Place> places)
      throws IOException {
    return new Scene(
        code.text(),
        code.span(),
        code.constant(Scene.Kind.class),
        code.constant(Scene.Boundary.class),
        code.optional(() -> listed(code, places)),
        code.optional(() -> time(code)),
        code.optional(() -> listed(code, characters)),
        code.all(() -> new Scene.View(code.span(), listed(code, characters))),
        code.all(() -> listed(code, characters)),
        code.fraction());
  }

  private static void write(SceneTime time, CodeWriter code) {
    code.text(time.text());
    code.all(time.evidence(), code::span);
  }

  private static SceneTime time(CodeReader code) throws IOException {
    return new SceneTime(code.text(), code.all(code::span));
  }

  private static void write(Thought thought, Indexes characters, CodeWriter code) {
    code.span(thought.span());
    code.optional(thought.thinker(), who -> code.number(characters.of(who.id())));
    code.constant(thought.kind());
    code.all(thought.evidence(), code::span);
    code.offset(thought.knownFrom());
    code.fraction(thought.confidence());
  }

  private static Thought thought(CodeReader code, List<StoryCharacter> characters)
      throws IOException {
    return new Thought(
        code.span(),
        code.optional(() -> listed(code, characters)),
        code.constant(Thought.Kind.class),
        code.all(code::span),
        code.offset(),
        code.fraction());
  }

  private static void write(Event event, Indexes characters, CodeWriter code) {
    code.text(event.id());
    code.span(event.trigger());
    code.span(event.extract());
    code.all(event.participants(), it -> write(it, characters, code));
    code.number(event.scene());
    code.constant(event.mode());
    code.fraction(event.weight());
    code.fraction(event.confidence());
  }

  private static Event event(CodeReader code, List<StoryCharacter> characters) throws IOException {
    return new Event(
        code.text(),
        code.span(),
        code.span(),
        code.all(() -> participant(code, characters)),
        code.number(),
        code.constant(Event.Mode.class),
        code.fraction(),
        code.fraction());
  }

  private static void write(Fact fact, Indexes characters, CodeWriter code) {
    code.text(fact.id());
    code.optional(fact.who(), who -> code.number(characters.of(who.id())));
    code.text(fact.subject());
    code.constant(fact.kind());
    code.text(fact.aspect());
    code.text(fact.value());
    code.optional(fact.other(), who -> code.number(characters.of(who.id())));
    code.number(fact.scene());
    code.constant(fact.when());
    code.constant(fact.telling().voice());
    code.optional(fact.telling().asserter(), who -> code.number(characters.of(who.id())));
    code.constant(fact.telling().stance());
    code.all(fact.evidence(), code::span);
    code.offset(fact.knownFrom());
    code.fraction(fact.confidence());
  }

  private static Fact fact(CodeReader code, List<StoryCharacter> characters) throws IOException {
    return new Fact(
        code.text(),
        code.optional(() -> listed(code, characters)),
        code.text(),
        code.constant(Fact.Kind.class),
        code.text(),
        code.text(),
        code.optional(() -> listed(code, characters)),
        code.number(),
        code.constant(Fact.When.class),
        new Telling(
            code.constant(Telling.Voice.class),
            code.optional(() -> listed(code, characters)),
            code.constant(Telling.Stance.class)),
        code.all(code::span),
        code.offset(),
        code.fraction());
  }

  private static void write(Participant participant, Indexes characters, CodeWriter code) {
    write(participant.mention(), characters, code);
    code.constant(participant.role());
  }

  private static Participant participant(CodeReader code, List<StoryCharacter> characters)
      throws IOException {
    return new Participant(mention(code, characters), code.constant(Participant.Role.class));
  }
}
