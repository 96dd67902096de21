package org.fabula.web.profile;

import java.util.List;
import org.fabula.web.known.Excerpt;
import org.fabula.web.people.Person;

/** Something somebody says, and to whom. */
record Line(Excerpt words, List<Person> addressees, boolean unsure) {
  Line {
    addressees = List.copyOf(addressees);
  }
}
