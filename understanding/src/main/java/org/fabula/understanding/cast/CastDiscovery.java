package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
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

  private static final int SHORT_STORY_IN_TOKENS = 2000;
  private static final int STORY_IN_TOKENS = 8000;

  private final Lexicon lexicon;

  public CastDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The story's cast. */
  public Cast discover(
      Segments segments, List<NamePhrase> names, Mentions mentions, List<QuotationCues> cues) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    var people = people(segments, names, cues, spoken);
    var drafts = drafts(people, pronouns(segments, mentions, spoken));
    new UnnamedSpeakers(segments, mentions, cues, spoken, lexicon)
        .addTo(people, new Appositions(segments, names, spoken), drafts);
    return cast(drafts, new TellerAndTold(segments, spoken, cues, people));
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
            .add(name, spoken.contains(name.span().start()), wordBefore(name, segments));
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
    var drafts = drafts(people, pronouns(segments, mentions, spoken));
    return cast(drafts, new TellerAndTold(segments, spoken, cues, people));
  }

  /** What tells which pronouns those named in a story go by, to train on. */
  public List<CastEvidence> evidence(
      Segments segments, List<NamePhrase> names, Mentions mentions, List<QuotationCues> cues) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    return pronouns(segments, mentions, spoken).evidence(people(segments, names, cues, spoken));
  }

  /** What tells of everything with a name whether it is a person, to train on. */
  public List<CastEvidence> evidenceOfPeople(
      Segments segments, List<NamePhrase> names, List<QuotationCues> cues) {
    var spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    return personhood(segments, cues, spoken).evidence(named(segments, names, cues, spoken));
  }

  private List<Person> people(
      Segments segments, List<NamePhrase> names, List<QuotationCues> cues, SpokenText spoken) {
    var personhood = personhood(segments, cues, spoken);
    return named(segments, names, cues, spoken).stream()
        .filter(personhood::isPerson)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<Person> named(
      Segments segments, List<NamePhrase> names, List<QuotationCues> cues, SpokenText spoken) {
    return new AliasClustering(lexicon).cluster(uses(segments, names, cues, spoken).values());
  }

  private PersonhoodModel personhood(
      Segments segments, List<QuotationCues> cues, SpokenText spoken) {
    return new PersonhoodModel(new PersonhoodClues(segments, spoken, cues, lexicon));
  }

  private PronounModel pronouns(Segments segments, Mentions mentions, SpokenText spoken) {
    return new PronounModel(new PronounClues(segments, mentions, spoken, lexicon));
  }

  private List<Draft> drafts(List<Person> people, PronounModel pronouns) {
    var drafts = new ArrayList<Draft>();
    people.forEach(person -> drafts.add(Draft.of(person, pronouns.of(person), lexicon)));
    return drafts;
  }

  private static String wordBefore(NamePhrase name, Segments segments) {
    int before = name.firstToken() - 1;
    return segments.isWord(before) ? segments.lower(before) : "";
  }

  private Map<String, NameUse> uses(
      Segments segments, List<NamePhrase> names, List<QuotationCues> cues, SpokenText spoken) {
    var uses = new LinkedHashMap<String, NameUse>();
    for (var name : names) {
      if (name.kind() == NamePhrase.Kind.PERSON) {
        uses.computeIfAbsent(name.text(), text -> new NameUse(text, NameParts.of(text, lexicon)))
            .add(name, spoken.contains(name.span().start()), wordBefore(name, segments));
      }
    }
    var speakers = new HashSet<Span>();
    cues.forEach(cue -> cue.tag().ifPresent(tag -> speakers.add(tag.subject().span())));
    boolean isShort = segments.tokens().size() < SHORT_STORY_IN_TOKENS;
    boolean isNovel = segments.tokens().size() >= STORY_IN_TOKENS;
    uses.values()
        .removeIf(use -> !isShort && !isEnough(use, speakers) && (isNovel || use.narrated() > 0));
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

  private static Cast cast(List<Draft> drafts, TellerAndTold telling) {
    var narrator = telling.narrator(drafts);
    var reader = telling.reader(drafts);
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
