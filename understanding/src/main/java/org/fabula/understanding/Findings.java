package org.fabula.understanding;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EventOdds;
import org.fabula.understanding.encoder.OpeningStates;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.TurnEvidence;
import org.fabula.understanding.speakers.TurnReasons;

/**
 * Who speaks and who is meant, as a tier finds it.
 *
 * @param others who and what is mentioned outside the cast
 * @param eventOdds what the encoder makes of each word; empty where it did not read the story
 * @param openings how the encoder reads the words that open each paragraph; empty likewise
 * @param evidence what the speakers were worked out from; gathered when asked for
 * @param reasons why the quotation with an index has its speaker
 */
record Findings(
    List<Attribution> attributions,
    Coreference coreference,
    List<Entity> others,
    Optional<EventOdds> eventOdds,
    Optional<OpeningStates> openings,
    Supplier<List<TurnEvidence>> evidence,
    IntFunction<TurnReasons> reasons) {}
