package org.fabula.evaluation.gold;

import java.util.List;

/**
 * The thoughts in a gold text.
 *
 * @param direct in the thinker's own words
 * @param freeIndirect in the third person and past tense; some readers would count them, some not
 */
public record GoldThoughts(List<GoldThought> direct, List<GoldThought> freeIndirect) {
  public GoldThoughts {
    direct = List.copyOf(direct);
    freeIndirect = List.copyOf(freeIndirect);
  }
}
