package org.fabula.understanding.speakers;

import java.util.Optional;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.mentions.Mention;

/** How well somebody fits as a turn's speaker, before the other turns are asked. Log weights. */
final class TurnScore {

  private TurnScore() {}

  static double of(StoryCharacter who, Turn turn, Optional<StoryCharacter> narrator, int rank) {
    double score = -0.15 * rank;
    if (turn.cue().isPresent()) {
      score += cue(who, turn, turn.cue().get(), narrator);
    } else if (turn.beside().contains(who)) {
      score += turn.beside().get(0).equals(who) ? 1.5 : 1;
    }
    if (turn.addressed().contains(who)) {
      score -= 4;
    }
    if (turn.named().contains(who)) {
      score -= 1.5;
    }
    return score;
  }

  private static double cue(
      StoryCharacter who, Turn turn, Cue cue, Optional<StoryCharacter> narrator) {
    boolean isCued = turn.cued().filter(who::equals).isPresent();
    boolean tag = cue.kind() == Cue.Kind.TAG;
    return switch (cue.subject().kind()) {
      case NAME -> isCued ? (tag ? 8 : 3.5) : 0;
      case NOUN, PRONOUN -> {
        double weight = tag ? 1 : 0.6;
        double gender = gender(who, turn.gender());
        double narrating = tag && narrator.filter(who::equals).isPresent() && !isCued ? -3 : 0;
        yield weight * ((isCued ? bonus(cue) : 0) + gender) + narrating;
      }
    };
  }

  private static double bonus(Cue cue) {
    return cue.subject().kind() == Mention.Kind.PRONOUN ? 2.2 : 2.6;
  }

  private static double gender(StoryCharacter who, Gender told) {
    if (told == Gender.OPEN
        || who.pronouns() == Pronouns.UNKNOWN
        || who.pronouns() == Pronouns.THEY) {
      return 0;
    }
    boolean agrees = (who.pronouns() == Pronouns.HE) == (told == Gender.MASCULINE);
    return agrees ? 1.5 : -5;
  }
}
