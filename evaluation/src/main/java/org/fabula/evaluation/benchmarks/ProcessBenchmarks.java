package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program as its user meets it: whole processes, from the command to its end. */
@Command(
    name = "evaluation/benchmark",
    mixinStandardHelpOptions = true,
    description = "Measures the whole program and prints the figures beside those to reach.")
public final class ProcessBenchmarks implements Callable<Integer> {

  private static final Map<String, ProcessBenchmark> BENCHMARKS = benchmarks();

  @Parameters(
      paramLabel = "NAME",
      description = "start, growth, import or pages; all of them where none is named.")
  private List<String> names = List.of();

  @Option(
      names = "--program",
      paramLabel = "FILE",
      defaultValue = "./fabula",
      description = "The program to measure; ${DEFAULT-VALUE} unless given.")
  private Path program;

  @Spec private CommandSpec spec;

  private static Map<String, ProcessBenchmark> benchmarks() {
    var benchmarks = new LinkedHashMap<String, ProcessBenchmark>();
    benchmarks.put("start", new StartBenchmark());
    benchmarks.put("growth", new GrowthBenchmark());
    benchmarks.put("import", new ImportBenchmark());
    benchmarks.put("pages", new PagesBenchmark());
    return benchmarks;
  }

  /** Runs from the root of the project, whose examples the stories are made of. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ProcessBenchmarks()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (var name : names) {
      if (!BENCHMARKS.containsKey(name)) {
        throw new ParameterException(spec.commandLine(), "no benchmark is called " + name);
      }
    }
    var out = spec.commandLine().getOut();
    out.println("| what | measured | to reach |\n|---|---|---|");
    for (var benchmark : BENCHMARKS.entrySet()) {
      if (names.isEmpty() || names.contains(benchmark.getKey())) {
        for (var figure : measure(benchmark.getValue())) {
          out.println(
              "| %s | %s | %s |".formatted(figure.what(), figure.measured(), figure.reach()));
        }
        out.flush();
      }
    }
    return 0;
  }

  private List<Figure> measure(ProcessBenchmark benchmark)
      throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("fabula-benchmark");
    try {
      var prose = MadeUpProse.outOf(Path.of("examples"));
      return benchmark.measure(new Workplace(program.toAbsolutePath(), folder, prose));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
