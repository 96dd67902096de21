package org.fabula.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.evaluation.scoring.Score;

/** The figures of a corpus, text by text. */
record CorpusResult(String name, List<TextResult> texts) {

  CorpusResult {
    Objects.requireNonNull(name);
    texts = List.copyOf(texts);
  }

  /** The texts and, where there are several, a last row that pools their counts. */
  List<TextResult> rows() {
    return texts.size() < 2 ? texts : Stream.concat(texts.stream(), Stream.of(pooled())).toList();
  }

  private TextResult pooled() {
    var score = texts.stream().map(TextResult::score).reduce(Score.none(), Score::plus);
    var effort =
        texts.stream().map(TextResult::effort).flatMap(Optional::stream).reduce(Effort::plus);
    return new TextResult("POOLED (" + texts.size() + " texts)", score, effort);
  }
}
