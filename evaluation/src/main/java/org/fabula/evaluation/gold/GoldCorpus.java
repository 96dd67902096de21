package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of gold texts.
 *
 * @param name the folder's
 * @param files by name
 */
public record GoldCorpus(String name, List<GoldFile> files) {

  private static final String TEXT = ".txt";

  public GoldCorpus {
    files = List.copyOf(files);
  }

  /**
   * The corpora in a folder: the folder itself if it holds gold texts, and each folder right below
   * it that does, by name. A text's gold data lie beside it or in a folder {@code gold} beside it;
   * a text without is no gold text.
   */
  public static List<GoldCorpus> in(Path folder) throws IOException {
    var corpora = new ArrayList<GoldCorpus>();
    add(folder, corpora);
    for (var below : children(folder)) {
      if (Files.isDirectory(below)) {
        add(below, corpora);
      }
    }
    return corpora;
  }

  /** The corpus with no other files than those that are wanted. */
  public GoldCorpus only(Predicate<GoldFile> wanted) {
    return new GoldCorpus(name, files.stream().filter(wanted).toList());
  }

  private static void add(Path folder, List<GoldCorpus> corpora) throws IOException {
    var files = new ArrayList<GoldFile>();
    for (var text : children(folder)) {
      var fileName = text.getFileName().toString();
      if (fileName.endsWith(TEXT)) {
        var name = fileName.substring(0, fileName.length() - TEXT.length());
        goldOf(text, name).ifPresent(gold -> files.add(new GoldFile(name, text, gold)));
      }
    }
    files.sort(Comparator.comparing(GoldFile::name));
    if (!files.isEmpty()) {
      corpora.add(new GoldCorpus(folder.toRealPath().getFileName().toString(), files));
    }
  }

  private static Optional<Path> goldOf(Path text, String name) {
    return Stream.of(name + ".json", "gold/" + name + ".json")
        .map(text::resolveSibling)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<Path> children(Path folder) throws IOException {
    try (var children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
