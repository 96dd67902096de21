package org.fabula.understanding.ties;

/** What one character is to another. */
public enum Role {
  PARENT(TieKind.KIN),
  CHILD(TieKind.KIN),
  SIBLING(TieKind.KIN),
  SPOUSE(TieKind.KIN),
  GRANDPARENT(TieKind.KIN),
  GRANDCHILD(TieKind.KIN),
  /** Of a parent's generation: an aunt or an uncle. */
  AUNT_OR_UNCLE(TieKind.KIN),
  NIECE_OR_NEPHEW(TieKind.KIN),
  COUSIN(TieKind.KIN),
  /** By marriage, of either side and any generation. */
  IN_LAW(TieKind.KIN),
  /** Of one family; it is not told how. */
  RELATIVE(TieKind.KIN),
  LOVER(TieKind.ROMANCE),
  BETROTHED(TieKind.ROMANCE),
  /** Of a love or a marriage that is over. */
  FORMER_LOVER(TieKind.ROMANCE),
  FRIEND(TieKind.FRIENDSHIP),
  ENEMY(TieKind.ENMITY),
  SUPERIOR(TieKind.WORK),
  SUBORDINATE(TieKind.WORK),
  COLLEAGUE(TieKind.WORK),
  /** Of one group, crew or club. */
  FELLOW_MEMBER(TieKind.MEMBERSHIP),
  TEACHER(TieKind.TEACHING),
  PUPIL(TieKind.TEACHING),
  HOST(TieKind.HOSPITALITY),
  GUEST(TieKind.HOSPITALITY),
  GUARDIAN(TieKind.GUARDIANSHIP),
  WARD(TieKind.GUARDIANSHIP),
  ACQUAINTANCE(TieKind.ACQUAINTANCE);

  private final TieKind kind;

  Role(TieKind kind) {
    this.kind = kind;
  }

  public TieKind kind() {
    return kind;
  }

  /** What the other is in return: a parent's is a child. */
  public Role inverse() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case GRANDPARENT -> GRANDCHILD;
      case GRANDCHILD -> GRANDPARENT;
      case AUNT_OR_UNCLE -> NIECE_OR_NEPHEW;
      case NIECE_OR_NEPHEW -> AUNT_OR_UNCLE;
      case SUPERIOR -> SUBORDINATE;
      case SUBORDINATE -> SUPERIOR;
      case TEACHER -> PUPIL;
      case PUPIL -> TEACHER;
      case HOST -> GUEST;
      case GUEST -> HOST;
      case GUARDIAN -> WARD;
      case WARD -> GUARDIAN;
      case SIBLING,
          SPOUSE,
          COUSIN,
          IN_LAW,
          RELATIVE,
          LOVER,
          BETROTHED,
          FORMER_LOVER,
          FRIEND,
          ENEMY,
          COLLEAGUE,
          FELLOW_MEMBER,
          ACQUAINTANCE ->
          this;
    };
  }
}
