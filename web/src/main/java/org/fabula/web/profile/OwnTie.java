package org.fabula.web.profile;

import java.util.List;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * How somebody stands to another.
 *
 * @param words "siblings, both for each other"
 * @param address of all about both
 */
record OwnTie(Person other, String words, String address) {

  /** Of all with whom somebody is tied, the strongest first. */
  static List<OwnTie> of(String person, KnownStory known) {
    var people = Cast.people(known);
    return Standing.all(known.fabula()).stream()
        .filter(it -> it.a().id().equals(person) || it.b().id().equals(person))
        .sorted((one, other) -> Double.compare(other.strength(), one.strength()))
        .map(
            it -> {
              var other = it.a().id().equals(person) ? it.b() : it.a();
              return new OwnTie(
                  people.get(other.id()),
                  TieWords.of(it),
                  people.get(person).address() + "/with/" + other.id());
            })
        .toList();
  }
}
