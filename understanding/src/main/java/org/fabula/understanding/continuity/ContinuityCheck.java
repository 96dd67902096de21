package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.facts.Fact;

/**
 * Finds facts that cannot both hold, by rules, and passages that hardly do, by a trained judge.
 * Change over time, lies, jokes and guesses are no conflicts; one a subject and aspect is enough.
 * Linear in the number of facts.
 */
public final class ContinuityCheck {

  private static final double LEAST = 0.5;
  private static final double MOST_NEEDED = 0.85;
  private static final double MORE_FOR_TENFOLD = 0.3;
  private static final int FEW_FACTS = 150;

  /** So many characters are no chance. */
  private static final int REPEATED = 80;

  private static final List<Rule> RULES =
      List.of(
          new LastingTraits(),
          new Lifetimes(),
          new Incapacities(),
          new Ages(),
          new Siblings(),
          new Relations(),
          new Meetings(),
          new Absences());
  private static final JudgedPassages JUDGED = new JudgedPassages();

  /** Conflicts within one story, by where the later of both facts is told. */
  public List<Conflict> within(StoryFacts story) {
    var dossiers = new Dossiers(List.of(new Chronology(story.timeline())));
    story.facts().forEach(fact -> add(0, fact, fact.who(), fact.other(), dossiers));
    return join(dossiers, JUDGED.within(story))
        .filter(conflict -> !isToldTwice(conflict, story.story()))
        .sorted(Comparator.comparing((Conflict it) -> it.second().place()))
        .toList();
  }

  /** Conflicts between two stories of one world, by where the first tells its facts. */
  public List<Conflict> between(StoryFacts first, StoryFacts second) {
    return between(first, second, SharedCast.of(first.characters(), second.characters()));
  }

  /**
   * The same, people being matched already.
   *
   * @param shared for ids of the second story's people those of the first
   */
  public List<Conflict> between(
      StoryFacts first, StoryFacts second, Map<String, StoryCharacter> shared) {
    var dossiers =
        new Dossiers(List.of(new Chronology(first.timeline()), new Chronology(second.timeline())));
    first.facts().forEach(fact -> add(0, fact, fact.who(), fact.other(), dossiers));
    for (var fact : second.facts()) {
      var who = fact.who().flatMap(it -> Optional.ofNullable(shared.get(it.id())));
      if (fact.who().isEmpty() || who.isPresent() || fact.kind() == Fact.Kind.CHANGE) {
        var other = fact.other().map(it -> shared.getOrDefault(it.id(), it));
        add(1, fact, who, other, dossiers);
      }
    }
    return join(dossiers, JUDGED.between(first, second, shared))
        .filter(conflict -> !isOfBoth(conflict, first.story(), second.story()))
        .sorted(Comparator.comparing((Conflict it) -> it.first().place()))
        .toList();
  }

  /** Files a fact under whom it is about; who knows whom under the one of both who comes first. */
  private static void add(
      int story,
      Fact fact,
      Optional<StoryCharacter> who,
      Optional<StoryCharacter> other,
      Dossiers dossiers) {
    boolean turned =
        fact.kind() == Fact.Kind.ACQUAINTANCE
            && who.isPresent()
            && other.isPresent()
            && other.get().name().compareTo(who.get().name()) < 0;
    if (fact.kind() != Fact.Kind.ACQUAINTANCE) {
      dossiers.add(story, fact, who);
    } else if (turned) {
      dossiers.add(story, fact.about(other, who), other);
    } else {
      dossiers.add(story, fact.about(who, other), who);
    }
  }

  /** Whether a passage has stood there before, as where a chapter comes twice. */
  private static boolean isToldTwice(Conflict conflict, Story story) {
    return isRepeated(conflict.first().place(), story.text())
        || isRepeated(conflict.second().place(), story.text());
  }

  private static boolean isRepeated(Span place, String text) {
    int end = Math.min(text.length(), Math.max(place.end(), place.start() + REPEATED));
    return text.indexOf(text.substring(place.start(), end)) < place.start();
  }

  /** What stands in both stories word for word, as in two versions of one, sets none apart. */
  private static boolean isOfBoth(Conflict conflict, Story first, Story second) {
    return second.text().contains(first.cut(conflict.first().place()))
        && first.text().contains(second.cut(conflict.second().place()));
  }

  /** Those that rules find, and of those that are judged what no rule finds. */
  private static Stream<Conflict> join(Dossiers dossiers, List<Conflict> judged) {
    double least = least(dossiers.size());
    var known = conflicts(dossiers).filter(it -> it.confidence() >= least).toList();
    return Stream.concat(
        known.stream(),
        judged.stream()
            .filter(it -> it.confidence() >= least)
            .filter(one -> known.stream().noneMatch(it -> areOne(it, one))));
  }

  private static boolean areOne(Conflict one, Conflict other) {
    return one.first().place().overlaps(other.first().place())
        && one.second().place().overlaps(other.second().place());
  }

  private static Stream<Conflict> conflicts(Dossiers dossiers) {
    return dossiers.all().stream()
        .flatMap(dossier -> RULES.stream().flatMap(rule -> rule.conflicts(dossier).stream()));
  }

  /**
   * How sure a conflict must be. A long story hardly contradicts itself more often than a short
   * one, but has many more facts that may be misread.
   */
  private static double least(int facts) {
    double tenfolds = Math.log10(Math.max(1, facts / (double) FEW_FACTS));
    return Math.min(MOST_NEEDED, LEAST + MORE_FOR_TENFOLD * tenfolds);
  }

  /** Dossiers by whom or what they are about. */
  private static final class Dossiers {
    private static final Pattern OF_WHERE = Pattern.compile(" (?:of|at) ");
    private static final Pattern LAST_WORD = Pattern.compile("^.* ");

    private final List<Chronology> chronologies;
    private final List<Statement> changes = new ArrayList<>();
    private final Map<String, Dossier> bySubject = new LinkedHashMap<>();

    Dossiers(List<Chronology> chronologies) {
      this.chronologies = chronologies;
    }

    void add(int story, Fact fact, Optional<StoryCharacter> who) {
      if (fact.kind() == Fact.Kind.CHANGE) {
        changes.add(new Statement(story, fact));
        return;
      }
      var key = who.map(it -> "person " + it.id()).orElseGet(() -> "thing " + thing(fact));
      var subject = who.map(StoryCharacter::name).orElse(fact.subject());
      bySubject
          .computeIfAbsent(
              key, any -> new Dossier(subject, new ArrayList<>(), changes, chronologies))
          .statements()
          .add(new Statement(story, fact));
    }

    /** Between stories "the library of Ossory" may be "the library" of the other. */
    private String thing(Fact fact) {
      boolean place = fact.kind() == Fact.Kind.FATE && chronologies.size() > 1;
      return place
          ? LAST_WORD.matcher(OF_WHERE.split(fact.subject(), 2)[0]).replaceFirst("")
          : fact.subject();
    }

    int size() {
      return bySubject.values().stream().mapToInt(it -> it.statements().size()).sum();
    }

    List<Dossier> all() {
      return List.copyOf(bySubject.values());
    }
  }
}
