package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.times.Distance;

/** Fabulas of which only is known who is in which scene: one letter a scene of the text. */
final class MadeUpScenes {

  private MadeUpScenes() {}

  /** Scenes as words of capital letters, one a person: {@code of("AB", "BC")}. */
  static Fabula of(String... scenes) {
    return fabula(
        IntStream.range(0, scenes.length)
            .mapToObj(scene -> scenes[scene].chars().mapToObj(letter -> letter - 'A').toList())
            .toList());
  }

  /** Bands of friends who visit each other, in scenes of up to seven. */
  static Fabula random(int seed, int people, int scenes) {
    var random = new Random(seed);
    var all = new ArrayList<List<Integer>>();
    for (int scene = 0; scene < scenes; scene++) {
      int band = random.nextInt(Math.max(1, people / 6)) * 6;
      all.add(
          IntStream.range(0, 1 + random.nextInt(7))
              .map(any -> random.nextInt(4) > 0 ? band + random.nextInt(6) : random.nextInt(people))
              .map(who -> who % people)
              .distinct()
              .boxed()
              .toList());
    }
    return fabula(all);
  }

  /** The same with a rank for each scene; 0 where it is not known. */
  static Fabula ranked(Fabula fabula, int... ranks) {
    return new Fabula(
        fabula.story(),
        fabula.characters(),
        fabula.mentions(),
        fabula.others(),
        fabula.attributions(),
        fabula.places(),
        fabula.scenes(),
        fabula.thoughts(),
        fabula.times(),
        happening(ranks),
        fabula.events(),
        fabula.ties(),
        fabula.facts());
  }

  private static Fabula fabula(List<List<Integer>> scenes) {
    var story = Story.ofText("x".repeat(scenes.size()));
    var built = new ArrayList<Scene>();
    for (int index = 0; index < scenes.size(); index++) {
      built.add(
          new Scene(
              "s" + (index + 1),
              new Span(index, index + 1),
              Scene.Boundary.MARK,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              scenes.get(index).stream().map(MadeUpScenes::person).toList(),
              1));
    }
    return new Fabula(
        story,
        scenes.stream()
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .map(MadeUpScenes::person)
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        built);
  }

  private static StoryCharacter person(int number) {
    var name = number < 26 ? Character.toString('A' + number) : "Person " + number;
    return new StoryCharacter(
        "c" + (number + 1),
        name,
        List.of(
            new CharacterName(
                name, CharacterName.Kind.NAME, 0, List.of(), List.of(new Span(0, 1)))),
        Pronouns.UNKNOWN,
        number);
  }

  private static Timeline happening(int... ranks) {
    var days =
        IntStream.range(0, ranks.length)
            .filter(scene -> ranks[scene] > 0)
            .mapToObj(scene -> onDay(ranks[scene], scene))
            .toList();
    return Timeline.of(ranks.length, days, List.of());
  }

  private static Link onDay(int day, int scene) {
    var sinceOrigin = new Distance(day * 1440L, day * 1440L);
    return new Link(Link.ORIGIN, scene, sinceOrigin, Link.Basis.ASSUMED, List.of(), 0, 1);
  }
}
