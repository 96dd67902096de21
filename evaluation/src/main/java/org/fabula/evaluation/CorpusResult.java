package org.fabula.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fabula.evaluation.scoring.Score;

/** The figures of a corpus, text by text. */
record CorpusResult(String name, List<TextResult> texts) {

  CorpusResult {
    Objects.requireNonNull(name);
    texts = List.copyOf(texts);
  }

  /**
   * The texts, those of one name pooled in one row, and, where there are several rows, one for each
   * part of the corpus and a last one that pools them all.
   */
  List<TextResult> rows() {
    var byName = texts.stream().collect(groupingBy(TextResult::name, LinkedHashMap::new, toList()));
    var rows = byName.values().stream().map(CorpusResult::row).toList();
    return rows.size() < 2
        ? rows
        : Stream.of(rows.stream(), parts(), Stream.of(pooled("POOLED", texts)))
            .flatMap(Function.identity())
            .toList();
  }

  private Stream<TextResult> parts() {
    var parts = texts.stream().map(TextResult::part).flatMap(Optional::stream).distinct().sorted();
    return parts.map(
        part ->
            pooled(
                part,
                texts.stream()
                    .filter(text -> text.part().stream().anyMatch(part::equals))
                    .toList()));
  }

  private static TextResult row(List<TextResult> ofOneName) {
    var name = ofOneName.get(0).name();
    return ofOneName.size() == 1
        ? ofOneName.get(0)
        : sum(name + " (" + ofOneName.size() + " passages)", ofOneName);
  }

  private static TextResult pooled(String name, List<TextResult> texts) {
    return sum(name + " (" + texts.size() + " texts)", texts);
  }

  private static TextResult sum(String name, List<TextResult> texts) {
    var score = texts.stream().map(TextResult::score).reduce(Score.none(), Score::plus);
    var effort =
        texts.stream().map(TextResult::effort).flatMap(Optional::stream).reduce(Effort::plus);
    return new TextResult(name, Optional.empty(), score, effort);
  }
}
