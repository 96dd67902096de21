package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text's file and its gold data beside it.
 *
 * @param name the files' name without what follows the dot
 */
public record GoldFile(String name, Path text, Path gold) implements GoldSource {

  @Override
  public String row() {
    return name;
  }

  @Override
  public String place() {
    return text.toString();
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(text);
  }

  @Override
  public GoldText read() throws IOException {
    var root = GoldJson.tree(gold);
    return GoldJson.text(root, name, root.path("text").asText());
  }
}
