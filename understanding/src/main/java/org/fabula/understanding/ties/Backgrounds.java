package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title;

/**
 * Tells of those whom some passage joins what they are by themselves: of one sex or not, and by
 * what office each is named ("Captain", "Professor", "Mum", "Mrs."). It proves no tie, but goes
 * with some more than with others.
 */
final class Backgrounds {

  private final TieWords words;
  private final Lexicon lexicon;

  Backgrounds(TieWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** A sign a pair and trait, from the first of the passages that join the two. */
  List<Sign> signs(List<Sign> joining, List<StoryCharacter> characters) {
    Map<String, StoryCharacter> cast = new HashMap<>();
    characters.forEach(who -> cast.put(who.id(), who));
    Map<Pair, Sign> first = new LinkedHashMap<>();
    for (var sign : joining) {
      first.merge(Pair.of(sign.a(), sign.b()), sign, Backgrounds::earlier);
    }
    Map<String, Map<TieKind, Integer>> offices = new HashMap<>();
    var signs = new ArrayList<Sign>();
    first.forEach(
        (pair, sign) -> {
          if (cast.containsKey(pair.one()) && cast.containsKey(pair.other())) {
            var one = cast.get(pair.one());
            var other = cast.get(pair.other());
            sexes(one, other)
                .ifPresent(clue -> signs.add(sign(one, other, Optional.empty(), clue, sign, 0)));
            for (var who : List.of(one, other)) {
              offices
                  .computeIfAbsent(who.id(), any -> offices(who))
                  .forEach(
                      (kind, knownFrom) ->
                          signs.add(
                              sign(
                                  who,
                                  who.equals(one) ? other : one,
                                  Optional.of(kind.vaguely()),
                                  Clue.OFFICE,
                                  sign,
                                  knownFrom)));
            }
          }
        });
    return signs;
  }

  private static Sign earlier(Sign one, Sign other) {
    return other.knownFrom() < one.knownFrom() ? other : one;
  }

  private Optional<Clue> sexes(StoryCharacter one, StoryCharacter other) {
    return sex(one)
        .flatMap(
            first -> sex(other).map(second -> first == second ? Clue.SAME_SEX : Clue.OTHER_SEX));
  }

  /** By the story's pronouns, else by title or given name. */
  private Optional<Gender> sex(StoryCharacter who) {
    return switch (who.pronouns()) {
      case HE -> Optional.of(Gender.MASCULINE);
      case SHE -> Optional.of(Gender.FEMININE);
      case THEY -> Optional.empty();
      case UNKNOWN ->
          who.names().stream()
              .map(name -> sex(name.text().split(" ", -1)))
              .flatMap(Optional::stream)
              .findFirst();
    };
  }

  private Optional<Gender> sex(String... name) {
    return Stream.of(
            lexicon.title(name[0]).map(Title::gender),
            lexicon.givenName(name[0]),
            lexicon.kinshipName(name[0]),
            lexicon.personNoun(name[name.length - 1].toLowerCase(Locale.ROOT)))
        .flatMap(Optional::stream)
        .filter(sex -> sex != Gender.OPEN)
        .findFirst();
  }

  /** The kinds of tie that somebody's names go with, each with where it is known from. */
  private Map<TieKind, Integer> offices(StoryCharacter who) {
    Map<TieKind, Integer> offices = new EnumMap<>(TieKind.class);
    for (var name : who.names()) {
      office(name).ifPresent(kind -> offices.merge(kind, name.knownFrom(), Math::min));
    }
    return offices;
  }

  private Optional<TieKind> office(CharacterName name) {
    var first = name.text().split(" ", 2)[0];
    var last = name.text().substring(name.text().lastIndexOf(' ') + 1);
    boolean isTitled = lexicon.title(first).isPresent();
    return switch (name.kind()) {
      case NAME, NICKNAME -> isTitled ? office(first, true) : Optional.empty();
      case TITLE -> office(first, isTitled);
      case EPITHET, KINSHIP -> office(last, isTitled).or(() -> office(first, isTitled));
    };
  }

  /** Of a title that goes with none in particular, that they are on no familiar terms. */
  private Optional<TieKind> office(String word, boolean isTitle) {
    var role = words.relation(word.toLowerCase(Locale.ROOT)).flatMap(TieWords.RoleWord::role);
    return role.map(Role::kind)
        .or(() -> isTitle ? Optional.of(TieKind.ACQUAINTANCE) : Optional.empty());
  }

  private static Sign sign(
      StoryCharacter a,
      StoryCharacter b,
      Optional<Role> role,
      Clue clue,
      Sign joining,
      int knownFrom) {
    return new Sign(
        a.id(),
        b.id(),
        role,
        clue,
        OptionalDouble.empty(),
        Asserter.NARRATOR,
        joining.passage(),
        Math.max(knownFrom, joining.knownFrom()),
        1);
  }
}
