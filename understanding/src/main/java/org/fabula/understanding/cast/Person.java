package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title.Marriage;

/** A character in the making: the names found so far to be one person's. */
final class Person {

  private final List<NameUse> names = new ArrayList<>();
  private final Lexicon lexicon;

  Person(NameUse first, Lexicon lexicon) {
    this.lexicon = lexicon;
    names.add(first);
  }

  void add(NameUse name) {
    names.add(name);
  }

  List<NameUse> names() {
    return names;
  }

  int count() {
    return names.stream().mapToInt(NameUse::count).sum();
  }

  boolean hasGivenName(String given) {
    return names.stream().anyMatch(name -> isGivenNameOf(given, name.parts()));
  }

  private static boolean isGivenNameOf(String given, NameParts parts) {
    return (parts.isFull() || !parts.isTitled()) && parts.first().equals(given);
  }

  boolean hasSurname(String surname) {
    return names.stream()
        .map(NameUse::parts)
        .anyMatch(parts -> (parts.isFull() || parts.isTitled()) && parts.last().equals(surname));
  }

  /** Whether a name is the word with a title that says nothing of marriage: "Lady Brett". */
  boolean isTitledAs(String word) {
    return names.stream()
        .map(NameUse::parts)
        .filter(parts -> parts.marriage() == Marriage.UNTOLD)
        .anyMatch(parts -> parts.isTitled() && !parts.isFull() && parts.first().equals(word));
  }

  /** Whether a full name of theirs has a man's title: "Sir Thomas Bertram". */
  boolean isFatherly() {
    return names.stream().map(NameUse::parts).anyMatch(Person::isFatherly);
  }

  static boolean isFatherly(NameParts parts) {
    return parts.isFull() && parts.genderOfTitle() == Gender.MASCULINE && !isBoy(parts);
  }

  private static boolean isBoy(NameParts parts) {
    return parts.titles().stream().anyMatch(title -> title.text().equals("Master"));
  }

  Optional<String> givenName() {
    return names.stream().flatMap(name -> name.parts().givenName().stream()).findFirst();
  }

  Optional<Gender> genderOfTitle() {
    return names.stream()
        .map(name -> name.parts().genderOfTitle())
        .filter(gender -> gender != Gender.OPEN)
        .findFirst();
  }

  Gender gender() {
    return genderOfTitle()
        .orElseGet(
            () ->
                names.stream()
                    .filter(name -> !name.parts().isTitled())
                    .max(Comparator.comparingInt(NameUse::count))
                    .map(name -> name.parts().gender(lexicon))
                    .orElse(Gender.OPEN));
  }

  boolean agreesWith(NameParts parts) {
    return gender().agreesWith(parts.gender(lexicon))
        && marriageAgrees(parts.marriage())
        && !(isRanked(parts) && names.stream().anyMatch(name -> isMarriageTold(name.parts())));
  }

  private boolean marriageAgrees(Marriage other) {
    return other == Marriage.UNTOLD
        || (!hasRank()
            && names.stream()
                .map(name -> name.parts().marriage())
                .noneMatch(marriage -> marriage != Marriage.UNTOLD && marriage != other));
  }

  /** Whether a title such as "Major" is in the names: Mrs. Callendar is the major's wife. */
  private boolean hasRank() {
    return names.stream().map(NameUse::parts).anyMatch(Person::isRanked);
  }

  private static boolean isRanked(NameParts parts) {
    return parts.isTitled() && parts.genderOfTitle() == Gender.OPEN;
  }

  private static boolean isMarriageTold(NameParts parts) {
    return parts.marriage() != Marriage.UNTOLD;
  }

  /** "Captain Tarn" is not "Dr. Amelia Tarn"; titles that start alike may be one, shortened. */
  boolean hasOtherRank(NameParts parts) {
    var ranks = names.stream().flatMap(name -> name.parts().ranks().stream()).toList();
    return !ranks.isEmpty()
        && !parts.ranks().isEmpty()
        && ranks.stream()
            .noneMatch(
                rank ->
                    parts.ranks().stream().anyMatch(other -> rank.charAt(0) == other.charAt(0)));
  }

  /** Whether a full name has the same title: "Mrs. Nell" is the Mrs. Nell Tarn of the story. */
  boolean isFullyTitled(NameParts parts) {
    return names.stream()
        .map(NameUse::parts)
        .anyMatch(own -> own.isFull() && own.isTitled() && own.titles().equals(parts.titles()));
  }

  /** Whether any of the names carries a title that says married or not. */
  boolean isTitled(Marriage marriage) {
    return names.stream().anyMatch(name -> name.parts().marriage() == marriage);
  }
}
