package org.fabula.understanding.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.facts.Telling.Stance;

/** Tells by the words around what is said whether it is said at all, and how seriously. */
final class Circumstances {

  private static final int UNITS_BACK = 14;
  private static final int UNITS_ON = 9;
  private static final Set<String> DENIALS =
      words("not n't never nobody none hardly neither nor cannot without");
  private static final Set<String> SUPPOSITIONS =
      words(
          "if unless whether would could might may should shall will 'll wish wished wishes imagine"
              + " imagined imagining dream dreamed dreamt dreaming dreams pretend pretended"
              + " pretending suppose supposing like than almost nearly play played plays playing"
              + " until till before lest afraid feared hoped hope want wanted");
  private static final Set<String> HEDGES =
      words(
          "think thinks thought thinking believe believed believes guess guessed guesses suppose"
              + " supposed perhaps maybe probably possibly reckon reckoned seemed seem seems"
              + " appeared looked looks must assume assumed presume presumed rumour rumours rumor"
              + " rumors gossip supposedly allegedly claimed claims claim swore story stories"
              + " legend heard hear say says said told tells tell feel felt roughly approximately"
              + " about around suspected suspect doubt doubted bet expected expect convinced"
              + " sure certain mistaken took fancied");
  private static final Set<String> SENSES = words("look looks looked think thinks thought");
  private static final Set<String> AT = words("at up down into out over back round around away of");
  private static final Set<String> TELLERS =
      words(
          "say says said tell tells told claim claims claimed swear swears swore insist insisted");
  private static final Set<String> HEDGES_AFTER =
      words("think guess believe suppose reckon perhaps maybe supposedly probably apparently");
  private static final Set<String> DREAMS =
      words("dream dreamed dreamt dreams dreaming nightmare nightmares");
  private static final Set<String> JOKES =
      words(
          "joke jokes joked joking teased teasing tease kidding quipped jested grinned grinning"
              + " winked winking deadpan mock mocking");
  private static final Set<String> LIES =
      words(
          "lie lies lied lying liar lied. untrue pretended pretending pretend invented fib fibbed"
              + " fibbing bluff bluffed bluffing falsehood alias disguise disguised false forged"
              + " exaggerated exaggerating mistaken misremembered wrong nonsense");

  private Circumstances() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /**
   * How seriously a sentence means what some of its units say; empty where it does not say it.
   *
   * @param spoken whether it stands within a quotation
   */
  static Optional<Stance> stance(List<String> units, int first, int end, boolean spoken) {
    if (isAsked(units, end) || isDreamt(units)) {
      return Optional.empty();
    }
    var stance = Stance.PLAIN;
    for (int i = first - 1; i >= Math.max(0, first - UNITS_BACK); i--) {
      var unit = units.get(i);
      if (closes(unit)) {
        break;
      }
      if (isSupposition(units, i, first) || (DENIALS.contains(unit) && isNear(units, i, first))) {
        return Optional.empty();
      }
      if (HEDGES.contains(unit) && !isOf(units, i)) {
        stance = Stance.HEDGED;
      }
    }
    return Optional.of(isHedgedAfter(units, end) ? Stance.HEDGED : stance);
  }

  /** Whether the paragraph around a quotation tells that it is no more than a joke, or a lie. */
  static Optional<Stance> tone(List<String> wordsAround) {
    if (wordsAround.stream().anyMatch(LIES::contains)) {
      return Optional.of(Stance.FALSE);
    }
    return wordsAround.stream().anyMatch(JOKES::contains)
        ? Optional.of(Stance.JOKING)
        : Optional.empty();
  }

  private static boolean closes(String unit) {
    return unit.equals(";")
        || unit.equals(".")
        || unit.equals("?")
        || unit.equals("!")
        || unit.equals(":")
        || unit.equals("\"");
  }

  /** "She looked at him with those grey eyes" guesses at nothing, nor "thought of the day". */
  private static boolean isOf(List<String> units, int at) {
    return SENSES.contains(units.get(at))
        && at + 1 < units.size()
        && AT.contains(units.get(at + 1));
  }

  /** Commas and "that" part what is supposed from what is not, but not from an "if". */
  private static boolean isSupposition(List<String> units, int at, int first) {
    var unit = units.get(at);
    if (unit.equals("as")
        && at + 1 < first
        && List.of("if", "though").contains(units.get(at + 1))) {
      return true;
    }
    return SUPPOSITIONS.contains(unit)
        && (unit.equals("if") || unit.equals("unless") || isNear(units, at, first));
  }

  private static boolean isNear(List<String> units, int at, int first) {
    for (int i = at + 1; i < first; i++) {
      if (List.of(",", "-", "and", "but", "because", "who").contains(units.get(i))) {
        return false;
      }
    }
    return first - at <= 6;
  }

  private static boolean isAsked(List<String> units, int end) {
    for (int i = end; i < units.size(); i++) {
      var unit = units.get(i);
      if (unit.equals("?")) {
        return true;
      }
      if (unit.equals(".") || unit.equals("!") || unit.equals("\"") || unit.equals("…")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDreamt(List<String> units) {
    return units.stream().anyMatch(DREAMS::contains);
  }

  private static boolean isHedgedAfter(List<String> units, int end) {
    for (int i = end; i < Math.min(units.size(), end + UNITS_ON); i++) {
      var unit = units.get(i);
      if (closes(unit)) {
        return false;
      }
      boolean told = TELLERS.contains(unit) && i > 0 && isTeller(units.get(i - 1));
      if (told || HEDGES_AFTER.contains(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTeller(String unit) {
    return unit.equals("they")
        || unit.equals("people")
        || unit.equals("some")
        || unit.startsWith("@")
        || unit.equals("everyone");
  }
}
