package org.fabula.understanding.ties;

/** What in a passage joins two characters. */
public enum Clue {
  /** The story's header claims it: "A/B". */
  HEADER(Manner.TOLD),
  /** They share a surname, or are Mr. and Mrs. of it. */
  SURNAME(Manner.TOLD),
  /** A noun says what one is to the other: "her sister". */
  NOUN(Manner.TOLD),
  /** A verb does: "she married him". */
  UNION(Manner.TOLD),
  /** One speaks to the other. */
  TALK(Manner.SHOWN),
  /** How: "coldly". */
  TONE(Manner.SHOWN),
  /** In words that show a feeling: "I love you". */
  SAYING(Manner.SHOWN),
  /** One does to the other what shows a feeling: "kissed". */
  DEED(Manner.SHOWN),
  /** One does something else to the other. */
  DEALING(Manner.SHOWN),
  /** One is said to feel something for the other: "hated". */
  FEELING(Manner.SHOWN),
  /** One speaks of the other by name. */
  REFERENCE(Manner.SHOWN),
  /** One calls the other by one bare name to the face. */
  FIRST_NAME(Manner.SHOWN),
  /** One calls the other by a word that is no name: "sir". */
  ADDRESS(Manner.SHOWN),
  /** One sentence speaks of both. */
  SENTENCE(Manner.SHOWN),
  /** A sentence speaks of the one and the next of the other. */
  NEXT_SENTENCE(Manner.SHOWN),
  /** In a sentence that speaks of both stands a word that goes with such a tie: "quarrel". */
  WORD(Manner.SHOWN),
  /** Both are men, or both are women. */
  SAME_SEX(Manner.SHOWN),
  /** One is a man, the other a woman. */
  OTHER_SEX(Manner.SHOWN),
  /** The one bears a name that goes with such ties, to whomever: "Captain", "Professor", "Mum". */
  OFFICE(Manner.SHOWN);

  private final Manner manner;

  Clue(Manner manner) {
    this.manner = manner;
  }

  /** Whether it only joins the two and says nothing of how the one stands to the other. */
  boolean isOfBoth() {
    return this == SENTENCE || this == NEXT_SENTENCE || this == WORD || isOfEach();
  }

  /** Whether it tells what the two are by themselves and does not join them. */
  boolean isOfEach() {
    return this == SAME_SEX || this == OTHER_SEX || this == OFFICE;
  }

  /** Whether it tells of the tie in so many words. */
  Manner manner() {
    return manner;
  }
}
