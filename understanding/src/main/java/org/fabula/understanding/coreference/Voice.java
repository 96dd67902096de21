package org.fabula.understanding.coreference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * What the encoder hears in a quotation.
 *
 * @param speakers who it thinks speaks, with shares that sum to one at most
 * @param addressees to whom, the same
 * @param sameSpeaker log-odds that the quotation one, two, ... before has the same speaker
 * @param readTo the offset up to which the encoder had read
 */
public record Voice(
    Map<StoryCharacter, Double> speakers,
    Map<StoryCharacter, Double> addressees,
    List<Double> sameSpeaker,
    int readTo) {

  /** Where no encoder listened. */
  public static final Voice UNHEARD = new Voice(Map.of(), Map.of(), List.of(), 0);

  public Voice {
    speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers)); // sums need an order
    addressees = Collections.unmodifiableMap(new LinkedHashMap<>(addressees));
    sameSpeaker = List.copyOf(sameSpeaker);
  }

  /** Log-odds that the quotation so many before has the same speaker; 0 where nothing tells. */
  public double sameAs(int back) {
    return back <= sameSpeaker.size() ? sameSpeaker.get(back - 1) : 0;
  }
}
