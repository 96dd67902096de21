package org.fabula.understanding.passages;

/** What passages are about that two of them may tell otherwise. In the order of the model. */
public enum Topic {
  LIFE_AND_DEATH("life and death"),
  INJURY("an injury"),
  AGE_AND_DATES("age and dates"),
  LOOKS("looks"),
  POSSESSIONS("who has what"),
  WHEREABOUTS("whereabouts"),
  ACQUAINTANCE("who knows whom"),
  KIN("kin"),
  DURATIONS_AND_NUMBERS("how long or how many"),
  FATE_OF_PLACES("what became of a place");

  private final String words;

  Topic(String words) {
    this.words = words;
  }

  /** In plain words: "life and death". */
  public String words() {
    return words;
  }
}
