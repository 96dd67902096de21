package org.fabula.understanding;

import java.util.List;
import java.util.function.Supplier;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.TurnEvidence;

/**
 * Who speaks and who is meant, as a tier finds it.
 *
 * @param others who and what is mentioned outside the cast
 * @param evidence what the speakers were worked out from; gathered when asked for
 */
record Findings(
    List<Attribution> attributions,
    Coreference coreference,
    List<Entity> others,
    Supplier<List<TurnEvidence>> evidence) {}
