package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/**
 * Works out who is in a story and which names are one person's. Those who speak without a name
 * ("the porter") belong to the cast as well, and so does the one who tells it. Linear in the text,
 * given a cast of bounded size.
 */
public final class CastDiscovery {

  /** Nouns that may stand for anybody of that sex or age; whom, coreference decides. */
  private static final Set<String> ANYBODY =
      Set.of(
          "man",
          "woman",
          "girl",
          "boy",
          "lady",
          "gentleman",
          "child",
          "person",
          "friend",
          "fellow",
          "lad",
          "lass",
          "mother",
          "father",
          "sister",
          "brother",
          "wife",
          "husband",
          "son",
          "daughter",
          "aunt",
          "uncle",
          "cousin",
          "lover",
          "companion",
          "youth",
          "darling",
          "guy",
          "kid",
          "baby",
          "teenager",
          "blonde",
          "brunette",
          "redhead",
          "girlfriend",
          "boyfriend",
          "partner",
          "parent",
          "niece",
          "nephew",
          "chap",
          "maiden");

  /** What stands for no one in particular although it speaks: "the other", "the voice". */
  private static final Set<String> NOBODY =
      Set.of(
          "other", "one", "former", "latter", "first", "second", "third", "last", "elder",
          "younger", "voice", "speaker", "answer", "reply");

  private static final Set<String> ELDER = Set.of("old", "elder", "older");

  private static final Map<String, String> SHORT =
      Map.of(
          "Doctor",
          "Dr",
          "Professor",
          "Prof",
          "Captain",
          "Capt",
          "Colonel",
          "Col",
          "General",
          "Gen",
          "Lieutenant",
          "Lt",
          "Sergeant",
          "Sgt",
          "Reverend",
          "Rev");
  private static final double FEWEST_I_PER_WORD = 0.006;
  private static final int FEWEST_I = 8;
  private static final int FEWEST_TAGS = 10;
  private static final int CLEARLY_MORE = 3;

  private final Lexicon lexicon;

