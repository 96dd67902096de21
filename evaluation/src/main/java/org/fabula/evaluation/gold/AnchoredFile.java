package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fabula.reading.Reading;

/**
 * A web page or an EPUB and its gold data, which say where things are by the words that stand
 * there: what the words of such a file come to as one text is Fabula's to say.
 *
 * @param name the gold file's name without its ending
 */
public record AnchoredFile(String name, Path file, Path gold) implements GoldSource {

  private static final String GOLD = ".json";

  /** The file with the gold data in a folder that are about it, if there are any. */
  static Optional<AnchoredFile> of(Path file, List<Path> golds) throws IOException {
    var fileName = file.getFileName().toString();
    for (var gold : golds) {
      var root = GoldJson.tree(gold);
      var about = root.path("file").asText(root.path("source").asText());
      if (fileName.equals(about)) {
        var goldName = gold.getFileName().toString();
        return Optional.of(
            new AnchoredFile(goldName.substring(0, goldName.length() - GOLD.length()), file, gold));
      }
    }
    return Optional.empty();
  }

  @Override
  public String row() {
    return name;
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public String fileName() {
    return file.getFileName().toString();
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public GoldText read() throws IOException {
    var story = Reading.read(fileName(), bytes()).story();
    var root = new Anchors(story).resolved(GoldJson.tree(gold));
    return GoldJson.text(root, name, story.text(), List.of());
  }
}
