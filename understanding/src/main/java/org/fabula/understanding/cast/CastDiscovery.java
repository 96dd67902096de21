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
  private static final double MANY_I_PER_WORD = 0.015;
  private static final int FEWEST_OF_MANY_I = 3;
  private static final int FEWEST_YOU = 3;
  private static final double MANY_YOU_PER_WORD = 0.02;
  private static final int QUOTATIONS_PER_CALL = 12;
  private static final int SHORT_STORY_IN_TOKENS = 2000;
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
    return cast(
        drafts,
        narrator(segments, spoken, cues, people, drafts),
        reader(segments, spoken, cues, people, drafts));
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
    return cast(
        drafts,
        narrator(segments, spoken, cues, people, drafts),
        reader(segments, spoken, cues, people, drafts));
  }

  /** Who says "I" outside quotations: one of the named, or somebody added to the drafts. */
  private static Optional<Draft> narrator(
      Segments segments,
      SpokenText spoken,
      List<QuotationCues> cues,
      List<Person> people,
      List<Draft> drafts) {
    if (!isFirstPerson(segments, spoken, cues) || isSilent(segments, cues)) {
      return Optional.empty();
    }
    var named =
        narrator(people)
            .or(
                () ->
                    isSecondPerson(segments, spoken, cues)
                        ? Optional.empty()
                        : onlyCalled(segments, cues, people));
    if (named.isPresent()) {
      int index = people.indexOf(named.get());
      drafts.set(index, drafts.get(index).telling(first("I", segments, spoken)));
      return Optional.of(drafts.get(index));
    }
    var unnamed = Draft.narrator(first("I", segments, spoken));
    drafts.add(unnamed);
    return Optional.of(unnamed);
  }

  /** Who says "you say" of themselves in narration: one of the named, or somebody added. */
  private static Optional<Draft> reader(
      Segments segments,
      SpokenText spoken,
      List<QuotationCues> cues,
      List<Person> people,
      List<Draft> drafts) {
    if (!isSecondPerson(segments, spoken, cues)) {
      return Optional.empty();
    }
    var firstYou = first("you", segments, spoken);
    var named = onlyCalled(segments, cues, people);
    if (named.isPresent()) {
      int index = people.indexOf(named.get());
      drafts.set(index, drafts.get(index).told(firstYou));
      return Optional.of(drafts.get(index));
    }
    var unnamed = Draft.reader(firstYou);
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
    boolean isShort = segments.tokens().size() < SHORT_STORY_IN_TOKENS;
    uses.values().removeIf(use -> !isShort && !isEnough(use, speakers));
    return uses;
  }

  /**
   * Of a name met once in a long story: it is one only if it has a title, is a known given name, or
   * speaks.
   */
  private boolean isEnough(NameUse use, Set<Span> speakers) {
    return use.count() > 1
        || use.parts().isTitled()
        || use.parts().isFull()
        || lexicon.givenName(use.text()).isPresent()
        || use.places().stream().anyMatch(place -> speakers.contains(place.span()));
  }

  /** A long story needs several "I"; in a short one a few suffice, or "I said". */
  private static boolean isFirstPerson(
      Segments segments, SpokenText spoken, List<QuotationCues> cues) {
    int words = 0;
    int first = 0;
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i) && !spoken.contains(segments.token(i).span().start())) {
        words++;
        first += segments.lower(i).equals("i") ? 1 : 0;
      }
    }
    boolean isMany = first > words * MANY_I_PER_WORD;
    return (first >= FEWEST_I && first > words * FEWEST_I_PER_WORD)
        || (isMany && (first >= FEWEST_OF_MANY_I || (first > 0 && speaks("I", cues, segments))));
  }

  /** Whether the pronoun is the subject of a tag. */
  private static boolean speaks(String pronoun, List<QuotationCues> cues, Segments segments) {
    return cues.stream()
        .flatMap(cue -> cue.tag().stream())
        .anyMatch(tag -> segments.story().cut(tag.subject().span()).equalsIgnoreCase(pronoun));
  }

  /** "You" speaks, and the narration says "you" often. */
  private static boolean isSecondPerson(
      Segments segments, SpokenText spoken, List<QuotationCues> cues) {
    int words = 0;
    int second = 0;
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i) && !spoken.contains(segments.token(i).span().start())) {
        words++;
        second += segments.lower(i).equals("you") ? 1 : 0;
      }
    }
    return second >= FEWEST_YOU
        && second > words * MANY_YOU_PER_WORD
        && speaks("you", cues, segments);
  }

  /** Whether many tags tell who speaks and "I" never does: then "I" is a voice in a head. */
  private static boolean isSilent(Segments segments, List<QuotationCues> cues) {
    long tags = cues.stream().flatMap(cue -> cue.tag().stream()).count();
    return tags >= FEWEST_TAGS && !speaks("I", cues, segments);
  }

  private static Span first(String pronoun, Segments segments, SpokenText spoken) {
    for (int i = 0; i < segments.tokens().size(); i++) {
      var span = segments.token(i).span();
      if (segments.word(i).equalsIgnoreCase(pronoun) && !spoken.contains(span.start())) {
        return span;
      }
    }
    throw new IllegalStateException("a story told with " + pronoun + " but without it");
  }

  /** Others call the narrator by a name that the narrator never uses. */
  private static Optional<Person> narrator(List<Person> people) {
    return people.stream()
        .filter(person -> spoken(person) >= 3 && spoken(person) >= 12 * narrated(person))
        .max(Comparator.comparingInt(CastDiscovery::spoken));
  }

  /** In a short story the only one who is called and never told of: "Don't be funny, Potts." */
  private static Optional<Person> onlyCalled(
      Segments segments, List<QuotationCues> cues, List<Person> people) {
    var calls = new Calls(segments, cues);
    var called =
        people.stream()
            .filter(person -> narrated(person) == 0)
            .filter(person -> calls.of(person) * QUOTATIONS_PER_CALL >= cues.size())
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
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
    drafts.addAll(strangers(segments, cues, drafts));
  }

  /** Those who speak by words that may stand for anybody, where nobody known fits: "his wife". */
  private List<Draft> strangers(Segments segments, List<QuotationCues> cues, List<Draft> known) {
    var byHead = new LinkedHashMap<String, Stranger>();
    for (var cue : cues) {
      cue.tag()
          .map(tag -> tag.subject())
          .filter(subject -> subject.kind() == Mention.Kind.NOUN)
          .filter(subject -> !standsAlone(subject, segments))
          .ifPresent(
              subject -> {
                var text = oneLine(segments.story().cut(subject.span()));
                if (!isPlural(text) && !(NOBODY.contains(head(text)) && !isVoice(text))) {
                  byHead
                      .computeIfAbsent(head(text), any -> new Stranger())
                      .add(text, subject.span());
                }
              });
    }
    var strangers = new ArrayList<Draft>();
    byHead.forEach(
        (head, stranger) -> {
          var gender = genderOf(head).orElse(Pronouns.UNKNOWN);
          if (stranger.isNobodyOf(known, gender)) {
            strangers.add(stranger.draft(gender));
          }
        });
    return strangers;
  }

  private static boolean isVoice(String text) {
    return head(text).equals("voice");
  }

  private static boolean isPlural(String text) {
    return text.endsWith("s") && !text.endsWith("ss");
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
    return text.startsWith("the ")
        && !isPlural(head)
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

  private static Cast cast(List<Draft> drafts, Optional<Draft> narrator, Optional<Draft> reader) {
    drafts.sort(Comparator.comparingInt(Draft::firstSeen));
    var characters = new ArrayList<StoryCharacter>();
    Optional<StoryCharacter> teller = Optional.empty();
    Optional<StoryCharacter> told = Optional.empty();
    for (var draft : drafts) {
      var character = draft.character("c" + (characters.size() + 1));
      characters.add(character);
      if (narrator.filter(draft::equals).isPresent()) {
        teller = Optional.of(character);
      }
      if (reader.filter(draft::equals).isPresent()) {
        told = Optional.of(character);
      }
    }
    return Cast.of(characters, teller, told);
  }
}
