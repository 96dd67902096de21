package org.fabula.understanding;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.TurnEvidence;
import org.fabula.understanding.speakers.TurnReasons;

/**
 * Who speaks and who is meant, as a tier finds it.
 *
 * @param others who and what is mentioned outside the cast
 * @param evidence what the speakers were worked out from; gathered when asked for
 * @param reasons why the quotation with an index has its speaker
 */
record Findings(
    List<Attribution> attributions,
    Coreference coreference,
    List<Entity> others,
    Supplier<List<TurnEvidence>> evidence,
    IntFunction<TurnReasons> reasons) {}
