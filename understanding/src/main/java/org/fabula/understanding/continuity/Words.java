package org.fabula.understanding.continuity;

import org.fabula.understanding.facts.Fact;

/** Facts in plain words. */
final class Words {

  private static final int DAYS_A_YEAR = 365;
  private static final int DAYS_A_MONTH = 30;
  private static final int DAYS_A_WEEK = 7;

  private Words() {}

  /** "Maren's eyes", "the time of Maren in prison". */
  static String of(Fact fact, String subject) {
    return switch (fact.kind()) {
      case LOOKS -> "the " + fact.aspect() + " of " + subject;
      case INJURY -> "the injury of " + subject + " (" + fact.aspect() + ")";
      case BIRTH -> "the " + fact.aspect() + " of the birth of " + subject;
      case KIN -> "the " + fact.aspect() + " of " + subject;
      case DURATION -> "the time of " + subject + " (" + fact.aspect() + ")";
      case COUNT -> "the number of " + fact.aspect() + " of " + subject;
      case AGE -> "the age of " + subject;
      case DEATH, LIFE, ACQUAINTANCE, POSSESSION, WHEREABOUTS, FATE, CHANGE, PASSAGE -> subject;
    };
  }

  /** The value with its unit. */
  static String value(Fact fact) {
    if (fact.kind() == Fact.Kind.DURATION) {
      return duration(fact.number());
    }
    if (fact.aspect().equals("height")) {
      return fact.number() / 12 + " feet " + fact.number() % 12;
    }
    return fact.value();
  }

  private static String duration(int days) {
    if (days % DAYS_A_YEAR == 0) {
      return days / DAYS_A_YEAR + " years";
    }
    if (days % DAYS_A_MONTH == 0) {
      return days / DAYS_A_MONTH + " months";
    }
    return days % DAYS_A_WEEK == 0 ? days / DAYS_A_WEEK + " weeks" : days + " days";
  }
}
