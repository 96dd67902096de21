package org.fabula.evaluation.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.evaluation.answer.AnsweredNaming;
import org.fabula.evaluation.gold.GoldNaming;

/**
 * Who calls whom what, of the names that the narrator does not use; articles aside. A name of which
 * the gold data do not say who uses it is not judged.
 */
final class NamingScore {

  private static final String ANYBODY = "";
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|a|an)\\s+");

  private NamingScore() {}

  private record Naming(String user, String bearer, String name) {
    static Naming of(String user, String bearer, String name) {
      return new Naming(user, bearer, LooseText.squashed(ARTICLE.matcher(name).replaceFirst("")));
    }
  }

  static Count of(List<AnsweredNaming> answered, List<GoldNaming> gold, SharedNames people) {
    Set<Naming> expected = new HashSet<>();
    Set<Naming> unjudged = new HashSet<>();
    for (var naming : gold) {
      (naming.user().isPresent() ? expected : unjudged)
          .add(Naming.of(naming.user().orElse(ANYBODY), naming.bearer(), naming.name()));
    }
    Set<Naming> given = new HashSet<>();
    for (var naming : answered) {
      var bearer = people.goldOrStranger(naming.bearer());
      if (!naming.isNarrated() && !unjudged.contains(Naming.of(ANYBODY, bearer, naming.name()))) {
        given.add(Naming.of(people.goldOrStranger(naming.user()), bearer, naming.name()));
      }
    }
    int both = (int) given.stream().filter(expected::contains).count();
    return Count.Agreement.of(both, expected.size(), given.size());
  }
}
