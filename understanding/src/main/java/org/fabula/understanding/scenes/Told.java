package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Objects;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.speakers.Attribution;

/** Who is meant and who speaks, as one reading of a story has it. */
public record Told(Coreference coreference, List<Attribution> attributions) {
  public Told {
    Objects.requireNonNull(coreference);
    attributions = List.copyOf(attributions);
  }
}
