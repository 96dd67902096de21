package org.fabula.understanding.continuity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Title;

/** Somebody in one story or in several, and what is known of their names in all of these. */
final class Somebody {

  private static final Map<String, Title> TITLES = Title.english();

  /** A name as far as it can tell who is who, from the surest to the weakest. */
  enum Clue {
    /** "Tamsin Orr". */
    FULL_NAME,
    /** "Tamsin", of her and of Tamsin Orr; "Magpie". */
    FIRST_NAME,
    /** "Orr", of Miss Orr and of Tamsin Orr. */
    SURNAME
  }

  private final SortedMap<Integer, StoryCharacter> byStory = new TreeMap<>();
  private final Set<String> fullNames = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<Title.Marriage> marriage = new HashSet<>();
  private Pronouns pronouns;
  private Somebody joined = this;

  Somebody(int story, StoryCharacter who) {
    byStory.put(story, who);
    pronouns = who.pronouns();
    who.names().stream().filter(Somebody::isOwn).forEach(it -> learn(it.text(), who.name()));
    surnames.removeIf(firstNames::contains);
    shortNames.removeAll(surnames);
  }

  /** Kinship words and phrases are somebody else's in every story. */
  private static boolean isOwn(CharacterName name) {
    return name.kind() == CharacterName.Kind.NAME || name.kind() == CharacterName.Kind.NICKNAME;
  }

  /** Of full names the fullest alone tells first name and surname: "Old Kit" is no Mr. Kit. */
  private void learn(String name, String fullest) {
    var words = List.of(name.split(" ", -1));
    int titles = 0;
    while (titles < words.size() && TITLES.containsKey(words.get(titles))) {
      learn(TITLES.get(words.get(titles)));
      titles++;
    }
    var rest = words.subList(titles, words.size()).stream().filter(it -> !isInitial(it)).toList();
    if (rest.isEmpty() || !Character.isUpperCase(rest.get(0).codePointAt(0))) {
      shortNames.add(folded(name));
    } else if (rest.size() > 1) {
      var first = folded(rest.get(0));
      var last = folded(rest.get(rest.size() - 1));
      fullNames.add(first + " " + last);
      if (name.equals(fullest)) {
        firstNames.add(first);
        surnames.add(last);
      }
    } else {
      (titles > 0 ? surnames : shortNames).add(folded(rest.get(0)));
    }
  }

  private void learn(Title title) {
    if (title.marriage() != Title.Marriage.UNTOLD) {
      marriage.add(title.marriage());
    }
    if (pronouns == Pronouns.UNKNOWN && title.gender() != Gender.OPEN) {
      pronouns = title.gender() == Gender.FEMININE ? Pronouns.SHE : Pronouns.HE;
    }
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.endsWith(".");
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The one that this was found to be. */
  Somebody now() {
    return joined == this ? this : joined.now();
  }

  SortedMap<Integer, StoryCharacter> byStory() {
    return byStory;
  }

  Pronouns pronouns() {
    return pronouns;
  }

  /** What they are called, as far as it is a clue of this kind. */
  Set<String> known(Clue clue) {
    return switch (clue) {
      case FULL_NAME -> fullNames;
      case FIRST_NAME -> both(shortNames, firstNames);
      case SURNAME -> both(shortNames, surnames);
    };
  }

  /** Whether nothing in their names speaks against their being one person. */
  boolean mayBe(Somebody other) {
    boolean shareFirst = share(known(Clue.FIRST_NAME), other.known(Clue.FIRST_NAME));
    boolean shareLast =
        share(surnames, other.surnames)
            || share(surnames, other.firstNames) // "Captain Bram" may be Bram Hale
            || share(firstNames, other.surnames);
    return !share(byStory.keySet(), other.byStory.keySet())
        && (shareFirst || firstNames.isEmpty() || other.firstNames.isEmpty())
        && (shareLast || surnames.isEmpty() || other.surnames.isEmpty())
        && (shareFirst
            || share(marriage, other.marriage)
            || marriage.isEmpty()
            || other.marriage.isEmpty());
  }

  private static boolean share(Set<?> some, Set<?> others) {
    return !Collections.disjoint(some, others);
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** Takes over what is known of another, who is found to be the same. */
  void join(Somebody other) {
    byStory.putAll(other.byStory);
    fullNames.addAll(other.fullNames);
    shortNames.addAll(other.shortNames);
    firstNames.addAll(other.firstNames);
    surnames.addAll(other.surnames);
    marriage.addAll(other.marriage);
    pronouns = pronouns == Pronouns.UNKNOWN ? other.pronouns : pronouns;
    other.joined = this;
  }
}
