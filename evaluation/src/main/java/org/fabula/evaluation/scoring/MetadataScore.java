package org.fabula.evaluation.scoring;

import java.util.HashMap;
import java.util.Map;

/** Fields of metadata whose values are the same but for case, punctuation and white space. */
final class MetadataScore {

  private MetadataScore() {}

  static Count of(Map<String, String> answered, Map<String, String> gold) {
    var values = new HashMap<String, String>();
    answered.forEach(
        (field, value) -> values.put(LooseText.squashed(field), LooseText.squashed(value)));
    int right =
        (int)
            gold.entrySet().stream()
                .filter(
                    field ->
                        values
                            .getOrDefault(LooseText.squashed(field.getKey()), "")
                            .equals(LooseText.squashed(field.getValue())))
                .count();
    return new Count.Share(right, gold.size());
  }
}
