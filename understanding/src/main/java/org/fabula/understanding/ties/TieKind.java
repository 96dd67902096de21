package org.fabula.understanding.ties;

/** What ties two characters. */
public enum TieKind {
  KIN,
  ROMANCE,
  FRIENDSHIP,
  ENMITY,
  /** Work and rank. */
  WORK,
  MEMBERSHIP,
  /** Of teacher and pupil. */
  TEACHING,
  /** Of host and guest. */
  HOSPITALITY,
  /** Of guardian and ward. */
  GUARDIANSHIP,
  /** They have to do with each other; no more is known. */
  ACQUAINTANCE;

  /** What one is to another of whom no more than the kind is known. */
  Role vaguely() {
    return switch (this) {
      case KIN -> Role.RELATIVE;
      case ROMANCE -> Role.LOVER;
      case FRIENDSHIP -> Role.FRIEND;
      case ENMITY -> Role.ENEMY;
      case WORK -> Role.COLLEAGUE;
      case MEMBERSHIP -> Role.FELLOW_MEMBER;
      case TEACHING -> Role.TEACHER;
      case HOSPITALITY -> Role.HOST;
      case GUARDIANSHIP -> Role.GUARDIAN;
      case ACQUAINTANCE -> Role.ACQUAINTANCE;
    };
  }
}
