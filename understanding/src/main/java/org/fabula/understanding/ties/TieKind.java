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
  ACQUAINTANCE
}
