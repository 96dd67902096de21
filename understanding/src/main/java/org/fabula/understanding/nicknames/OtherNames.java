package org.fabula.understanding.nicknames;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title;
import org.fabula.understanding.lexicon.Title.Marriage;
import org.fabula.understanding.speakers.Attribution;

/**
 * Tells whether one person may go by the names of two: the one by a given name, "Rufus", the other
 * by a surname, "Mr. Tarn", and the narrator never names both at one place. Such two are one if the
 * one answers when the other is called.
 */
final class OtherNames {

  private static final int FEWEST_CALLS = 3;
  private static final int FEWEST_ANSWERS = 3;
  private static final int CLEARLY_MORE = 2;
  private static final double MOST_MEETINGS = 0.03;

  private final Lexicon lexicon;
  private final Map<StoryCharacter, Use> uses;
  private final List<Attribution> attributions;

  OtherNames(Lexicon lexicon, Map<StoryCharacter, Use> uses, List<Attribution> attributions) {
    this.lexicon = lexicon;
    this.uses = uses;
    this.attributions = attributions;
  }

  /** Who answers in tags with another name, if it is mostly one, when this one is called. */
  Optional<StoryCharacter> bearer(StoryCharacter called) {
    var use = uses.get(called);
    if (use == null || use.timesCalled() < FEWEST_CALLS) {
      return Optional.empty();
    }
    var answers = answers(use);
    var counts = answers.values().stream().sorted(Comparator.reverseOrder()).toList();
    int most = counts.isEmpty() ? 0 : counts.get(0);
    int next = counts.size() < 2 ? 0 : counts.get(1);
    if (most < FEWEST_ANSWERS || most < CLEARLY_MORE * next) {
      return Optional.empty();
    }
    return answers.keySet().stream()
        .filter(who -> answers.get(who) == most)
        .findFirst()
        .filter(who -> mayBeOne(who, called));
  }

  /** How often each is named as speaking around the calls; the callers themselves are not. */
  private Map<StoryCharacter, Integer> answers(Use use) {
    var answers = new HashMap<StoryCharacter, Integer>();
    use.answers(attributions)
        .filter(attribution -> attribution.type() == Attribution.Type.EXPLICIT)
        .flatMap(attribution -> attribution.speaker().stream())
        .forEach(who -> answers.merge(who, 1, Integer::sum));
    return answers;
  }

  private boolean mayBeOne(StoryCharacter one, StoryCharacter other) {
    return uses.containsKey(one)
        && one.pronouns() == other.pronouns()
        && one.pronouns() != Pronouns.UNKNOWN
        && (complement(one, other) || complement(other, one))
        && areNeverMet(uses.get(one), uses.get(other));
  }

  /** "Mr. Tarn" lacks a given name, which "Rufus" or "Rufus Tarn" has. */
  private boolean complement(StoryCharacter titled, StoryCharacter given) {
    return isTitledAlone(titled) && (isGivenAlone(given) || isNamesake(titled, given));
  }

  private boolean isNamesake(StoryCharacter titled, StoryCharacter full) {
    return titled.names().stream()
        .map(CharacterName::text)
        .filter(this::isTitledWord)
        .allMatch(
            name -> {
              var surname = name.substring(name.indexOf(' '));
              return isNoOtherTitle(name, full)
                  && full.names().stream()
                      .map(CharacterName::text)
                      .anyMatch(own -> own.endsWith(surname) && !isTitledWord(own));
            });
  }

  /** "Mrs. Tarn" is no Miss Rufus Tarn. */
  private boolean isNoOtherTitle(String titled, StoryCharacter full) {
    var marriage = marriage(titled);
    return full.names().stream()
        .map(name -> marriage(name.text()))
        .allMatch(own -> own == marriage || own == Marriage.UNTOLD);
  }

  private Marriage marriage(String name) {
    return lexicon
        .title(name.substring(0, Math.max(0, name.indexOf(' '))))
        .map(Title::marriage)
        .orElse(Marriage.UNTOLD);
  }

  /** "Rufus", and "Aunt Rufus" too. */
  private boolean isGivenAlone(StoryCharacter who) {
    return who.names().stream().map(CharacterName::text).allMatch(this::isGivenOrKin)
        && who.names().stream().map(CharacterName::text).anyMatch(this::holdsGivenName);
  }

  private boolean isGivenOrKin(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 || (isTitledWord(name) && isKin(name.substring(0, blank)));
  }

  private boolean holdsGivenName(String name) {
    return lexicon.givenName(name.substring(name.indexOf(' ') + 1)).isPresent()
        || isKin(name.substring(0, Math.max(0, name.indexOf(' '))));
  }

  private boolean isKin(String title) {
    return lexicon.kinshipName(title).isPresent();
  }

  /** "Mr. Tarn", who may be called Tarn as well. */
  private boolean isTitledAlone(StoryCharacter who) {
    var names = who.names().stream().map(CharacterName::text).toList();
    return names.stream().anyMatch(name -> isTitledWord(name) && !isGivenOrKin(name))
        && names.stream().allMatch(name -> isTitledWord(name) || name.indexOf(' ') < 0);
  }

  private boolean isTitledWord(String name) {
    int blank = name.indexOf(' ');
    return blank > 0
        && name.indexOf(' ', blank + 1) < 0
        && lexicon.title(name.substring(0, blank)).isPresent();
  }

  private static boolean areNeverMet(Use one, Use other) {
    int fewer = Math.min(one.toldOf().size(), other.toldOf().size());
    return one.meetings(other) <= MOST_MEETINGS * fewer;
  }
}
