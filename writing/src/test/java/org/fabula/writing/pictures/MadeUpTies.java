package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.TieKind;
import org.fabula.understanding.ties.Ties;

/** Fabulas of which only is known how people stand to each other: a sign a place in the text. */
final class MadeUpTies {

  private final IntFunction<String> names;
  private final List<Sign> signs = new ArrayList<>();
  private int people;

  private MadeUpTies(IntFunction<String> names) {
    this.names = names;
  }

  /** People of whom the first is number 0. */
  static MadeUpTies among(String... names) {
    return new MadeUpTies(number -> names[number]);
  }

  /** Circles of six whose members know each other, and a few others; no kin, which implies more. */
  static Fabula random(int seed, int people, int signs) {
    var roles = Arrays.stream(Role.values()).filter(role -> role.kind() != TieKind.KIN).toList();
    var random = new Random(seed);
    var ties = new MadeUpTies(number -> "Person " + number + " Orrin");
    for (int sign = 0; sign < signs; sign++) {
      int reach = Math.max(2, people * (sign + 1) / signs);
      int a = random.nextInt(reach);
      int b = random.nextInt(4) > 0 ? a / 6 * 6 + random.nextInt(6) : random.nextInt(reach);
      if (a != b % people) {
        if (random.nextBoolean()) {
          ties.told(a, roles.get(random.nextInt(roles.size())), b % people);
        } else {
          ties.shown(a, random.nextBoolean() ? 0.8 : -0.8, b % people);
        }
      }
    }
    return ties.fabula();
  }

  MadeUpTies told(int a, Role role, int b) {
    return add(a, b, Optional.of(role), Clue.NOUN, OptionalDouble.empty());
  }

  MadeUpTies shown(int a, double polarity, int b) {
    return add(a, b, Optional.empty(), Clue.DEED, OptionalDouble.of(polarity));
  }

  private MadeUpTies add(int a, int b, Optional<Role> role, Clue clue, OptionalDouble polarity) {
    int place = 2 * signs.size();
    people = Math.max(people, Math.max(a, b) + 1);
    signs.add(
        new Sign(
            "c" + (a + 1),
            "c" + (b + 1),
            role,
            clue,
            polarity,
            Asserter.NARRATOR,
            new Span(place, place + 1),
            place + 1,
            0.9));
    return this;
  }

  Fabula fabula() {
    return Fabula.ofTies(
        Story.ofText("x".repeat(2 * signs.size() + 1)),
        IntStream.range(0, people).mapToObj(this::person).toList(),
        Ties.of(signs, List.of(), List.of()));
  }

  /** Known from the first passage that tells of them on. */
  private StoryCharacter person(int number) {
    var id = "c" + (number + 1);
    int seen =
        signs.stream()
            .filter(sign -> sign.a().equals(id) || sign.b().equals(id))
            .mapToInt(sign -> sign.passage().start())
            .min()
            .orElse(0);
    var name = names.apply(number);
    return new StoryCharacter(
        id,
        name,
        List.of(
            new CharacterName(
                name,
                CharacterName.Kind.NAME,
                seen + 1,
                List.of(),
                List.of(new Span(seen, seen + 1)))),
        Pronouns.UNKNOWN,
        seen);
  }
}
