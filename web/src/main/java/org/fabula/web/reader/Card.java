package org.fabula.web.reader;

import java.util.Optional;
import org.fabula.web.people.ThoughtNote;

/** What Fabula knows of one word in the text: whom it stands for, and who says or thinks it. */
record Card(
    Optional<PersonCard> person, Optional<QuotationCard> quotation, Optional<ThoughtNote> thought) {

  static final Card EMPTY = new Card(Optional.empty(), Optional.empty(), Optional.empty());

  boolean isEmpty() {
    return person.isEmpty() && quotation.isEmpty() && thought.isEmpty();
  }
}
