package org.fabula.evaluation.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words before a name say of the person. */
enum Honorific {
  /** Anybody may bear it: "Doctor", "old". */
  OPEN,
  MAN,
  WOMAN,
  MARRIED_WOMAN,
  UNMARRIED_WOMAN;

  private static final Map<Honorific, List<String>> WORDS =
      Map.of(
          MAN,
              List.of(
                  "mr",
                  "mister",
                  "sir",
                  "lord",
                  "master",
                  "monsieur",
                  "m",
                  "signor",
                  "herr",
                  "don",
                  "uncle",
                  "father",
                  "brother"),
          WOMAN, List.of("ms", "lady", "madam", "aunt", "sister", "mother", "dame"),
          MARRIED_WOMAN, List.of("mrs", "madame", "mme", "signora", "frau"),
          UNMARRIED_WOMAN, List.of("miss", "mademoiselle", "mlle", "signorina", "fraulein"),
          OPEN,
              List.of(
                  "dr",
                  "doctor",
                  "prof",
                  "professor",
                  "captain",
                  "capt",
                  "colonel",
                  "col",
                  "major",
                  "general",
                  "lieutenant",
                  "sergeant",
                  "inspector",
                  "admiral",
                  "rev",
                  "reverend",
                  "the",
                  "old",
                  "young",
                  "little",
                  "poor",
                  "dear"));

  /** The honorific that a word in lower case is, if it is one. */
  static Optional<Honorific> of(String word) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether one person can bear both: Mr. and Mrs. exclude each other, and so do Mrs. and Miss. */
  boolean agreesWith(Honorific other) {
    return this == OPEN
        || other == OPEN
        || this == other
        || (this == WOMAN && other.isWomans())
        || (other == WOMAN && isWomans());
  }

  private boolean isWomans() {
    return this != OPEN && this != MAN;
  }
}
