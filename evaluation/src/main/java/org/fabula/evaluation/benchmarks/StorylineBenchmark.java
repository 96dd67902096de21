package org.fabula.evaluation.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene;
import org.fabula.writing.pictures.StorylineChart;
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

/** What it takes to lay out the storylines of a novel with sixty people; to reach: 1 s for 400. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StorylineBenchmark {

  private static final int PEOPLE = 60;
  private static final int BAND = 6;
  private static final int MOST_PRESENT = 7;

  /** How many scenes the novel has. */
  @Param({"50", "400"})
  public int scenes;

  private final Random random = new Random(1);
  private Fabula fabula;

  /** Makes scenes in which bands of friends meet and visit each other. */
  @Setup
  public void makeUp() {
    var people = IntStream.range(0, PEOPLE).mapToObj(StorylineBenchmark::person).toList();
    var made = new ArrayList<Scene>();
    for (int index = 0; index < scenes; index++) {
      made.add(
          new Scene(
              "s" + (index + 1),
              new Span(index, index + 1),
              Scene.Boundary.MARK,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              present(people),
              1));
    }
    var story = Story.ofText("x".repeat(scenes));
    fabula = new Fabula(story, people, List.of(), List.of(), List.of(), List.of(), made);
  }

  /** Order, straight lines, heights and names. */
  @Benchmark
  public StorylineChart layOut() {
    return StorylineChart.of(fabula);
  }

  private List<StoryCharacter> present(List<StoryCharacter> people) {
    int band = random.nextInt(PEOPLE / BAND) * BAND;
    return IntStream.range(0, 1 + random.nextInt(MOST_PRESENT))
        .map(any -> random.nextInt(4) > 0 ? band + random.nextInt(BAND) : random.nextInt(PEOPLE))
        .distinct()
        .mapToObj(people::get)
        .toList();
  }

  private static StoryCharacter person(int number) {
    return new StoryCharacter(
        "c" + (number + 1), "Person " + number, List.of(), Pronouns.UNKNOWN, 0);
  }
}
