package org.fabula.understanding.ties;

import org.fabula.understanding.coreference.CharacterMention;

/**
 * A character as some words mean them.
 *
 * @param knownFrom the offset from which a reader can know who is meant
 * @param confidence from 0 to 1 that it is this one
 */
record Someone(String id, int knownFrom, double confidence) {

  static Someone of(CharacterMention mention) {
    return new Someone(mention.character().id(), mention.knownFrom(), mention.confidence());
  }

  Someone lessSure(double share) {
    return new Someone(id, knownFrom, confidence * share);
  }
}
