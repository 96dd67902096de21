package org.fabula.web.profile;

import java.util.OptionalInt;

/**
 * A scene between telling and story.
 *
 * @param told from 1, in the order of telling
 * @param happens from 1, in the order of the story; empty where that is not known
 */
record ToldRow(int told, String address, OptionalInt happens) {

  /** As a table shows it. */
  String happensAs() {
    return happens.isPresent() ? Integer.toString(happens.getAsInt()) : "not known";
  }
}
