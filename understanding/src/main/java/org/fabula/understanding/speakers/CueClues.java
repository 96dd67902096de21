package org.fabula.understanding.speakers;

import static org.fabula.understanding.speakers.Clue.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.mentions.Mention;

/** What the tag or beat beside a turn tells of its speaker. */
final class CueClues {

  private CueClues() {}

  static List<Clue> all() {
    var clues = new ArrayList<Clue>();
    for (var kind : Cue.Kind.values()) {
      for (var subject : Mention.Kind.values()) {
        var name = (kind + "-" + subject).toLowerCase(Locale.ROOT);
        clues.add(Clue.of(name, it -> when(it.turn().hasCue(kind, subject))));
        clues.add(
            Clue.of(name + "-is", it -> when(it.turn().hasCue(kind, subject) && it.isCued())));
      }
      var name = kind.name().toLowerCase(Locale.ROOT);
      clues.add(Clue.of(name + "-agrees", it -> when(has(it, kind) && agreement(it) > 0)));
      clues.add(Clue.of(name + "-clashes", it -> when(has(it, kind) && agreement(it) < 0)));
    }
    clues.add(Clue.of("cue-of-nobody", it -> when(isOfNobody(it.turn()))));
    clues.add(Clue.of("cue-genderless", it -> when(it.turn().gender() == Gender.OPEN)));
    return clues;
  }

  private static boolean has(Candidacy it, Cue.Kind kind) {
    return it.turn().cue().filter(cue -> cue.kind() == kind).isPresent();
  }

  private static boolean isOfNobody(Turn turn) {
    return turn.cue().isPresent() && turn.cued().isEmpty();
  }

  /** 1 where the cue's word fits the candidate, -1 where it does not, 0 where nobody knows. */
  private static int agreement(Candidacy it) {
    return agreement(it.who(), it.turn().gender());
  }

  static int agreement(StoryCharacter who, Gender told) {
    if (told == Gender.OPEN
        || who.pronouns() == Pronouns.UNKNOWN
        || who.pronouns() == Pronouns.THEY) {
      return 0;
    }
    return (who.pronouns() == Pronouns.HE) == (told == Gender.MASCULINE) ? 1 : -1;
  }
}
