package org.fabula.evaluation.scoring;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of one character, ready to be compared with another's. */
record PersonNames(PersonName main, Set<PersonName> all, Set<PersonName.Bare> bare) {

  static PersonNames of(String name, List<String> aliases) {
    var all = new LinkedHashSet<PersonName>();
    all.add(PersonName.of(name));
    aliases.stream().map(PersonName::of).forEach(all::add);
    all.removeIf(PersonName::isEmpty);
    var bare = all.stream().map(PersonName::bare).collect(Collectors.toSet());
    return new PersonNames(PersonName.of(name), all, bare);
  }

  /** How well these, of an answered character, name a gold one. */
  NameMatch match(PersonNames gold) {
    if (!main.isEmpty() && main.equals(gold.main)) {
      return NameMatch.MAIN_NAME;
    }
    if (gold.all.contains(main)) {
      return NameMatch.MAIN_NAME_IS_ALIAS;
    }
    if (!Collections.disjoint(all, gold.all)) {
      return NameMatch.ALIAS;
    }
    boolean agree =
        bare.stream().anyMatch(one -> gold.bare.stream().anyMatch(other -> one.agreesWith(other)));
    return agree ? NameMatch.WITHOUT_HONORIFIC : NameMatch.NONE;
  }
}