  public CastDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The story's cast. */
  public Cast discover(
      Segments segments, List<NamePhrase> names, Mentions mentions, List<QuotationCues> cues) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    var people = new AliasClustering(lexicon).cluster(uses(segments, names, cues, spoken).values());
    var evidence = new PronounEvidence(segments, mentions, spoken);
    var drafts = new ArrayList<Draft>();
    people.forEach(person -> drafts.add(Draft.of(person, evidence.of(person), lexicon)));
    addUnnamedSpeakers(segments, cues, people, new Appositions(segments, names, spoken), drafts);
    var narrator = narrator(segments, cues, people, drafts);
    return cast(drafts, narrator);
  }

  /**
   * The cast of these people, each given by all their names; a name of several people is the first
   * one's, and who is never named is left out.
   */
  public Cast given(
      Segments segments,
      List<NamePhrase> names,
      Mentions mentions,
      List<QuotationCues> cues,
      List<List<String>> namesOfPeople) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    var uses = new LinkedHashMap<String, NameUse>();
    for (var name : names) {
      if (name.kind() == NamePhrase.Kind.PERSON) {
        uses.computeIfAbsent(name.text(), text -> new NameUse(text, NameParts.of(text, lexicon)))
            .add(name, spoken.contains(name.span().start()), isElder(name, segments));
      }
    }
    var people = new ArrayList<Person>();
    for (var own : namesOfPeople) {
      var used = own.stream().distinct().map(uses::remove).filter(Objects::nonNull).toList();
      if (!used.isEmpty()) {
        var person = new Person(used.get(0), lexicon);
        used.stream().skip(1).forEach(person::add);
        people.add(person);
      }
    }
    var evidence = new PronounEvidence(segments, mentions, spoken);
    var drafts = new ArrayList<Draft>();
    people.forEach(person -> drafts.add(Draft.of(person, evidence.of(person), lexicon)));
    var narrator = narrator(segments, cues, people, drafts);
    return cast(drafts, narrator);
  }

  /** Who says "I" outside quotations: one of the named, or somebody added to the drafts. */
  private static Optional<Draft> narrator(
      Segments segments, List<QuotationCues> cues, List<Person> people, List<Draft> drafts) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    if (!isFirstPerson(segments, spoken) || isSilent(segments, cues)) {
      return Optional.empty();
    }
    var named = narrator(people);
    if (named.isPresent()) {
      int index = people.indexOf(named.get());
      drafts.set(index, drafts.get(index).telling(firstI(segments, spoken)));
      return Optional.of(drafts.get(index));
    }
    var unnamed = Draft.narrator(firstI(segments, spoken));
    drafts.add(unnamed);
    return Optional.of(unnamed);
  }

  /** "old Mr. Tarn" */
  private static boolean isElder(NamePhrase name, Segments segments) {
    int before = name.firstToken() - 1;
    return segments.isWord(before) && ELDER.contains(segments.lower(before));
  }

  private Map<String, NameUse> uses(
      Segments segments, List<NamePhrase> names, List<QuotationCues> cues, SpokenText spoken) {
    var uses = new LinkedHashMap<String, NameUse>();
    for (var name : names) {
      if (name.kind() == NamePhrase.Kind.PERSON) {
        uses.computeIfAbsent(name.text(), text -> new NameUse(text, NameParts.of(text, lexicon)))
            .add(name, spoken.contains(name.span().start()), isElder(name, segments));
      }
    }
    var speakers = new HashSet<Span>();
    cues.forEach(cue -> cue.tag().ifPresent(tag -> speakers.add(tag.subject().span())));
    uses.values().removeIf(use -> !isEnough(use, speakers));
    return uses;
  }

  /** A name met once is one only if it has a title, is a known given name, or speaks. */
  private boolean isEnough(NameUse use, Set<Span> speakers) {
    return use.count() > 1
        || use.parts().isTitled()
        || use.parts().isFull()
        || lexicon.givenName(use.text()).isPresent()
        || use.places().stream().anyMatch(place -> speakers.contains(place.span()));
  }

  private static boolean isFirstPerson(Segments segments, SpokenText spoken) {
    int words = 0;
    int first = 0;
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i) && !spoken.contains(segments.token(i).span().start())) {
        words++;
        first += segments.word(i).equals("I") ? 1 : 0;
      }
    }
    return first >= FEWEST_I && first > words * FEWEST_I_PER_WORD;
  }

  /** Whether many tags tell who speaks and "I" never does: then "I" is a voice in a head. */
  private static boolean isSilent(Segments segments, List<QuotationCues> cues) {
    var subjects =
        cues.stream()
            .flatMap(cue -> cue.tag().stream())
            .map(tag -> segments.story().cut(tag.subject().span()))
            .toList();
    return subjects.size() >= FEWEST_TAGS && !subjects.contains("I");
  }

  private static Span firstI(Segments segments, SpokenText spoken) {
    for (int i = 0; i < segments.tokens().size(); i++) {
      var span = segments.token(i).span();
      if (segments.word(i).equals("I") && !spoken.contains(span.start())) {
        return span;
      }
    }
    throw new IllegalStateException("a first-person story without a first person");
  }

  /** Others call the narrator by a name that the narrator never uses. */
  private static Optional<Person> narrator(List<Person> people) {
    return people.stream()
        .filter(person -> spoken(person) >= 3 && spoken(person) >= 12 * narrated(person))
        .max(Comparator.comparingInt(CastDiscovery::spoken));
  }

  private static int spoken(Person person) {
    return person.names().stream().mapToInt(NameUse::spoken).sum();
  }

  private static int narrated(Person person) {
    return person.names().stream().mapToInt(NameUse::narrated).sum();
  }

  private void addUnnamedSpeakers(
      Segments segments,
      List<QuotationCues> cues,
      List<Person> people,
      Appositions appositions,
      List<Draft> drafts) {
    var unnamed = new LinkedHashMap<String, List<Span>>();
    for (var cue : cues) {
      cue.tag()
          .map(tag -> tag.subject())
          .filter(subject -> subject.kind() == Mention.Kind.NOUN)
          .filter(subject -> standsAlone(subject, segments))
          .ifPresent(
              subject ->
                  unnamed
                      .computeIfAbsent(
                          oneLine(segments.story().cut(subject.span())), any -> new ArrayList<>())
                      .add(subject.span()));
    }
    unnamed.forEach(
        (text, spans) -> {
          var bearer = bearerOfTitle(head(text), people, drafts);
          if (bearer.isEmpty()) {
            bearer = bearerOfNoun(appositions.namesOf(head(text)), people);
          }
          if (bearer.isPresent()) {
            drafts.set(bearer.getAsInt(), drafts.get(bearer.getAsInt()).alsoCalled(text, spans));
          } else {
            drafts.add(Draft.unnamed(text, spans, genderOf(text).orElse(Pronouns.UNKNOWN)));
          }
        });
  }

  /** The beadle, if only one person is said to be one. */
  private static OptionalInt bearerOfNoun(Set<String> names, List<Person> people) {
    var bearers =
        IntStream.range(0, people.size())
            .filter(
                i -> people.get(i).names().stream().map(NameUse::text).anyMatch(names::contains))
            .toArray();
    return bearers.length == 1 ? OptionalInt.of(bearers[0]) : OptionalInt.empty();
  }

  /** "the general" is General Tarn where hardly anybody else is called General. */
  private static OptionalInt bearerOfTitle(String noun, List<Person> people, List<Draft> drafts) {
    var title = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    var bearers =
        IntStream.range(0, people.size())
            .filter(
                i ->
                    drafts.get(i).isTitled(title)
                        || drafts.get(i).isTitled(SHORT.getOrDefault(title, title)))
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> people.get(i).count()).reversed())
            .toList();
    boolean isClear =
        bearers.size() == 1
            || (bearers.size() > 1
                && people.get(bearers.get(0)).count()
                    >= CLEARLY_MORE * people.get(bearers.get(1)).count());
    return isClear ? OptionalInt.of(bearers.get(0)) : OptionalInt.empty();
  }

  private boolean standsAlone(Mention mention, Segments segments) {
    var text = oneLine(segments.story().cut(mention.span()));
    var head = head(text);
    boolean isPlural = head.endsWith("s") && !head.endsWith("ss");
    return text.startsWith("the ")
        && !isPlural
        && !ANYBODY.contains(head)
        && !NOBODY.contains(head);
  }

  private Optional<Pronouns> genderOf(String phrase) {
    return lexicon
        .personNoun(head(phrase))
        .map(
            gender ->
                switch (gender) {
                  case MASCULINE -> Pronouns.HE;
                  case FEMININE -> Pronouns.SHE;
                  case OPEN -> Pronouns.UNKNOWN;
                });
  }

  private static String head(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static String oneLine(String phrase) {
    return phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Cast cast(List<Draft> drafts, Optional<Draft> narrator) {
    drafts.sort(Comparator.comparingInt(Draft::firstSeen));
    var characters = new ArrayList<StoryCharacter>();
    Optional<StoryCharacter> teller = Optional.empty();
    for (var draft : drafts) {
      var character = draft.character("c" + (characters.size() + 1));
      characters.add(character);
      if (narrator.filter(draft::equals).isPresent()) {
        teller = Optional.of(character);
      }
    }
    return Cast.of(characters, teller);
  }
}
