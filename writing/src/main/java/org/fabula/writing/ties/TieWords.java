package org.fabula.writing.ties;

import org.fabula.understanding.ties.Phase;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.TieKind;

/** Ties in plain words. */
public final class TieWords {

  private TieWords() {}

  /** What sort of tie it is, as a legend says it: "family". */
  public static String of(TieKind kind) {
    return switch (kind) {
      case KIN -> "family";
      case ROMANCE -> "love";
      case FRIENDSHIP -> "friendship";
      case ENMITY -> "enmity";
      case WORK -> "work and rank";
      case MEMBERSHIP -> "one group";
      case TEACHING -> "teaching";
      case HOSPITALITY -> "host and guest";
      case GUARDIANSHIP -> "guardian and ward";
      case ACQUAINTANCE -> "acquaintance";
    };
  }

  /** What two are to each other, whoever is which: "parent and child". */
  public static String ofBoth(Role role) {
    return switch (role) {
      case PARENT, CHILD -> "parent and child";
      case SIBLING -> "siblings";
      case SPOUSE -> "married";
      case GRANDPARENT, GRANDCHILD -> "grandparent";
      case AUNT_OR_UNCLE, NIECE_OR_NEPHEW -> "aunt or uncle";
      case COUSIN -> "cousins";
      case IN_LAW -> "in-laws";
      case RELATIVE -> "family";
      case LOVER -> "lovers";
      case BETROTHED -> "betrothed";
      case FORMER_LOVER -> "once lovers";
      case FRIEND -> "friends";
      case ENEMY -> "enemies";
      case SUPERIOR, SUBORDINATE -> "superior";
      case COLLEAGUE -> "colleagues";
      case FELLOW_MEMBER -> "of one group";
      case TEACHER, PUPIL -> "teacher and pupil";
      case HOST, GUEST -> "host and guest";
      case GUARDIAN, WARD -> "guardian and ward";
      case ACQUAINTANCE -> "acquainted";
    };
  }

  /** What one is to another: "parent". */
  public static String of(Role role) {
    return switch (role) {
      case PARENT -> "parent";
      case CHILD -> "child";
      case SIBLING -> "brother or sister";
      case SPOUSE -> "husband or wife";
      case GRANDPARENT -> "grandparent";
      case GRANDCHILD -> "grandchild";
      case AUNT_OR_UNCLE -> "aunt or uncle";
      case NIECE_OR_NEPHEW -> "niece or nephew";
      case COUSIN -> "cousin";
      case IN_LAW -> "in-law";
      case RELATIVE -> "relative";
      case LOVER -> "lover";
      case BETROTHED -> "betrothed";
      case FORMER_LOVER -> "former lover";
      case FRIEND -> "friend";
      case ENEMY -> "enemy";
      case SUPERIOR -> "superior";
      case SUBORDINATE -> "subordinate";
      case COLLEAGUE -> "colleague";
      case FELLOW_MEMBER -> "fellow member";
      case TEACHER -> "teacher";
      case PUPIL -> "pupil";
      case HOST -> "host";
      case GUEST -> "guest";
      case GUARDIAN -> "guardian";
      case WARD -> "ward";
      case ACQUAINTANCE -> "acquaintance";
    };
  }

  /** How two get on: "at truce". */
  public static String of(Phase.Mood mood) {
    return switch (mood) {
      case HOSTILE -> "hostile";
      case TRUCE -> "at truce";
      case ALLIES -> "allies";
      case LOVERS -> "lovers";
      case PARTED -> "parted";
    };
  }

  /** How somebody feels about somebody: "is for"; to stand between both names. */
  public static String of(Feeling feeling) {
    return switch (feeling) {
      case FOR -> "is for";
      case AGAINST -> "is against";
      case MIXED -> "is neither for nor against";
      case UNKNOWN -> "does not show what they feel about";
    };
  }

  /** What two are to each other: "siblings", "perhaps friends". */
  public static String ofBoth(Standing standing) {
    var words = ofBoth(standing.role());
    return standing.isLikely() ? words : "perhaps " + words;
  }

  /** How two stand to each other, as a phrase: "siblings, both for each other". */
  public static String of(Standing standing) {
    var words = ofBoth(standing);
    if (standing.isMutual()) {
      return switch (standing.ofA()) {
        case FOR -> words + ", both for each other";
        case AGAINST -> words + ", both against each other";
        case MIXED -> words + ", neither for nor against each other";
        case UNKNOWN -> words;
      };
    }
    return words + oneWay(standing, true) + oneWay(standing, false);
  }

  private static String oneWay(Standing standing, boolean ofA) {
    var feeling = ofA ? standing.ofA() : standing.ofB();
    if (feeling == Feeling.UNKNOWN) {
      return "";
    }
    var from = ofA ? standing.a() : standing.b();
    var to = ofA ? standing.b() : standing.a();
    return "; " + from.name() + " " + of(feeling) + " " + to.name();
  }
}
