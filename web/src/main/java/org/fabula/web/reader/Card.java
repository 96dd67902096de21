package org.fabula.web.reader;

import java.util.Optional;

/** What Fabula knows of one word in the text: whom it stands for, and who says it. */
record Card(Optional<PersonCard> person, Optional<QuotationCard> quotation) {

  boolean isEmpty() {
    return person.isEmpty() && quotation.isEmpty();
  }
}
