package org.fabula.evaluation.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredCharacter;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.evaluation.scoring.Assignment.Link;

/**
 * Which gold character each answered one stands for, by their names, and among equally good names
 * by the quotations they share.
 */
final class CharacterMatching {

  private static final Comparator<Candidate> BEST_NAME =
      Comparator.comparing(Candidate::match).thenComparingInt(Candidate::shared);

  private static final Comparator<Candidate> MOST_SHARED =
      Comparator.comparingInt(Candidate::shared).thenComparing(Candidate::match);

  /** A gold character that an answered one may stand for. */
  private record Candidate(String gold, NameMatch match, int shared) {}

  /** An answered character that stands for a gold one. */
  private record Holder(String answered, Candidate candidate) {}

  private final Map<String, Candidate> named = new LinkedHashMap<>();
  private final Map<String, Holder> holders = new HashMap<>();

  /**
   * Matches all characters.
   *
   * @param shared how many quotations an answered and a gold speaker have in common
   */
  CharacterMatching(Answer answer, GoldText gold, Tally<Link<String, String>> shared) {
    var goldNames = new LinkedHashMap<String, PersonNames>();
    gold.characters()
        .forEach(who -> goldNames.put(who.id(), PersonNames.of(who.name(), who.aliases())));
    for (var character : answer.characters()) {
      best(character, goldNames, shared).ifPresent(best -> named.put(character.id(), best));
    }
    named.forEach(
        (answered, candidate) ->
            holders.merge(
                candidate.gold(),
                new Holder(answered, candidate),
                (first, second) ->
                    MOST_SHARED.compare(second.candidate(), first.candidate()) > 0
                        ? second
                        : first));
  }

  private static Optional<Candidate> best(
      AnsweredCharacter character,
      Map<String, PersonNames> goldNames,
      Tally<Link<String, String>> shared) {
    var names = PersonNames.of(character.name(), character.aliases());
    Optional<Candidate> best = Optional.empty();
    for (var gold : goldNames.entrySet()) {
      var candidate =
          new Candidate(
              gold.getKey(),
              names.match(gold.getValue()),
              shared.of(new Link<>(character.id(), gold.getKey())));
      if (candidate.match() != NameMatch.NONE
          && best.stream().allMatch(other -> BEST_NAME.compare(candidate, other) > 0)) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** The gold character that an answered one stands for; several may stand for one. */
  Optional<String> goldOf(String answered) {
    return Optional.ofNullable(named.get(answered)).map(Candidate::gold);
  }

  /** Whether it stands for its gold character better than any other answered one. */
  boolean isBest(String answered) {
    return goldOf(answered).map(holders::get).stream()
        .anyMatch(holder -> holder.answered().equals(answered));
  }

  /** The gold characters that some answered one stands for. */
  Set<String> found() {
    return new HashSet<>(holders.keySet());
  }
}
