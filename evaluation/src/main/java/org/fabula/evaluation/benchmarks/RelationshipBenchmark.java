package org.fabula.evaluation.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Ties;
import org.fabula.writing.pictures.RelationshipGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to lay out how people stand to each other, with four passages for each of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RelationshipBenchmark {

  private static final int PASSAGES_EACH = 4;
  private static final int FAMILY = 6;

  /** How many people the story has. */
  @Param({"60", "2000"})
  public int people;

  private final Random random = new Random(1);
  private Fabula fabula;

  /** Makes families whose members know each other, and a few others. */
  @Setup
  public void makeUp() {
    var signs = new ArrayList<Sign>();
    while (signs.size() < people * PASSAGES_EACH) {
      int a = random.nextInt(people);
      boolean kin = random.nextInt(4) > 0;
      int b = kin ? a / FAMILY * FAMILY + random.nextInt(FAMILY) : random.nextInt(people);
      if (a != b && b < people) {
        signs.add(sign(a, b, signs.size()));
      }
    }
    fabula =
        Fabula.ofTies(
            Story.ofText("x".repeat(signs.size())),
            IntStream.range(0, people).mapToObj(RelationshipBenchmark::person).toList(),
            Ties.of(signs, List.of(), List.of()));
  }

  /** Who is shown, where they sit, lines and words. */
  @Benchmark
  public RelationshipGraph layOut() {
    return RelationshipGraph.of(fabula);
  }

  private Sign sign(int a, int b, int place) {
    boolean told = random.nextBoolean();
    var roles = Role.values();
    return new Sign(
        "c" + (a + 1),
        "c" + (b + 1),
        told ? Optional.of(roles[random.nextInt(roles.length)]) : Optional.empty(),
        told ? Clue.NOUN : Clue.DEED,
        told ? OptionalDouble.empty() : OptionalDouble.of(random.nextBoolean() ? 0.8 : -0.8),
        Asserter.NARRATOR,
        new Span(place, place + 1),
        place + 1,
        0.9);
  }

  private static StoryCharacter person(int number) {
    return new StoryCharacter(
        "c" + (number + 1), "Person " + number, List.of(), Pronouns.UNKNOWN, 0);
  }
}
