package org.fabula.web.reader;

import java.util.List;
import org.fabula.web.people.Person;

/**
 * Somebody in the passage on screen.
 *
 * @param names the words that stand for them there, each once
 * @param speaks whether they say something there
 */
record Presence(Person person, List<String> names, boolean speaks) {
  Presence {
    names = List.copyOf(names);
  }
}
