package org.fabula.understanding.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.understanding.lexicon.Lexicon;

/** Single words of full names that mean one person of a given list: "Bram" for Bram Oriel. */
public final class ShortForms {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Lexicon lexicon;

  public ShortForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** For each person the names given, then the short forms that nobody else could go by. */
  public List<List<String>> addTo(List<List<String>> namesOfPeople) {
    var owners = owners(namesOfPeople);
    return namesOfPeople.stream()
        .map(
            names ->
                Stream.concat(
                        names.stream(),
                        names.stream()
                            .flatMap(this::shortForms)
                            .filter(word -> owners.get(word.toLowerCase(Locale.ROOT)) == 1))
                    .distinct()
                    .toList())
        .toList();
  }

  /** How many people have a word in any of their names. */
  private static Map<String, Integer> owners(List<List<String>> namesOfPeople) {
    var owners = new HashMap<String, Integer>();
    for (var names : namesOfPeople) {
      var words =
          names.stream()
              .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)))
              .collect(Collectors.toCollection(HashSet::new));
      words.forEach(word -> owners.merge(word, 1, Integer::sum));
    }
    return owners;
  }

  private Stream<String> shortForms(String name) {
    var parts = NameParts.of(name, lexicon);
    if (ARTICLES.contains(parts.first().toLowerCase(Locale.ROOT))) {
      return Stream.empty();
    }
    if (parts.isTitled()) {
      return Stream.of(parts.last()).filter(ShortForms::isName);
    }
    return parts.isFull()
        ? Stream.of(parts.first(), parts.last()).filter(ShortForms::isName)
        : Stream.empty();
  }

  private static boolean isName(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }
}
