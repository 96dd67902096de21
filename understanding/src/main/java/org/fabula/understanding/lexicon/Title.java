package org.fabula.understanding.lexicon;

import java.util.Objects;

/** A word that stands before a name, and what it tells of the bearer. */
public record Title(String text, Gender gender, Marriage marriage) {

  /** What a title tells of marriage; two who share a surname differ by it. */
  public enum Marriage {
    MARRIED,
    UNMARRIED,
    UNTOLD
  }

  public Title {
    Objects.requireNonNull(text);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(marriage);
  }

  static Title ofRow(String[] row) {
    var marriage =
        switch (row[2]) {
          case "married" -> Marriage.MARRIED;
          case "unmarried" -> Marriage.UNMARRIED;
          default -> Marriage.UNTOLD;
        };
    return new Title(row[0], Gender.ofColumn(row[1]), marriage);
  }
}
