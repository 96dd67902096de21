package org.fabula.understanding.lexicon;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** All that English has, by how they are written: "Mrs.", "Captain". */
  public static Map<String, Title> english() {
    return WordLists.rows("titles.tsv").stream()
        .map(Title::ofRow)
        .collect(Collectors.toUnmodifiableMap(Title::text, Function.identity()));
  }

  private static Title ofRow(String[] row) {
    var marriage =
        switch (row[2]) {
          case "married" -> Marriage.MARRIED;
          case "unmarried" -> Marriage.UNMARRIED;
          default -> Marriage.UNTOLD;
        };
    return new Title(row[0], Gender.ofColumn(row[1]), marriage);
  }
}
