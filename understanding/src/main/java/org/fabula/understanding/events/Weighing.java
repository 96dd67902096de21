package org.fabula.understanding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.lexicon.Lexicon;

/**
 * Weighs events by how much they tell: how rare such a word is among the events so far, which is
 * its surprisal (Shannon 1948; for stories Wilmot and Keller, ACL 2020), and how important those
 * who take part have been so far. Nothing that comes later counts, so that a weight gives nothing
 * away.
 */
final class Weighing {

  private static final double SURPRISAL_AT_MOST = Math.log(4000);

  private final Lexicon lexicon;
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private int events;
  private int mostParts;

  Weighing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The weight of the next event in text order, from 0 to 1. */
  double weigh(WordSequence.Word word, Trigger trigger, List<Participant> participants) {
    int often = told.merge(word.form(), 1, Integer::sum);
    events++;
    double surprisal = Math.min(1, Math.log((events + 1000.0) / often) / SURPRISAL_AT_MOST);
    double people = 0;
    for (var participant : participants) {
      int part = parts.merge(participant.character().id(), 1, Integer::sum);
      mostParts = Math.max(mostParts, part);
      people = 1 - (1 - people) * (1 - 0.6 * Math.sqrt((double) part / mostParts));
    }
    boolean talk = lexicon.isSpeechVerb(word.form()) || lexicon.isExpressionVerb(word.form());
    return trigger.share() * surprisal * (0.3 + 0.7 * people) * (talk ? 0.3 : 1);
  }
}
