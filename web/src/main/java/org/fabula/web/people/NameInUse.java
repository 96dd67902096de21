package org.fabula.web.people;

import java.util.List;
import org.fabula.web.known.Passage;

/**
 * A name somebody goes by.
 *
 * @param kind what sort of name it is; blank for an ordinary one
 * @param usedBy the only people who use it; empty when it is in general use
 * @param shown where the story first shows it
 */
public record NameInUse(String text, String kind, List<Person> usedBy, Passage shown) {
  public NameInUse {
    usedBy = List.copyOf(usedBy);
  }
}
