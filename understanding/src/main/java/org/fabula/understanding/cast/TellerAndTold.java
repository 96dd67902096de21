package org.fabula.understanding.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/** Who is "I" and who is "you" outside quotations: those who tell a story or are told it. */
final class TellerAndTold {

  private static final double FEWEST_I_PER_WORD = 0.006;
  private static final int FEWEST_I = 8;
  private static final double MANY_I_PER_WORD = 0.015;
  private static final int FEWEST_OF_MANY_I = 3;
  private static final int FEWEST_YOU = 3;
  private static final double MANY_YOU_PER_WORD = 0.02;
  private static final int QUOTATIONS_PER_CALL = 12;
  private static final int FEWEST_TAGS = 10;

  private final Segments segments;
  private final SpokenText spoken;
  private final List<QuotationCues> cues;
  private final List<Person> people;

  TellerAndTold(
      Segments segments, SpokenText spoken, List<QuotationCues> cues, List<Person> people) {
    this.segments = segments;
    this.spoken = spoken;
    this.cues = cues;
    this.people = people;
  }

  /** Who says "I" outside quotations: one of the named, or somebody added to the drafts. */
  Optional<Draft> narrator(List<Draft> drafts) {
    if (!isFirstPerson() || isSilent()) {
      return Optional.empty();
    }
    var firstI = first("I");
    var named = onlyNamedByOthers().or(() -> isSecondPerson() ? Optional.empty() : onlyCalled());
    if (named.isPresent()) {
      int index = people.indexOf(named.get());
      drafts.set(index, drafts.get(index).telling(firstI));
      return Optional.of(drafts.get(index));
    }
    var unnamed = Draft.narrator(firstI);
    drafts.add(unnamed);
    return Optional.of(unnamed);
  }

  /** Who says "you say" of themselves in narration: one of the named, or somebody added. */
  Optional<Draft> reader(List<Draft> drafts) {
    if (!isSecondPerson()) {
      return Optional.empty();
    }
    var firstYou = first("you");
    var named = onlyCalled();
    if (named.isPresent()) {
      int index = people.indexOf(named.get());
      drafts.set(index, drafts.get(index).told(firstYou));
      return Optional.of(drafts.get(index));
    }
    var unnamed = Draft.reader(firstYou);
    drafts.add(unnamed);
    return Optional.of(unnamed);
  }

  /** A long story needs several "I"; in a short one a few suffice, or "I said". */
  private boolean isFirstPerson() {
    var told = told("i");
    boolean isMany = told.count > told.words * MANY_I_PER_WORD;
    return (told.count >= FEWEST_I && told.count > told.words * FEWEST_I_PER_WORD)
        || (isMany && (told.count >= FEWEST_OF_MANY_I || (told.count > 0 && speaks("I"))));
  }

  /** "You" speaks, and the narration says "you" often. */
  private boolean isSecondPerson() {
    var told = told("you");
    return told.count >= FEWEST_YOU && told.count > told.words * MANY_YOU_PER_WORD && speaks("you");
  }

  /** How many words the narration has, and how many of them are a pronoun. */
  private record Told(int words, int count) {}

  private Told told(String pronoun) {
    int words = 0;
    int count = 0;
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i) && !spoken.contains(segments.token(i).span().start())) {
        words++;
        count += segments.lower(i).equals(pronoun) ? 1 : 0;
      }
    }
    return new Told(words, count);
  }

  /** Whether the pronoun is the subject of a tag. */
  private boolean speaks(String pronoun) {
    return cues.stream()
        .flatMap(cue -> cue.tag().stream())
        .anyMatch(tag -> segments.story().cut(tag.subject().span()).equalsIgnoreCase(pronoun));
  }

  /** Whether many tags tell who speaks and "I" never does: then "I" is a voice in a head. */
  private boolean isSilent() {
    long tags = cues.stream().flatMap(cue -> cue.tag().stream()).count();
    return tags >= FEWEST_TAGS && !speaks("I");
  }

  private Span first(String pronoun) {
    for (int i = 0; i < segments.tokens().size(); i++) {
      var span = segments.token(i).span();
      if (segments.word(i).equalsIgnoreCase(pronoun) && !spoken.contains(span.start())) {
        return span;
      }
    }
    throw new IllegalStateException("a story told with " + pronoun + " but without it");
  }

  /** Others call the narrator by a name that the narrator never uses. */
  private Optional<Person> onlyNamedByOthers() {
    return people.stream()
        .filter(person -> spoken(person) >= 3 && spoken(person) >= 12 * narrated(person))
        .max(Comparator.comparingInt(TellerAndTold::spoken));
  }

  /** In a short story the only one who is called and never told of: "Don't be funny, Potts." */
  private Optional<Person> onlyCalled() {
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
}
