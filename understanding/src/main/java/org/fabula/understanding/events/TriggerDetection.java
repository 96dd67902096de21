package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.understanding.encoder.EventOdds;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds the words that tell of something that really happens, once: events after Sims, Park and
 * Bamman (ACL 2019). What is denied or usual is none; what is meant or wished is found by rules and
 * set apart by its mode.
 */
final class TriggerDetection {

  private static final double NO_FACT = 0.6;

  private final TriggerModel model = TriggerModel.shipped();
  private final WordClasses wordClasses = WordClasses.shipped();

  /** In text order. */
  List<Trigger> detect(WordSequence words, Segments segments, Optional<EventOdds> odds) {
    var clues = new TriggerClues(words, wordClasses);
    var modes = new Modes(words);
    var triggers = new ArrayList<Trigger>();
    for (int i = 0; i < words.size(); i++) {
      if (clues.isCandidate(i)) {
        var encoder = encoder(i, words, segments, odds);
        double share = model.share(clues.of(i), encoder);
        if (share >= model.least(encoder) && !modes.isDenied(i)) {
          triggers.add(new Trigger(i, modes.ofFact(i), share));
        } else {
          int word = i;
          modes.ofNoFact(i).ifPresent(mode -> triggers.add(new Trigger(word, mode, NO_FACT)));
        }
      }
    }
    return triggers;
  }

  /** What every candidate is judged by. */
  List<TriggerEvidence> evidence(WordSequence words, Segments segments, Optional<EventOdds> odds) {
    var clues = new TriggerClues(words, wordClasses);
    var evidence = new ArrayList<TriggerEvidence>();
    for (int i = 0; i < words.size(); i++) {
      if (clues.isCandidate(i)) {
        var span = segments.token(words.get(i).token()).span();
        evidence.add(new TriggerEvidence(span, clues.of(i), encoder(i, words, segments, odds)));
      }
    }
    return evidence;
  }

  private static OptionalDouble encoder(
      int word, WordSequence words, Segments segments, Optional<EventOdds> odds) {
    return odds.isPresent()
        ? OptionalDouble.of(odds.get().of(segments.token(words.get(word).token()).span().start()))
        : OptionalDouble.empty();
  }
}
