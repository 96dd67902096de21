package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.util.List;

/** Something of the whole program that is worth measuring. */
interface ProcessBenchmark {

  /** Runs it. */
  List<Figure> measure(Workplace workplace) throws IOException, InterruptedException;
}
