package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title;

/**
 * A name taken apart: "Miss Elizabeth Bennet" has a title and two words of which the last may be a
 * surname.
 *
 * @param words the name without titles and initials
 */
record NameParts(List<Title> titles, List<String> words) {
  NameParts {
    titles = List.copyOf(titles);
    words = List.copyOf(words);
  }

  static NameParts of(String name, Lexicon lexicon) {
    var titles = new ArrayList<Title>();
    var words = new ArrayList<String>();
    for (var word : name.split(" ", -1)) {
      var title = lexicon.title(word);
      if (title.isPresent() && words.isEmpty()) {
        titles.add(title.get());
      } else if (!(word.length() == 2 && word.endsWith(".")) && !isRealm(word, titles, words)) {
        words.add(word);
      }
    }
    return new NameParts(titles, words);
  }

  /** The "of" in "Duchess of Marrow". */
  private static boolean isRealm(String word, List<Title> titles, List<String> words) {
    return word.equals("of") && !titles.isEmpty() && words.isEmpty();
  }

  boolean isFull() {
    return words.size() > 1;
  }

  boolean isTitled() {
    return !titles.isEmpty();
  }

  /** The only word of a name that has one; else the first. Empty of a bare title. */
  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  Gender genderOfTitle() {
    return titles.stream()
        .map(Title::gender)
        .filter(gender -> gender != Gender.OPEN)
        .findFirst()
        .orElse(Gender.OPEN);
  }

  /** The titles that an office gives, "Captain", "Dr.", and not a sex. */
  List<String> ranks() {
    return titles.stream().filter(title -> title.gender() == Gender.OPEN).map(Title::text).toList();
  }

  Title.Marriage marriage() {
    return titles.stream()
        .map(Title::marriage)
        .filter(marriage -> marriage != Title.Marriage.UNTOLD)
        .findFirst()
        .orElse(Title.Marriage.UNTOLD);
  }

  Gender gender(Lexicon lexicon) {
    var told = genderOfTitle();
    return told != Gender.OPEN ? told : lexicon.givenName(first()).orElse(Gender.OPEN);
  }

  /** The given name where the name is sure to hold one. */
  Optional<String> givenName() {
    return isFull() ? Optional.of(first()) : Optional.empty();
  }
}
