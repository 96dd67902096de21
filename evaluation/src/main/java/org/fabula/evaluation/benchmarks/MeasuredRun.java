package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended and what it took.
 *
 * @param seconds on the wall clock
 * @param processorSeconds of all processors together: the fairer figure on a busy machine
 * @param peakMemoryInBytes the resident set at its largest, as Linux counts it; 0 elsewhere
 */
record MeasuredRun(double seconds, double processorSeconds, long peakMemoryInBytes) {

  private static final double NANOS = 1e9;
  private static final long POLL_MILLIS = 5;
  private static final String PEAK = "VmHWM:";

  /** Waits for a process that was started at {@code startNanos} and must end well. */
  static MeasuredRun of(Process process, long startNanos) throws IOException, InterruptedException {
    long peak = 0;
    var processorTime = Duration.ZERO;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMemory(process.pid()));
      processorTime = process.info().totalCpuDuration().orElse(processorTime);
    }
    double seconds = (System.nanoTime() - startNanos) / NANOS;
    if (process.exitValue() != 0) {
      throw new IOException("the program ended with exit status " + process.exitValue());
    }
    return new MeasuredRun(seconds, processorTime.toNanos() / NANOS, peak);
  }

  private static long peakMemory(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
