package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fabula.story.Span;

/**
 * A text's file, in UTF-8 unless the gold data hold its text, and its gold data beside it; realis
 * events, where there are any, in {@code events/NAME.tsv}.
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
    var text = root.has("text") ? root.path("text").asText() : Files.readString(this.text);
    return GoldJson.text(root, name, text, events(text));
  }

  private List<Span> events(String text) throws IOException {
    var labels = gold.resolveSibling(Path.of("events", name + ".tsv"));
    return Files.isRegularFile(labels)
        ? LabelledTokens.spans("EVENT", Files.readAllLines(labels), text)
        : List.of();
  }
}
