package org.fabula.understanding.thoughts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.thoughts.Clause.Place;
import org.fabula.understanding.thoughts.VoiceWords.Kind;

/**
 * Weighs how much a clause sounds like a voice in the head amid a narration in the third person.
 * The weights are log-odds set by hand.
 */
final class InnerVoice {

  private static final double UNLIKELY = -0.4;
  private static final int LONG = 22;

  private final Wording wording;
  private final Telling telling;
  private final boolean toldByI;

  InnerVoice(Wording wording, Telling telling, boolean toldByI) {
    this.wording = wording;
    this.telling = telling;
    this.toldByI = toldByI;
  }

  /** Above 0 where a clause is rather thought than told. */
  double weigh(Clause clause) {
    return UNLIKELY + setting(clause) + person(clause) + tense(clause) + tone(clause);
  }

  /** Whether somebody asks themselves in the narration's person and tense: {@code Was he late?} */
  boolean isFreeIndirect(Clause clause) {
    boolean addressed =
        wording.count(clause, Kind.FIRST)
                + wording.count(clause, Kind.SECOND)
                + wording.count(clause, Kind.PLURAL)
            > 0;
    boolean backshifted = wording.tense(clause) == Tense.PAST || wording.supposes(clause);
    return !addressed
        && backshifted
        && telling.past(clause.paragraph()) > 0.6
        && wording.asks(clause);
  }

  /** {@code I looked up at the stars. Don't cry.}: whom else would a narrator order about? */
  boolean isOrderAmidPast(Clause clause) {
    return wording.startsWithOrder(clause) && telling.past(clause.paragraph()) > 0.4;
  }

  /** The pronouns of whom the clauses speak of. */
  Set<Pronouns> spokenOf(List<Clause> clauses) {
    var spokenOf = EnumSet.noneOf(Pronouns.class);
    clauses.forEach(clause -> spokenOf.addAll(wording.spokenOf(clause)));
    return spokenOf;
  }

  private double setting(Clause clause) {
    double beside =
        switch (clause.place()) {
          case BEFORE_TAG -> 4.5;
          case AFTER_TAG -> wording.startsLower(clause) ? 0.5 : 2.5;
          case LED -> 4.5;
          case UNTAGGED -> 0;
        };
    return beside + (clause.isSetApart() ? 7 : clause.emphasis().isPresent() ? 1.5 : 0);
  }

  private double person(Clause clause) {
    if (toldByI) {
      return Math.min(1, wording.count(clause, Kind.SECOND)) * 1.5;
    }
    int first = wording.count(clause, Kind.FIRST);
    int second = wording.count(clause, Kind.SECOND);
    int plural = wording.count(clause, Kind.PLURAL);
    double own = first > 0 ? 2.8 + 0.3 * Math.min(3, first - 1) : 0;
    double other = second > 0 ? 2.0 + 0.3 * Math.min(3, second - 1) : 0;
    double told = wording.startsAsTold(clause) || wording.meansAnybody(clause) ? -1.5 : 0;
    return own + other + (plural > 0 ? 0.8 : 0) + told;
  }

  private double tense(Clause clause) {
    double past = telling.past(clause.paragraph());
    boolean addressed =
        !toldByI && wording.count(clause, Kind.FIRST) + wording.count(clause, Kind.SECOND) > 0;
    return switch (wording.tense(clause)) {
      case PRESENT -> past > 0.8 ? 1.2 : 0;
      case PAST -> addressed ? -0.5 : -0.5 - 2.0 * past - backshift(clause, past);
      case UNTOLD ->
          wording.supposes(clause) && !addressed ? -past : wording.length(clause) <= 6 ? 0.6 : 0;
    };
  }

  /** "It was late, she thought": told in the narration's tense. */
  private static double backshift(Clause clause, double past) {
    return clause.place() == Place.BEFORE_TAG && clause.emphasis().isEmpty() && past > 0.5
        ? 1.5
        : 0;
  }

  private double tone(Clause clause) {
    double tone = 0;
    tone += wording.startsWithInterjection(clause) ? 1.6 : 0;
    tone += wording.count(clause, Kind.SLANG) > 0 ? 1.2 : 0;
    tone += wording.startsWithOrder(clause) ? 1.8 : 0;
    tone += wording.asks(clause) ? 0.9 : 0;
    tone += wording.exclaims(clause) ? 0.8 : 0;
    tone += wording.shouts(clause) ? 0.5 : 0;
    tone += wording.contracts(clause) ? 0.5 : 0;
    tone -= Math.min(2, 0.08 * Math.max(0, wording.length(clause) - LONG));
    tone -= wording.startsLower(clause) && clause.place() == Place.UNTAGGED ? 2 : 0;
    tone -= wording.isMarked(clause) ? 3 : 0;
    tone -= wording.isAside(clause) ? (isToReader(clause) ? 7 : 1.5) : 0;
    tone -= wording.startsWithThing(clause) ? 0.5 : 0;
    return tone;
  }

  /** {@code (As I told you, the door was locked.)} */
  private boolean isToReader(Clause clause) {
    return wording.count(clause, Kind.FIRST) > 0 && wording.count(clause, Kind.SECOND) > 0;
  }
}
