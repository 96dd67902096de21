package org.fabula.understanding.speakers;

import static org.fabula.understanding.speakers.Clue.when;

import java.util.List;
import java.util.Set;
import org.fabula.understanding.mentions.Mention;

/** What a noun phrase in a cue tells of its speaker: "the doctor", "his wife", "the old lady". */
final class PhraseClues {

  private static final Set<String> OWNERS = Set.of("his", "her", "my", "their", "your", "our");
  private static final Set<String> YOUNG =
      Set.of("young", "girl", "boy", "child", "lad", "youth", "daughter", "son", "little");
  private static final Set<String> OLD =
      Set.of("old", "elder", "elderly", "mother", "father", "aunt", "uncle", "grandmother");

  private PhraseClues() {}

  static List<Clue> all() {
    return List.of(
        Clue.of("phrase-in-name", it -> when(isNoun(it) && isInName(it))),
        Clue.of("phrase-bond", it -> it.reputation().bond(nounPhrase(it), it.who())),
        Clue.of("phrase-owned", it -> when(isOwned(it))),
        Clue.of("phrase-owned-by-last", it -> when(isOwned(it) && spokeLast(it))),
        Clue.of("phrase-owned-kin", it -> when(isOwned(it) && sharesSurname(it))),
        Clue.of("phrase-young", it -> when(isNoun(it) && hasOneOf(it, YOUNG))),
        Clue.of("phrase-old", it -> when(isNoun(it) && hasOneOf(it, OLD))),
        Clue.of("is-mrs", it -> when(isCalled(it, "mrs"))),
        Clue.of("is-miss", it -> when(isCalled(it, "miss"))),
        Clue.of("is-mr", it -> when(isCalled(it, "mr"))),
        Clue.of("is-phrase", it -> when(it.who().name().startsWith("the "))));
  }

  private static boolean isNoun(Candidacy it) {
    return it.turn().hasCue(Mention.Kind.NOUN);
  }

  private static String nounPhrase(Candidacy it) {
    return isNoun(it) ? it.turn().phrase() : "";
  }

  private static boolean isOwned(Candidacy it) {
    return isNoun(it) && OWNERS.contains(it.turn().phrase().split(" ", 2)[0]);
  }

  private static boolean hasOneOf(Candidacy it, Set<String> words) {
    for (var word : it.turn().phrase().split(" ", -1)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The doctor" may be Doctor Hale or Dr. Hale. */
  private static boolean isInName(Candidacy it) {
    var phrase = it.turn().phrase();
    var head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return isCalled(it, head) || (head.equals("doctor") && isCalled(it, "dr"));
  }

  private static boolean isCalled(Candidacy it, String word) {
    return it.reputation().isCalled(it.who(), word);
  }

  private static boolean spokeLast(Candidacy it) {
    return it.turn(-1).filter(it::isCued).isPresent();
  }

  private static boolean sharesSurname(Candidacy it) {
    return it.turn(-1)
        .flatMap(Turn::cued)
        .filter(other -> !other.equals(it.who()))
        .filter(other -> surname(other.name()).equals(surname(it.who().name())))
        .isPresent();
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
