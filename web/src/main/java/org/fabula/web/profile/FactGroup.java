package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Telling;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;

/** What is told of somebody of one kind: "Looks". */
record FactGroup(String kind, List<ToldFact> facts) {

  private static final double LIKELY = 0.5;

  /**
   * A passage that tells it.
   *
   * @param source who says so, and how; empty for the story itself
   */
  record ToldFact(Excerpt passage, String source) {}

  FactGroup {
    facts = List.copyOf(facts);
  }

  static List<FactGroup> of(String person, KnownStory known) {
    Map<Fact.Kind, List<ToldFact>> groups = new EnumMap<>(Fact.Kind.class);
    for (var fact : known.fabula().facts()) {
      if (isOf(person, fact) && fact.confidence() >= LIKELY && kind(fact.kind()).isPresent()) {
        groups
            .computeIfAbsent(fact.kind(), any -> new ArrayList<>())
            .add(new ToldFact(Excerpt.around(fact.place(), known), source(fact.telling())));
      }
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new FactGroup(
                    kind(group.getKey()).orElseThrow(),
                    group.getValue().stream().distinct().toList()))
        .toList();
  }

  private static boolean isOf(String person, Fact fact) {
    return fact.who().map(StoryCharacter::id).filter(person::equals).isPresent();
  }

  private static String source(Telling telling) {
    var who = telling.asserter().map(it -> it.name() + " says so").orElse("");
    var how =
        switch (telling.stance()) {
          case PLAIN -> "";
          case HEDGED -> "not for certain";
          case JOKING -> "in jest";
          case FALSE -> "and it is not so";
        };
    return who.isEmpty() || how.isEmpty() ? who + how : who + ", " + how;
  }

  /** Empty for kinds that only help to find contradictions. */
  private static Optional<String> kind(Fact.Kind kind) {
    return switch (kind) {
      case DEATH -> Optional.of("Death");
      case INJURY -> Optional.of("Injuries");
      case AGE -> Optional.of("Age");
      case BIRTH -> Optional.of("Birth");
      case LOOKS -> Optional.of("Looks");
      case KIN -> Optional.of("Family");
      case POSSESSION -> Optional.of("Belongings");
      case WHEREABOUTS -> Optional.of("Whereabouts");
      case DURATION -> Optional.of("How long");
      case COUNT -> Optional.of("How many");
      case LIFE, ACQUAINTANCE, FATE, CHANGE, PASSAGE -> Optional.empty();
    };
  }
}
