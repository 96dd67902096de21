package org.fabula.library.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fabula.story.Chapter;
import org.fabula.story.Mark;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
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
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.times.TimeExpression;

/** Stories and fabulas of chance, the same for the same seed: valid, and otherwise anything. */
public final class RandomFabula {

  private static final List<String> SCRAPS =
      List.of(
          "Odile",
          " ",
          "stair",
          "\n\n",
          ", ",
          "“Mind it,” ",
          "é",
          "\r\n",
          "𝔄",
          "\ud800",
          "\0",
          ".");

  private final Random random;
  private final Story story;
  private final List<StoryCharacter> characters;
  private final List<Place> places;

  private RandomFabula(long seed, int scraps) {
    random = new Random(seed);
    story = randomStory(scraps);
    characters = some(6, this::character);
    places = some(3, this::place);
  }

  /** A story of about so many words. */
  public static Story story(long seed, int words) {
    return new RandomFabula(seed, words).story;
  }

  /** A fabula of a story of about so many words. */
  public static Fabula seeded(long seed, int words) {
    return new RandomFabula(seed, words).fabula();
  }

  private Story randomStory(int scraps) {
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(scraps) + 1).forEach(index -> text.append(scrap()));
    var bare = Story.ofText(text.toString());
    return new Story(
        bare.text(),
        any(StoryFormat.values()),
        metadata(bare.text()),
        Stream.concat(
                bare.chapters().stream(),
                some(3, () -> new Chapter(maybe(this::scrap), span(bare.text()))).stream())
            .toList(),
        bare.paragraphs().stream()
            .map(paragraph -> new Paragraph(paragraph.span(), any(Paragraph.Kind.values())))
            .toList(),
        some(5, () -> new Mark(span(bare.text()), any(Mark.Kind.values()))));
  }

  private StoryMetadata metadata(String text) {
    var fields = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    some(5, () -> any(MetadataField.values()))
        .forEach(
            field ->
                fields.put(
                    field,
                    new MetadataValue(
                        "x" + scrap(), some(3, this::scrap), maybe(() -> span(text)))));
    return new StoryMetadata(fields);
  }

  private Fabula fabula() {
    var scenes = some(5, this::scene);
    return new Fabula(
        story,
        characters,
        characters.isEmpty() ? List.of() : some(40, this::mention),
        some(10, this::entity),
        some(20, this::attribution),
        places,
        scenes,
        some(5, this::thought),
        some(5, this::timeExpression),
        timeline(scenes.size()),
        characters.isEmpty() ? List.of() : some(5, this::event),
        Ties.of(some(6, this::sign), some(6, this::naming), some(2, this::reveal)),
        some(5, this::fact));
  }

  private Sign sign() {
    var polarity =
        random.nextBoolean() ? OptionalDouble.of(1 - 2 * confidence()) : OptionalDouble.empty();
    return new Sign(
        "c1",
        "c" + (2 + random.nextInt(9)),
        polarity.isPresent() ? maybe(() -> any(Role.values())) : Optional.of(any(Role.values())),
        any(Clue.values()),
        polarity,
        any(Asserter.NARRATOR, Asserter.HEADER, Asserter.character("c3")),
        span(),
        offset(),
        confidence());
  }

  private Naming naming() {
    return new Naming(
        maybe(() -> "c" + random.nextInt(9)),
        "c" + random.nextInt(9),
        scrap(),
        any(Naming.Form.values()),
        span(),
        offset(),
        confidence());
  }

  private Reveal reveal() {
    return new Reveal(
        "c" + random.nextInt(9), word(), word(), span(), some(2, this::span), confidence());
  }

  private Thought thought() {
    var span = span();
    return new Thought(
        span,
        somebody(),
        any(Thought.Kind.values()),
        some(2, this::span),
        span.end() + random.nextInt(9),
        confidence());
  }

  private TimeExpression timeExpression() {
    return new TimeExpression(
        span(),
        any(TimeExpression.Kind.values()),
        any(TimeExpression.Anchor.values()),
        maybe(this::distance),
        new CalendarTime(
            number(), maybe(this::range), number(), number(), maybe(this::range), number()));
  }

  private OptionalInt number() {
    return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(2000));
  }

  private CalendarTime.Range range() {
    return new CalendarTime.Range(random.nextInt(12), random.nextInt(12));
  }

  private Distance distance() {
    long shortest = random.nextInt();
    return new Distance(shortest, shortest + random.nextInt(1_000_000));
  }

  private Timeline timeline(int scenes) {
    return Timeline.of(
        scenes,
        scenes < 2 ? List.of() : some(8, () -> link(scenes)),
        some(3, () -> new ToldTime(span(), random.nextInt(9), distance())));
  }

  private Link link(int scenes) {
    int to = random.nextInt(scenes);
    int from = to == 0 ? Link.ORIGIN : random.nextInt(to);
    return new Link(
        from,
        to,
        distance(),
        any(Link.Basis.values()),
        List.of(span()),
        random.nextInt(100),
        confidence());
  }

  private Event event() {
    return new Event(
        "e" + random.nextInt(),
        span(),
        span(),
        some(3, () -> new Participant(mention(), any(Participant.Role.values()))),
        random.nextInt(5),
        any(Event.Mode.values()),
        confidence(),
        confidence());
  }

  private Fact fact() {
    return new Fact(
        "f" + random.nextInt(),
        somebody(),
        word(),
        any(Fact.Kind.values()),
        word(),
        word(),
        somebody(),
        random.nextInt(5),
        any(Fact.When.values()),
        new Telling(any(Telling.Voice.values()), somebody(), any(Telling.Stance.values())),
        List.of(span()),
        random.nextInt(99),
        confidence());
  }

  private Optional<StoryCharacter> somebody() {
    return characters.isEmpty() ? Optional.empty() : maybe(() -> any(characters));
  }

  private StoryCharacter character() {
    var names = some(3, this::name);
    return new StoryCharacter(
        "c" + random.nextInt(), word(), names, any(Pronouns.values()), offset());
  }

  private CharacterName name() {
    return new CharacterName(
        word(),
        any(CharacterName.Kind.values()),
        offset(),
        some(2, this::scrap),
        atLeastOne(this::span));
  }

  private Place place() {
    return new Place(
        "p" + random.nextInt(),
        scrap(),
        atLeastOne(this::span),
        maybe(() -> new Place.Within("p" + random.nextInt(), span())));
  }

  private CharacterMention mention() {
    return new CharacterMention(
        new Mention(span(), any(Mention.Kind.values())), any(characters), confidence(), offset());
  }

  private Entity entity() {
    return new Entity(
        any(EntityCategory.values()),
        atLeastOne(() -> new Mention(span(), any(Mention.Kind.values()))));
  }

  private Attribution attribution() {
    var quotation =
        new Quotation(
            atLeastOne(this::span).stream().sorted().toList(), any(Quotation.Kind.values()));
    if (characters.isEmpty() || random.nextInt(4) == 0) {
      return Attribution.unknown(quotation);
    }
    int knownFrom = offset();
    return new Attribution(
        quotation,
        any(Attribution.Type.values()),
        Optional.of(any(characters)),
        some(2, () -> any(characters)),
        Attribution.How.NEARBY,
        maybe(this::span),
        knownFrom,
        knownFrom + offset(),
        confidence());
  }

  private Scene scene() {
    return new Scene(
        "s" + random.nextInt(),
        span(),
        any(Scene.Kind.values()),
        any(Scene.Boundary.values()),
        places.isEmpty() ? Optional.empty() : maybe(() -> any(places)),
        maybe(() -> new SceneTime(scrap(), atLeastOne(this::span))),
        characters.isEmpty() ? Optional.empty() : maybe(() -> any(characters)),
        characters.isEmpty() ? List.of() : some(2, () -> new Scene.View(span(), any(characters))),
        characters.isEmpty() ? List.of() : some(3, () -> any(characters)),
        confidence());
  }

  private String word() {
    return any(List.of("Odile", "stair", "Théo", "“Mind it,”", "𝔄"));
  }

  private String scrap() {
    return any(SCRAPS);
  }

  private int offset() {
    return random.nextInt(story.text().length() + 1);
  }

  private Span span() {
    return span(story.text());
  }

  private Span span(String text) {
    int start = random.nextInt(text.length() + 1);
    return new Span(start, Math.min(text.length(), start + random.nextInt(12)));
  }

  private double confidence() {
    return random.nextBoolean() ? random.nextInt(11) / 10.0 : random.nextDouble();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
  }

  private <T> List<T> atLeastOne(Supplier<T> value) {
    var values = new ArrayList<>(some(2, value));
    values.add(value.get());
    return values;
  }
}
