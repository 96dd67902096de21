package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title.Marriage;

/**
 * Takes those who share a surname for one family, and Mr. and Mrs. for man and wife. A surname of
 * many people ("everybody is a Pell here") tells nothing.
 */
final class Surnames {

  private static final int MOST_OF_A_FAMILY = 8;
  private static final double MARRIED = 0.75;
  private static final double RELATED = 0.6;

  private final Lexicon lexicon;

  Surnames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Somebody by the name that has the surname. */
  private record Bearer(StoryCharacter who, CharacterName name) {}

  List<Sign> signs(List<StoryCharacter> characters) {
    Map<String, List<Bearer>> families = new LinkedHashMap<>();
    for (var who : characters) {
      Set<String> surnames = new HashSet<>();
      for (var name : who.names()) {
        surname(name)
            .filter(surnames::add)
            .ifPresent(
                surname ->
                    families
                        .computeIfAbsent(surname, any -> new ArrayList<>())
                        .add(new Bearer(who, name)));
      }
    }
    var signs = new ArrayList<Sign>();
    Map<Pair, Boolean> done = new HashMap<>();
    for (var family : families.values()) {
      if (family.size() <= MOST_OF_A_FAMILY) {
        for (int i = 0; i < family.size(); i++) {
          for (int j = i + 1; j < family.size(); j++) {
            var one = family.get(i);
            var other = family.get(j);
            if (done.put(Pair.of(one.who.id(), other.who.id()), true) == null) {
              signs.add(sign(one, other));
            }
          }
        }
      }
    }
    return signs;
  }

  /** The last word of a name with a given name or a title before it. */
  private Optional<String> surname(CharacterName name) {
    int blank = name.text().lastIndexOf(' ');
    var last = name.text().substring(blank + 1);
    boolean isName =
        name.kind() == CharacterName.Kind.NAME || name.kind() == CharacterName.Kind.TITLE;
    return blank < 0
            || !isName
            || lexicon.givenName(last).isPresent()
            || lexicon.isCommonWord(last.toLowerCase(Locale.ROOT))
            || !Character.isUpperCase(last.codePointAt(0))
        ? Optional.empty()
        : Optional.of(last);
  }

  private Sign sign(Bearer one, Bearer other) {
    boolean couple = isCouple(one, other) || isCouple(other, one);
    var first = one.name.evidence().get(0);
    var second = other.name.evidence().get(0);
    Span later = first.start() > second.start() ? first : second;
    return new Sign(
        one.who.id(),
        other.who.id(),
        Optional.of(couple ? Role.SPOUSE : Role.RELATIVE),
        Clue.SURNAME,
        OptionalDouble.empty(),
        Asserter.NARRATOR,
        later,
        Math.max(one.name.knownFrom(), other.name.knownFrom()),
        couple ? MARRIED : RELATED);
  }

  private boolean isCouple(Bearer one, Bearer other) {
    return one.name.text().startsWith("Mr")
        && marriage(one.name) != Marriage.MARRIED
        && marriage(other.name) == Marriage.MARRIED
        && one.who.pronouns() != Pronouns.SHE;
  }

  private Marriage marriage(CharacterName name) {
    int blank = name.text().indexOf(' ');
    return lexicon
        .title(name.text().substring(0, blank))
        .map(title -> title.marriage())
        .orElse(Marriage.UNTOLD);
  }
}
