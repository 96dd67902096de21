package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of gold texts.
 *
 * @param name the folder's
 * @param texts by name
 */
public record GoldCorpus(String name, List<GoldSource> texts) {

  private static final String TEXT = ".txt";
  private static final String GOLD = ".json";
  private static final Set<String> BOOKS = Set.of(".html", ".epub");

  public GoldCorpus {
    texts = List.copyOf(texts);
  }

  /**
   * The corpora in a folder: the folder itself if it holds gold texts, and each folder right below
   * it that does, by name. A text's gold data lie beside it or in a folder {@code gold} beside it;
   * a text without is no gold text; gold data of a web page or an EPUB say which it is. Passages
   * lie in files with their gold data, or are cut from novels.
   *
   * @param novels holds the novels' texts, without which their passages are no gold texts
   */
  public static List<GoldCorpus> in(Path folder, Optional<Path> novels) throws IOException {
    var corpora = new ArrayList<GoldCorpus>();
    add(folder, novels, corpora);
    for (var below : children(folder)) {
      if (Files.isDirectory(below)) {
        add(below, novels, corpora);
      }
    }
    return corpora;
  }

  /** The corpus with no other texts than those that are wanted. */
  public GoldCorpus only(Predicate<GoldSource> wanted) {
    return new GoldCorpus(name, texts.stream().filter(wanted).toList());
  }

  /** The same texts after their marks were lost. */
  public GoldCorpus withoutMarks() {
    return new GoldCorpus(name, texts.stream().<GoldSource>map(WithoutMarks::new).toList());
  }

  private static void add(Path folder, Optional<Path> novels, List<GoldCorpus> corpora)
      throws IOException {
    var texts = new ArrayList<GoldSource>();
    for (var file : children(folder)) {
      var fileName = file.getFileName().toString();
      if (fileName.endsWith(TEXT)) {
        var name = fileName.substring(0, fileName.length() - TEXT.length());
        goldOf(file, name).ifPresent(gold -> texts.add(new GoldFile(name, file, gold)));
      } else if (BOOKS.stream().anyMatch(fileName::endsWith)) {
        AnchoredFile.of(file, golds(folder)).ifPresent(texts::add);
      } else if (fileName.endsWith(PassageFile.ENDING)) {
        texts.addAll(PassageFile.read(file));
      } else if (fileName.endsWith(GOLD) && novels.isPresent()) {
        NovelPassage.in(file, novels.get()).ifPresent(texts::add);
      }
    }
    texts.sort(Comparator.comparing(GoldSource::name));
    if (!texts.isEmpty()) {
      corpora.add(new GoldCorpus(folder.toRealPath().getFileName().toString(), texts));
    }
  }

  private static List<Path> golds(Path folder) throws IOException {
    var beside = folder.resolve("gold");
    return Files.isDirectory(beside)
        ? children(beside).stream().filter(file -> file.toString().endsWith(GOLD)).toList()
        : List.of();
  }

  private static Optional<Path> goldOf(Path text, String name) {
    return Stream.of(name + GOLD, "gold/" + name + GOLD)
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
