package org.fabula.evaluation.gold;

import java.io.IOException;
import java.util.Optional;

/** A text to be understood and, apart from it, what people found in it; read when it is wanted. */
public sealed interface GoldSource
    permits AnchoredFile, GoldFile, NovelPassage, Passage, WithoutMarks {

  /** Its name, of which there is one in a corpus. */
  String name();

  /** The row of a table that its figures are added to. */
  String row();

  /** The part of its corpus that it is of, where figures are wanted for each part by itself. */
  default Optional<String> part() {
    return Optional.empty();
  }

  /** Where a person finds it. */
  String place();

  /** The name of the file that holds the text; its ending tells the format. */
  default String fileName() {
    return name() + ".txt";
  }

  /** What that file holds. */
  byte[] bytes() throws IOException;

  /** The text with its gold data. */
  GoldText read() throws IOException;

  /** Whether a user means it by a name: its own, or its row's. */
  default boolean isCalled(String wanted) {
    return wanted.equals(name()) || wanted.equals(row());
  }
}
