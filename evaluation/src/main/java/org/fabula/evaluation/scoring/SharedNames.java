package org.fabula.evaluation.scoring;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredCharacter;
import org.fabula.evaluation.gold.GoldText;

/**
 * Which gold character each answered one stands for, by names alone: whose main name it has, else
 * with whom it shares most names. Several may stand for one.
 */
final class SharedNames {

  private final Map<String, Set<String>> goldNames = new LinkedHashMap<>();
  private final Map<String, String> goldByMainName = new HashMap<>();
  private final Map<String, String> goldByAnswered = new HashMap<>();

  SharedNames(Answer answer, GoldText gold) {
    for (var character : gold.characters()) {
      goldNames.put(character.id(), names(character.name(), character.aliases()));
      goldByMainName.putIfAbsent(LooseText.squashed(character.name()), character.id());
    }
    for (var character : answer.characters()) {
      standsFor(character).ifPresent(id -> goldByAnswered.put(character.id(), id));
    }
  }

  private Optional<String> standsFor(AnsweredCharacter character) {
    var byMainName = goldByMainName.get(LooseText.squashed(character.name()));
    return byMainName == null ? byMostNames(character) : Optional.of(byMainName);
  }

  private Optional<String> byMostNames(AnsweredCharacter character) {
    var own = names(character.name(), character.aliases());
    return goldNames.keySet().stream()
        .filter(id -> shared(id, own) > 0)
        .max(
            Comparator.comparingLong((String id) -> shared(id, own))
                .thenComparing(Comparator.naturalOrder()));
  }

  private long shared(String id, Set<String> names) {
    return goldNames.get(id).stream().filter(names::contains).count();
  }

  private static Set<String> names(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream())
        .filter(one -> !one.isEmpty())
        .map(LooseText::squashed)
        .collect(toSet());
  }

  /** The gold character that an answered one stands for. */
  Optional<String> goldOf(String answered) {
    return Optional.ofNullable(goldByAnswered.get(answered));
  }

  /** The same, or a name that no gold character has. */
  String goldOrStranger(String answered) {
    return goldOf(answered).orElse("?" + answered);
  }
}
