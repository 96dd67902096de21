package org.fabula.understanding.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.mentions.Mention;

/**
 * What the story as a whole tells of its people.
 *
 * @param renown everybody's share of the mentions in narration
 * @param voice everybody's share of the turns, by tags that name them
 * @param bonds for each noun phrase in a cue who is on the reader's mind beside it, on average
 * @param words the words of everybody's names and titles, in lower case
 */
record Reputation(
    Cast cast,
    Map<StoryCharacter, Double> renown,
    Map<StoryCharacter, Double> voice,
    Map<String, Map<StoryCharacter, Double>> bonds,
    Map<StoryCharacter, Set<String>> words) {

  static Reputation of(Cast cast, NarratedMentions narration, List<Conversation> conversations) {
    var renown = new HashMap<StoryCharacter, Double>();
    var words = new HashMap<StoryCharacter, Set<String>>();
    for (var who : cast.characters()) {
      renown.put(who, (double) narration.count(who) / Math.max(1, narration.size()));
      words.put(who, words(who));
    }
    var turns = conversations.stream().flatMap(one -> one.turns().stream()).toList();
    return new Reputation(cast, renown, voices(turns), bonds(turns), words);
  }

  private static Set<String> words(StoryCharacter who) {
    var words = new HashSet<String>();
    for (var name : who.names()) {
      words.addAll(List.of(name.text().toLowerCase(Locale.ROOT).split("[ .]+", -1)));
    }
    return words;
  }

  private static Map<StoryCharacter, Double> voices(List<Turn> turns) {
    var voices = new HashMap<StoryCharacter, Double>();
    for (var turn : turns) {
      if (turn.hasCue(Cue.Kind.TAG, Mention.Kind.NAME)) {
        turn.cued().ifPresent(who -> voices.merge(who, 1.0 / turns.size(), Double::sum));
      }
    }
    return voices;
  }

  private static Map<String, Map<StoryCharacter, Double>> bonds(List<Turn> turns) {
    var times = new HashMap<String, Integer>();
    turns.forEach(turn -> times.merge(turn.phrase(), 1, Integer::sum));
    var bonds = new HashMap<String, Map<StoryCharacter, Double>>();
    for (var turn : turns) {
      if (turn.hasCue(Mention.Kind.NOUN)) {
        var bond = bonds.computeIfAbsent(turn.phrase(), any -> new HashMap<>());
        int often = times.get(turn.phrase());
        turn.onMind().forEach((who, share) -> bond.merge(who, share / often, Double::sum));
      }
    }
    return bonds;
  }

  boolean isCalled(StoryCharacter who, String word) {
    return words.getOrDefault(who, Set.of()).contains(word);
  }

  /** How far somebody is on the reader's mind wherever this noun phrase is a cue: from 0 to 1. */
  double bond(String phrase, StoryCharacter who) {
    return bonds.getOrDefault(phrase, Map.of()).getOrDefault(who, 0.0);
  }
}
