package org.fabula.understanding.continuity;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.facts.Fact;

/**
 * All that is said of one person or thing.
 *
 * @param subject its name
 * @param statements in text order, those of the first story first
 * @param changes what is told of changes, of anybody
 * @param chronologies one a story
 */
record Dossier(
    String subject,
    List<Statement> statements,
    List<Statement> changes,
    List<Chronology> chronologies) {

  private static final int NEAR = 1500;

  /** Whether something is told that lets an aspect change, of the subject or close to either. */
  boolean isChanged(String aspect, Statement one, Statement other) {
    return changes.stream()
        .filter(change -> change.fact().aspect().equals(aspect))
        .anyMatch(
            change ->
                change.fact().subject().equals(subject)
                    || isNear(change, one)
                    || isNear(change, other));
  }

  private static boolean isNear(Statement one, Statement other) {
    return one.story() == other.story()
        && Math.abs(one.fact().place().start() - other.fact().place().start()) < NEAR;
  }

  /** Those of a kind that are meant to be true. */
  List<Statement> of(Fact.Kind kind) {
    return statements.stream().filter(it -> it.fact().kind() == kind && it.isMeant()).toList();
  }

  /** Whether conflicts are looked for between two stories. */
  boolean isOfTwoStories() {
    return chronologies.size() > 1;
  }

  /** Whether two statements are to be compared: between stories only what is told in both. */
  boolean compares(Statement one, Statement other) {
    return !isOfTwoStories() || one.story() != other.story();
  }

  Chronology chronologyOf(Statement statement) {
    return chronologies.get(statement.story());
  }

  /** Whether, in one story, what the second says comes after what the first says. */
  boolean isLater(Statement first, Statement second) {
    return first.story() == second.story()
        && second.fact().place().start() > first.fact().place().start()
        && !chronologyOf(first).isBefore(second.fact().scene(), first.fact().scene());
  }

  Conflict conflict(Statement one, Statement other, String what, String why) {
    return conflict(one, other, what, why, Optional.empty(), 1);
  }

  Conflict conflict(
      Statement one,
      Statement other,
      String what,
      String why,
      Optional<StoriesInOrder> condition,
      double sureness) {
    boolean inOrder =
        one.story() != other.story()
            ? one.story() < other.story()
            : one.fact().place().compareTo(other.fact().place()) <= 0;
    var first = inOrder ? one : other;
    var second = inOrder ? other : one;
    return new Conflict(
        one.fact().kind(),
        what,
        first.fact(),
        second.fact(),
        why,
        condition,
        Math.min(1, sureness * Math.min(one.trust(), other.trust())));
  }
}
