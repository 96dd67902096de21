package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes until something is there to see. */
record StartBenchmark() implements ProcessBenchmark {

  private static final int RUNS = 5;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    var help = new ArrayList<Double>();
    for (int i = 0; i < RUNS; i++) {
      help.add(workplace.run("--help").seconds());
    }
    var library = workplace.folder().resolve("start.db").toString();
    workplace.serve("open", "--library", library, Path.of("examples").toString()).close();
    var open = new ArrayList<Double>();
    for (int i = 0; i < RUNS; i++) {
      try (var server = workplace.serve("open", "--library", library)) {
        open.add(server.seconds());
      }
    }
    return List.of(
        Figure.of("fabula --help", Workplace.median(help), "s", "under 0.5 s"),
        Figure.of(
            "fabula open, again, to its address", Workplace.median(open), "s", "under 1.5 s"));
  }
}
