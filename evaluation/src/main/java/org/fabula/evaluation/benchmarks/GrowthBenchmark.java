package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a novel takes, and ten in one file. */
record GrowthBenchmark() implements ProcessBenchmark {

  private static final int RUNS = 3;
  private static final int NOVEL = 100_000;
  private static final double MIB = 1024 * 1024;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    var novel = workplace.write("novel", NOVEL, 1);
    var tenNovels = workplace.write("ten-novels", 10 * NOVEL, 1);
    var runs = new ArrayList<MeasuredRun>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(read(workplace, novel));
    }
    runs.sort(Comparator.comparing(MeasuredRun::seconds));
    var one = runs.get(RUNS / 2);
    var ten = read(workplace, tenNovels);
    return List.of(
        Figure.of("fabula read, 100,000 words", one.seconds(), "s", "8 s"),
        Figure.of("its processor time", one.processorSeconds(), "s", ""),
        Figure.of("its peak memory", one.peakMemoryInBytes() / MIB, "MiB", "954 MiB (1 GB)"),
        Figure.of("fabula read, 1,000,000 words", ten.seconds(), "s", ""),
        Figure.of("its processor time", ten.processorSeconds(), "s", ""),
        Figure.of("its peak memory", ten.peakMemoryInBytes() / MIB, "MiB", ""),
        Figure.of("ten times the text, times the time", ten.seconds() / one.seconds(), "", "11"));
  }

  private static MeasuredRun read(Workplace workplace, Path novel)
      throws IOException, InterruptedException {
    return workplace.run("read", novel.toString(), "--format", "json");
  }
}
