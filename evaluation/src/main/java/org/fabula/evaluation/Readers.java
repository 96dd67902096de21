package org.fabula.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.speakers.SpeakerModel;

/** Who reads which text: somebody who has not been trained on it, where that is asked for. */
final class Readers {

  private final Understanding usual;
  private final Map<String, Understanding> byText;

  private Readers(Understanding usual, Map<String, Understanding> byText) {
    this.usual = usual;
    this.byText = Map.copyOf(byText);
  }

  /** Everything by Fabula as it is shipped. */
  static Readers shipped(Tier tier) {
    return new Readers(Understanding.english(tier), Map.of());
  }

  /**
   * Texts named in {@code folds.tsv} by the weights beside it that it gives for them, others by the
   * shipped ones.
   */
  static Readers ofFolds(Path folder, Tier tier) throws IOException {
    var byWeights = new HashMap<String, Understanding>();
    var byText = new HashMap<String, Understanding>();
    for (var line : Files.readAllLines(folder.resolve("folds.tsv"))) {
      var cells = line.split("\t", -1);
      if (!byWeights.containsKey(cells[1])) {
        byWeights.put(cells[1], withWeights(folder.resolve(cells[1]), tier));
      }
      byText.put(cells[0], byWeights.get(cells[1]));
    }
    return new Readers(Understanding.english(tier), byText);
  }

  private static Understanding withWeights(Path file, Tier tier) throws IOException {
    try (var weights = Files.newBufferedReader(file)) {
      return Understanding.english(tier, SpeakerModel.read(weights));
    }
  }

  Understanding of(GoldSource file) {
    return byText.getOrDefault(file.name(), usual);
  }
}
