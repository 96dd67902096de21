package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.util.List;

/** Taking stories into the library without understanding them. */
record ImportBenchmark() implements ProcessBenchmark {

  private static final int STORIES = 200;
  private static final int WORDS = 5_000;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    var stories = workplace.writeMany("stories", STORIES, WORDS);
    var library = workplace.folder().resolve("import.db").toString();
    var run = workplace.run("add", "--library", library, stories.toString());
    return List.of(
        Figure.of("fabula add, 200 stories of 5,000 words", run.seconds(), "s", "2 s"),
        Figure.of("its processor time", run.processorSeconds(), "s", ""),
        Figure.of("stories added", STORIES / run.seconds(), "/s", "100 /s"));
  }
}
