package org.fabula.understanding.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.fabula.understanding.times.TimeExpression.Kind;

/**
 * Finds the phrases in the sentences of one story. Two signs rule out nearly all phrases; which
 * they leave is remembered.
 */
final class PhraseMatching {

  private final List<Trial> all;
  private final Map<Character, List<Trial>> byFirst = new HashMap<>();
  private final Map<Integer, List<Trial>> byStart = new HashMap<>();

  PhraseMatching(Grammar grammar) {
    all = grammar.phrases().stream().map(Trial::of).toList();
  }

  /**
   * A phrase found.
   *
   * @param end index past its last sign
   */
  record Match(Kind kind, int end) {}

  private record Trial(Kind kind, Matcher matcher, Matcher inside) {
    static Trial of(Grammar.Phrase phrase) {
      return new Trial(
          phrase.kind(),
          phrase.pattern().matcher("").useTransparentBounds(true),
          phrase.inside().matcher(""));
    }

    /** Whether the phrase may start with some signs, as far as those show. */
    boolean mayStartWith(String signs) {
      return inside.reset(signs).lookingAt() || inside.hitEnd();
    }

    /** Where the phrase ends that starts at a sign; -1 if it is none. */
    int reach(int at, Shape shape) {
      int last = shape.signs().length() - 1;
      matcher.reset(shape.signs()).region(at, last + 1);
      return matcher.lookingAt() ? Math.min(matcher.end(), last) : -1;
    }
  }

  /** The longest phrase that starts at a sign; the first in the grammar of those. */
  Optional<Match> longest(int at, Shape shape) {
    char first = shape.signs().charAt(at);
    if (startingWith(first).isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> longest = Optional.empty();
    int end = at;
    for (var trial : startingWith(first, shape.signs().charAt(at + 1))) {
      int reach = trial.reach(at, shape);
      if (reach > end) {
        end = reach;
        longest = Optional.of(new Match(trial.kind, end));
      }
    }
    return longest;
  }

  private List<Trial> startingWith(char first, char second) {
    return byStart.computeIfAbsent(
        first << Character.SIZE | second,
        any -> startingWith("" + first + second, startingWith(first)));
  }

  private List<Trial> startingWith(char first) {
    return byFirst.computeIfAbsent(first, any -> startingWith(String.valueOf(first), all));
  }

  private static List<Trial> startingWith(String signs, List<Trial> those) {
    return those.stream().filter(trial -> trial.mayStartWith(signs)).toList();
  }
}
