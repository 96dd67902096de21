package org.fabula.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A short text written for one difficulty, one of many in a file.
 *
 * @param file holds all passages of its kind and is named for it
 * @param kind the difficulty
 */
record Passage(Path file, String kind, GoldText gold) implements GoldSource {

  /** What the corpus of a passage is called. */
  static final String CORPUS = "passages";

  Passage {
    Objects.requireNonNull(file);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(gold);
  }

  @Override
  public String name() {
    return kind + "/" + gold.name();
  }

  @Override
  public String row() {
    return kind;
  }

  @Override
  public String place() {
    return file + ": " + gold.name();
  }

  @Override
  public byte[] bytes() {
    return gold.text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public GoldText read() {
    return gold;
  }
}
