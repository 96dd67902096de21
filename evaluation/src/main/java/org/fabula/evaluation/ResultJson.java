package org.fabula.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.fabula.evaluation.scoring.Count;

/**
 * Figures for programs: corpus, text, metric, then precision, recall and F1 or share and number.
 */
final class ResultJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultJson() {}

  static String of(List<CorpusResult> corpora) throws IOException {
    var root = JsonNodeFactory.instance.objectNode();
    for (var corpus : corpora) {
      var texts = root.putObject(corpus.name());
      corpus.rows().forEach(row -> write(row, texts.putObject(row.name())));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void write(TextResult text, ObjectNode node) {
    text.score().counts().forEach((metric, count) -> write(count, node.putObject(metric.key())));
    text.score().coreferenceAverage().ifPresent(f1 -> node.putObject("coref_avg").put("f1", f1));
    text.effort()
        .ifPresent(
            effort ->
                node.putObject("speed")
                    .put("seconds", effort.seconds())
                    .put("words", effort.words())
                    .put("words_per_second", effort.wordsPerSecond()));
  }

  private static void write(Count count, ObjectNode node) {
    if (count instanceof Count.Agreement agreement) {
      node.put("p", agreement.precision());
      node.put("r", agreement.recall());
      node.put("f1", agreement.value());
    } else if (count instanceof Count.Share share) {
      node.put("acc", share.value());
      node.put("n", share.of());
    } else {
      node.put("ece", count.value());
    }
  }
}
