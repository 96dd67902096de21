package org.fabula.understanding.ties;

import org.fabula.understanding.ties.TieWords.RoleWord;

/**
 * Words that say whose relation somebody is: "her elder sister", "the son of Odile".
 *
 * @param first its first token: "her", "the"
 * @param noun the token of the noun for the tie
 * @param owner whose relation it is
 * @param word what the noun says
 */
record RelationPhrase(int first, int noun, Someone owner, RoleWord word) {

  /** Whether it is the noun alone: "Mum". */
  boolean isBare() {
    return first == noun;
  }
}
