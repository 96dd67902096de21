package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title.Marriage;

/**
 * Joins the names of one person: full names first, then titled surnames, then single words, then
 * short forms. A name that could be two people's joins neither: a wrong merge is worse than a
 * missed one.
 */
final class AliasClustering {

  private static final int CLEARLY_MORE = 3;

  /** "Sir Thomas" names Thomas; "Colonel Fitzwilliam" is a surname. */
  private static final Set<String> BEFORE_GIVEN_NAMES =
      Set.of(
          "Sir",
          "Lady",
          "Lord",
          "Dame",
          "Miss",
          "Mademoiselle",
          "Mlle",
          "Mlle.",
          "Master",
          "Aunt",
          "Auntie",
          "Uncle",
          "Cousin",
          "Sister",
          "Brother",
          "Father",
          "Mother",
          "Prince",
          "Princess",
          "King",
          "Queen",
          "Don",
          "Nurse",
          "Granny",
          "Grandma",
          "Grandpa");

  private final Lexicon lexicon;
  private final People people = new People();
  private final Map<String, NameUse> byText = new HashMap<>();

  AliasClustering(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Person> cluster(Collection<NameUse> names) {
    var byCount =
        names.stream()
            .sorted(Comparator.comparingInt(NameUse::count).reversed().thenComparing(NameUse::text))
            .toList();
    names.forEach(name -> byText.put(name.text(), name));
    each(byCount, name -> name.parts().isFull(), this::placeFull);
    each(byCount, AliasClustering::isTitledWord, this::placeTitled);
    each(byCount, AliasClustering::isPlainWord, this::placeWord);
    each(byCount, AliasClustering::isShort, this::placeShort);
    return people.all();
  }

  private static void each(
      List<NameUse> names, Predicate<NameUse> which, java.util.function.Consumer<NameUse> place) {
    names.stream().filter(which).forEach(place);
  }

  private static boolean isTitledWord(NameUse name) {
    return !name.parts().isFull() && name.parts().isTitled() && !isInitial(name);
  }

  /** "B", "Captain B": one letter stands for a name. */
  private static boolean isInitial(NameUse name) {
    return !name.parts().isFull() && name.parts().last().length() == 1;
  }

  private static boolean isSingleWord(NameUse name) {
    return !name.parts().isFull() && !name.parts().isTitled();
  }

  /** A word that others use to a face and the narrator hardly ever: perhaps a short form. */
  private static boolean isShort(NameUse name) {
    return isInitial(name) || (isSingleWord(name) && name.spoken() >= 4 * name.narrated());
  }

  private static boolean isPlainWord(NameUse name) {
    return isSingleWord(name) && !isShort(name);
  }

  private void placeFull(NameUse name) {
    var parts = name.parts();
    var relatives =
        matching(
            people.with(namesakes(parts.first())),
            person -> person.hasSurname(parts.last()) && person.agreesWith(parts));
    var same = having(relatives, (given, person) -> given.equals(parts.first()));
    if (same.isEmpty()) {
      same = having(relatives, (given, person) -> isSameGiven(given, person, parts));
    }
    if (same.size() == 1) {
      people.add(same.get(0), name);
    } else {
      people.add(new Person(name, lexicon));
    }
  }

  /** The name and what it may be short or long for. */
  private Set<String> namesakes(String givenName) {
    var names = new HashSet<>(lexicon.fullNamesOf(givenName));
    names.addAll(lexicon.shortFormsOf(givenName));
    names.add(givenName);
    return names;
  }

  private static List<Person> having(List<Person> people, BiPredicate<String, Person> given) {
    return people.stream()
        .filter(person -> person.givenName().filter(name -> given.test(name, person)).isPresent())
        .toList();
  }

  /** Tom Bertram is not Sir Thomas: sons bear their fathers' names. */
  private boolean isSameGiven(String one, Person person, NameParts other) {
    return one.equals(other.first())
        || (!Person.isFatherly(other)
            && !person.isFatherly()
            && (lexicon.fullNamesOf(one).contains(other.first())
                || lexicon.fullNamesOf(other.first()).contains(one)));
  }

  /** "Mr. Darcy" is the one man with that surname; "Lady Catherine" the one with that name. */
  private void placeTitled(NameUse name) {
    var parts = name.parts();
    if (parts.words().isEmpty()) {
      people.add(new Person(name, lexicon));
      return;
    }
    var word = parts.first();
    var candidates =
        matching(
            people.with(word),
            person ->
                person.agreesWith(parts)
                    && !isKnownApart(person, name)
                    && !person.hasOtherRank(parts)
                    && (person.hasSurname(word)
                        || (person.hasGivenName(word)
                            && (isBeforeGivenName(parts) || person.isFullyTitled(parts)))));
    var person =
        only(candidates)
            .or(() -> sameTitle(candidates, name))
            .or(
                () ->
                    only(
                        matching(
                            candidates,
                            other -> other.hasGivenName(word) && other.isFullyTitled(parts))));
    if (person.isEmpty() && isBeforeGivenName(parts)) {
      person = clearest(ofShortForm(name)); // "Miss Lizzy"
    }
    if (person.isPresent() && !isLikelyRelative(person.get(), parts)) {
      people.add(person.get(), name);
    } else {
      people.add(new Person(name, lexicon));
    }
  }

  /** "Old Mr. Tarn looked at Rufus": then he is not Rufus Tarn, but perhaps the father. */
  private boolean isKnownApart(Person person, NameUse name) {
    return (name.isElder()
            && name.parts().genderOfTitle() == Gender.MASCULINE
            && person.givenName().isPresent())
        || person
            .givenName()
            .map(byText::get)
            .filter(given -> !given.text().equals(name.parts().first()))
            .filter(given -> isMetIn(name, given))
            .isPresent();
  }

  private static boolean isBeforeGivenName(NameParts parts) {
    return parts.titles().stream().anyMatch(title -> BEFORE_GIVEN_NAMES.contains(title.text()));
  }

  /** "Mr Darcy" beside "Mr. Darcy". */
  private static Optional<Person> sameTitle(List<Person> candidates, NameUse name) {
    var bare = name.text().replace(".", "");
    return candidates.stream()
        .filter(
            person ->
                person.names().stream()
                    .anyMatch(other -> other.text().replace(".", "").equals(bare)))
        .findFirst();
  }

  /** "Mrs. Bennet" and "Elizabeth Bennet": mother and daughter as likely as one. */
  private boolean isLikelyRelative(Person person, NameParts parts) {
    if (parts.marriage() == Marriage.UNTOLD || person.isTitled(parts.marriage())) {
      return false;
    }
    return person.hasSurname(parts.last())
        && parts.marriage() == Marriage.MARRIED
        && people.with(parts.last()).stream()
            .anyMatch(other -> other != person && other.hasSurname(parts.last()));
  }

  private void placeWord(NameUse name) {
    var word = name.text();
    var found =
        clearest(people.with(word), person -> person.hasGivenName(word) && !isBeside(person, name))
            .or(() -> ofSurname(word))
            .or(() -> ofPossessive(word))
            .or(() -> only(ofShortForm(name)));
    if (found.isPresent()) {
      people.add(found.get(), name);
    } else {
      people.add(new Person(name, lexicon));
    }
  }

  /** A bare surname is a man's where one is titled by it. */
  private Optional<Person> ofSurname(String word) {
    return clearest(
            people.with(word), person -> person.isTitledAs(word) || isMaleBearer(person, word))
        .or(
            () ->
                clearest(
                    people.with(word), person -> person.hasSurname(word) && !isWifeOnly(person)));
  }

  /** Known by her husband's name alone: "Tarn nodded" beside "Mrs. Tarn" is the husband. */
  private static boolean isWifeOnly(Person person) {
    return person.isTitled(Marriage.MARRIED) && person.givenName().isEmpty();
  }

  /** "Ilyas looked round for Ilyas Khatun": met side by side, so the longer is somebody else's. */
  private static boolean isBeside(Person person, NameUse word) {
    return person.names().stream()
        .filter(other -> other.parts().isFull())
        .anyMatch(other -> isMetIn(word, other));
  }

  private static boolean isMaleBearer(Person person, String surname) {
    return person.hasSurname(surname) && person.gender() != Gender.FEMININE;
  }

  /** A typist's possessive, "Tamsins", beside Tamsin. */
  private Optional<Person> ofPossessive(String word) {
    if (word.length() <= 3 || !word.endsWith("s")) {
      return Optional.empty();
    }
    var owner = word.substring(0, word.length() - 1);
    return clearest(people.with(owner), person -> person.hasGivenName(owner));
  }

  /** "Lizzy" may be any Elizabeth whom she does not meet. */
  private List<Person> ofShortForm(NameUse name) {
    var fullNames = lexicon.fullNamesOf(name.parts().first());
    return matching(
        people.with(fullNames),
        person ->
            fullNames.stream().anyMatch(person::hasGivenName)
                && person.gender().agreesWith(name.parts().gender(lexicon))
                && person.names().stream().noneMatch(other -> isMetIn(name, other)));
  }

  /** Whether a narrator names both within a few words again and again. */
  private static boolean isMetIn(NameUse one, NameUse other) {
    int meetings = one.meetings(other);
    return meetings > 2 && meetings * 10 > Math.min(one.narrated(), other.narrated());
  }

  private void placeShort(NameUse name) {
    var word = name.parts().last();
    var found =
        isInitial(name)
            ? ofInitial(word)
            : clearest(people.with(word), person -> person.hasGivenName(word))
                .or(() -> ofSurname(word))
                .or(() -> clearest(ofShortForm(name)))
                .or(() -> ofPossessive(word))
                .or(() -> ofPrefix(word, name.count()));
    if (found.isPresent()) {
      people.add(found.get(), name);
    } else {
      people.add(new Person(name, lexicon));
    }
  }

  /** "B" is the Bettany of the story, and so is "Captain B". */
  private Optional<Person> ofInitial(String letter) {
    return clearest(people.withStart(letter), person -> startsName(letter, person))
        .or(() -> clearest(people.with(letter), person -> person.hasGivenName(letter)));
  }

  /** "Bet" of Bettany: the start of one more frequent name, heard in speech only. */
  private Optional<Person> ofPrefix(String word, int count) {
    return word.length() == 2
        ? Optional.empty()
        : clearest(
            people.withStart(word), person -> person.count() > count && startsName(word, person));
  }

  private static boolean startsName(String word, Person person) {
    return person.names().stream()
        .map(NameUse::parts)
        .filter(parts -> !parts.isTitled() && parts.first().length() > word.length())
        .anyMatch(parts -> parts.first().startsWith(word));
  }

  /** The one who fits, or who is met several times as often as all others who do. */
  private static Optional<Person> clearest(Collection<Person> people, Predicate<Person> fits) {
    return clearest(matching(people, fits));
  }

  private static Optional<Person> clearest(List<Person> people) {
    var candidates = new ArrayList<>(people);
    candidates.sort(Comparator.comparingInt(Person::count).reversed());
    if (candidates.isEmpty()
        || (candidates.size() > 1
            && candidates.get(0).count() < CLEARLY_MORE * candidates.get(1).count())) {
      return Optional.empty();
    }
    return Optional.of(candidates.get(0));
  }

  private static Optional<Person> only(List<Person> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private static List<Person> matching(Collection<Person> people, Predicate<Person> fits) {
    return people.stream().filter(fits).toList();
  }
}
