package org.fabula.evaluation.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.fabula.reading.Reading;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.writing.json.FabulaJson;
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

/** What reading, understanding and writing a novel take once Java has warmed up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NovelBenchmark {

  /** Length of the novel; ten times the words should take ten times as long. */
  @Param({"10000", "100000"})
  public int words;

  private final Understanding understanding = Understanding.english();
  private byte[] bytes;
  private Story story;
  private Fabula fabula;

  /** Makes the novel. */
  @Setup
  public void write() throws IOException {
    bytes =
        MadeUpProse.outOf(Path.of("examples")).ofWords(words, 1).getBytes(StandardCharsets.UTF_8);
    story = read();
    fabula = understand();
  }

  /** Out of a plain-text file's bytes. */
  @Benchmark
  public Story read() throws IOException {
    return Reading.read("novel.txt", bytes).story();
  }

  /** All stages. */
  @Benchmark
  public Fabula understand() {
    return understanding.read(story);
  }

  /** As JSON. */
  @Benchmark
  public ByteArrayOutputStream writeJson() throws IOException {
    var out = new ByteArrayOutputStream();
    FabulaJson.write(fabula, "", FabulaJson.Text.LEFT_OUT, out);
    return out;
  }
}
