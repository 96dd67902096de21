package org.fabula.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.speakers.SpeakerModel;

/** Who reads which text: somebody who has not been trained on it, where that is asked for. */
final class Readers {

  private final Tier tier;
  private final Folds quick;
  private final Folds full;
  private final Map<String, Understanding> byWeights = new HashMap<>();

  /**
   * Readers of a tier.
   *
   * @param quick the quick tier's weights by text; the shipped ones for others
   * @param full the full tier's
   */
  Readers(Tier tier, Folds quick, Folds full) {
    this.tier = tier;
    this.quick = quick;
    this.full = full;
  }

  /** For each text the file of the weights that have not seen it. */
  record Folds(Map<String, Path> byText) {

    static final Folds NONE = new Folds(Map.of());

    /** From {@code folds.tsv}, whose lines name a text and a file beside it. */
    static Folds in(Path folder) throws IOException {
      var byText = new HashMap<String, Path>();
      for (var line : Files.readAllLines(folder.resolve("folds.tsv"))) {
        var cells = line.split("\t", -1);
        byText.put(cells[0], folder.resolve(cells[1]));
      }
      return new Folds(Map.copyOf(byText));
    }

    Optional<Path> of(GoldSource text) {
      return Optional.ofNullable(byText.get(text.name()));
    }
  }

  Understanding of(GoldSource text) throws IOException {
    var first = quick.of(text);
    var second = tier == Tier.FULL ? full.of(text) : Optional.<Path>empty();
    var key = first + " " + second;
    if (!byWeights.containsKey(key)) {
      var model = first.isPresent() ? read(first.get()) : SpeakerModel.shipped();
      byWeights.put(
          key,
          switch (tier) {
            case QUICK -> Understanding.english(model);
            case FULL ->
                Understanding.english(
                    model,
                    second.isPresent() ? read(second.get()) : SpeakerModel.shippedForEncoder());
          });
    }
    return byWeights.get(key);
  }

  private static SpeakerModel read(Path file) throws IOException {
    return SpeakerModel.read(Files.readAllLines(file));
  }
}
