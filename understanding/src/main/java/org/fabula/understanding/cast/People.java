package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The people found so far, looked up by the first and last words of their names. */
final class People {

  private final List<Person> all = new ArrayList<>();
  private final NavigableMap<String, Set<Person>> byWord = new TreeMap<>();

  /** Somebody new. */
  void add(Person person) {
    all.add(person);
    person.names().forEach(name -> index(person, name));
  }

  /** One more name for one of them. */
  void add(Person person, NameUse name) {
    person.add(name);
    index(person, name);
  }

  private void index(Person person, NameUse name) {
    byWord.computeIfAbsent(name.parts().first(), any -> new LinkedHashSet<>()).add(person);
    byWord.computeIfAbsent(name.parts().last(), any -> new LinkedHashSet<>()).add(person);
  }

  List<Person> all() {
    return all;
  }

  /** Those of whom a name starts or ends with the word. */
  Collection<Person> with(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  /** Those of whom a name starts or ends with one of the words. */
  Collection<Person> with(Set<String> words) {
    var found = new LinkedHashSet<Person>();
    words.stream().sorted().forEach(word -> found.addAll(with(word)));
    return found;
  }

  /** Those of whom a name starts or ends with a word that starts so. */
  Collection<Person> withStart(String start) {
    var found = new LinkedHashSet<Person>();
    byWord.subMap(start, start + Character.MAX_VALUE).values().forEach(found::addAll);
    return found;
  }
}
