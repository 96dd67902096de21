package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.nicknames.PairClues.Pair;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Finds which entries of a cast are one person: "Matches" is the one who answers when Del calls
 * Matches, "the chief" is Oriel, Pom is Pomfrida. Also says who uses a name that the narration
 * never does. Linear in the number of mentions; of a large cast only those met most are compared.
 */
public final class NicknameDiscovery {

  private static final int MOST_COMPARED = 100;

  private final Lexicon lexicon;

  public NicknameDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cast with all names of a person together. */
  public Cast discover(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions) {
    var pairs = pairs(segments, mentions, cast, coreference, attributions);
    Map<Pair, Double> odds = new LinkedHashMap<>();
    pairs.forEach((pair, clues) -> odds.put(pair, SamePersonModel.SHIPPED.judge(clues)));
    var entries =
        odds.keySet().stream()
            .flatMap(pair -> List.of(pair.a(), pair.b()).stream())
            .distinct()
            .toList();
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    return merged(
        cast,
        new Joining(entries, odds).joined(),
        new NameUsers(segments.story(), coreference, spoken, attributions));
  }

  /** What tells of each pair whether it is one person. */
  public List<NamePairEvidence> evidence(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions) {
    return pairs(segments, mentions, cast, coreference, attributions).entrySet().stream()
        .map(
            pair ->
                new NamePairEvidence(
                    names(pair.getKey().a()), names(pair.getKey().b()), pair.getValue()))
        .toList();
  }

  private static List<String> names(Entry entry) {
    return entry.who().names().stream().map(CharacterName::text).toList();
  }

  private Map<Pair, Map<String, Double>> pairs(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions) {
    var reading = new EntryReading(segments, mentions, cast, coreference, attributions, lexicon);
    var entries =
        reading.entries().stream()
            .sorted(
                Comparator.comparingInt((Entry entry) -> entry.appearance().count())
                    .reversed()
                    .thenComparingInt(entry -> entry.who().firstSeen()))
            .limit(MOST_COMPARED)
            .sorted(Comparator.comparingInt(entry -> entry.who().firstSeen()))
            .toList();
    var clues = new PairClues(entries, reading, lexicon);
    var pairs = new LinkedHashMap<Pair, Map<String, Double>>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        var pair = new Pair(entries.get(i), entries.get(j));
        if (pair.isOpen()) {
          pairs.put(pair, clues.of(pair));
        }
      }
    }
    return pairs;
  }

  private static Cast merged(Cast cast, List<List<Entry>> joined, NameUsers users) {
    var people = new HashMap<StoryCharacter, StoryCharacter>();
    var newIds = new HashMap<String, String>();
    for (var entries : joined) {
      var bearer = bearer(entries);
      var person = person(cast, bearer, entries);
      entries.forEach(entry -> newIds.put(entry.who().id(), person.id()));
      people.put(bearer.who(), person);
    }
    var others = new ArrayList<StoryCharacter>();
    for (var who : cast.characters()) {
      if (people.containsKey(who) || !newIds.containsKey(who.id())) {
        others.add(users.complete(people.getOrDefault(who, who), newIds));
      }
    }
    return cast.of(others);
  }

  /**
   * The one whose name tells most: a name rather than a word, one used often rather than seldom.
   */
  private static Entry bearer(List<Entry> entries) {
    return entries.stream()
        .max(
            Comparator.comparingInt(
                    (Entry entry) -> entry.sort().compareTo(Entry.Sort.KIN) < 0 ? 1 : 0)
                .thenComparingInt(entry -> entry.sort() == Entry.Sort.FULL ? 1 : 0)
                .thenComparingInt(entry -> entry.appearance().timesTold())
                .thenComparingInt(entry -> entry.appearance().count())
                .thenComparingInt(entry -> -entry.who().firstSeen()))
        .orElseThrow();
  }

  /** All names together; who tells the story or is told it stays that one. */
  private static StoryCharacter person(Cast cast, Entry bearer, List<Entry> entries) {
    var names = new ArrayList<CharacterName>();
    entries.forEach(entry -> names.addAll(entry.namesBeside(bearer)));
    names.sort(Comparator.comparingInt(CharacterName::knownFrom));
    var teller =
        entries.stream()
            .map(Entry::who)
            .filter(
                who ->
                    cast.narrator().filter(who::equals).isPresent()
                        || cast.reader().filter(who::equals).isPresent())
            .findFirst()
            .orElse(bearer.who());
    var pronouns =
        entries.stream()
            .map(entry -> entry.who().pronouns())
            .filter(own -> own != Pronouns.UNKNOWN)
            .findFirst()
            .orElse(Pronouns.UNKNOWN);
    return new StoryCharacter(
        teller.id(),
        bearer.who().name(),
        names,
        bearer.who().pronouns() == Pronouns.UNKNOWN ? pronouns : bearer.who().pronouns(),
        entries.stream().mapToInt(entry -> entry.who().firstSeen()).min().orElseThrow());
  }
}
