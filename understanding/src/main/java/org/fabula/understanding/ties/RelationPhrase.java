package org.fabula.understanding.ties;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.ties.TieWords.RoleWord;

/**
 * Words that say whose relation somebody is: "her elder sister", "the son of Odile".
 *
 * @param first its first token: "her", "the"
 * @param noun the token of the noun for the tie
 * @param owners whose relation it may be, at least one, the likeliest first
 * @param word what the noun says
 */
record RelationPhrase(int first, int noun, List<Someone> owners, RoleWord word) {
  RelationPhrase {
    owners = List.copyOf(owners);
  }

  /** Whose it most likely is. */
  Someone owner() {
    return owners.get(0);
  }

  /** Whose it is if it means somebody: nobody is one's own sister. */
  Optional<Someone> ownerOf(Someone bearer) {
    return owners.stream().filter(owner -> !owner.id().equals(bearer.id())).findFirst();
  }

  /** Whether it is the noun alone: "Mum". */
  boolean isBare() {
    return first == noun;
  }
}
