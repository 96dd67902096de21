package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Candidacy.Surroundings;

/** Gathers all evidence on a story's turns: what each clue says of each candidate. */
final class Deliberation {

  private static final int MOST_MENTIONS_BEFORE = 60;
  private static final int MOST_MENTIONS_AFTER = 30;

  private final List<Clue> clues;
  private final NarratedMentions narration;
  private final Reputation reputation;

  Deliberation(List<Clue> clues, NarratedMentions narration, Reputation reputation) {
    this.clues = clues;
    this.narration = narration;
    this.reputation = reputation;
  }

  /**
   * What can be said of who speaks.
   *
   * @param heard whether the encoder read the story
   */
  static List<Clue> clues(boolean heard) {
    return Stream.of(
            CueClues.all(),
            PhraseClues.all(),
            NarrationClues.all(),
            ExchangeClues.all(),
            heard ? VoiceClues.all() : List.<Clue>of())
        .flatMap(List::stream)
        .toList();
  }

  /** For each turn, each candidate and each clue what the clue says. */
  double[][][] evidence(Conversation conversation) {
    var evidence = new double[conversation.turns().size()][][];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = evidence(i, conversation);
    }
    return evidence;
  }

  /** The same by the clues' names. */
  List<TurnEvidence> turnEvidence(int conversationIndex, Conversation conversation, boolean heard) {
    var named = new ArrayList<TurnEvidence>();
    var evidence = evidence(conversation);
    for (int i = 0; i < evidence.length; i++) {
      var turns = conversation.turns();
      named.add(
          new TurnEvidence(
              conversationIndex,
              turns.get(i).quotations(),
              conversation.candidates().get(i),
              Arrays.stream(evidence[i]).map(this::byName).toList(),
              i == 0
                  ? StepClues.ofNothing(heard)
                  : StepClues.byName(turns.get(i - 1), turns.get(i), heard)));
    }
    return named;
  }

  private Map<String, Double> byName(double[] values) {
    var byName = new LinkedHashMap<String, Double>();
    for (int i = 0; i < clues.size(); i++) {
      byName.put(clues.get(i).name(), values[i]);
    }
    return byName;
  }

  private double[][] evidence(int index, Conversation conversation) {
    var around = surroundings(index, conversation);
    var candidates = conversation.candidates().get(index);
    var evidence = new double[candidates.size()][clues.size()];
    for (int who = 0; who < evidence.length; who++) {
      var candidacy = new Candidacy(candidates.get(who), index, conversation, around, reputation);
      for (int clue = 0; clue < clues.size(); clue++) {
        evidence[who][clue] = clues.get(clue).value().applyAsDouble(candidacy);
      }
    }
    return evidence;
  }

  /** Nothing beyond the conversation's last paragraph is looked at. */
  private Surroundings surroundings(int index, Conversation conversation) {
    var turns = conversation.turns();
    var turn = turns.get(index);
    int lastParagraph = turns.get(turns.size() - 1).paragraph();
    var before = narration.before(turn.firstToken(), MOST_MENTIONS_BEFORE);
    var after = narration.after(turn.firstToken(), lastParagraph, MOST_MENTIONS_AFTER);
    var nearnessBefore = Nearness.of(before, turn.firstToken(), turn.paragraph());
    var fitting =
        conversation.candidates().get(index).stream()
            .filter(who -> CueClues.agreement(who, turn.gender()) >= 0)
            .toList();
    return new Surroundings(
        nearnessBefore,
        Nearness.of(after, turn.endToken(), turn.paragraph()),
        between(index, conversation),
        fitting,
        least(fitting, nearnessBefore, Nearness::rank),
        least(fitting, nearnessBefore, Nearness::actingRank),
        fitting.stream().mapToDouble(who -> turn.onMind().getOrDefault(who, 0.0)).sum());
  }

  private static int least(
      List<StoryCharacter> those,
      Map<StoryCharacter, Nearness> nearness,
      ToIntFunction<Nearness> rank) {
    return those.stream()
        .mapToInt(who -> rank.applyAsInt(nearness.getOrDefault(who, Nearness.NONE)))
        .min()
        .orElse(Nearness.FAR);
  }

  private Map<StoryCharacter, Integer> between(int index, Conversation conversation) {
    if (index == 0) {
      return Map.of();
    }
    int from = conversation.turns().get(index - 1).endToken();
    var between = new HashMap<StoryCharacter, Integer>();
    for (var seen :
        narration.before(conversation.turns().get(index).firstToken(), MOST_MENTIONS_AFTER)) {
      if (seen.token() >= from) {
        between.merge(seen.who(), seen.acts() ? 3 : 1, Integer::sum);
      }
    }
    return between;
  }
}
