package org.fabula.evaluation.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where benchmarks find the program and put their files.
 *
 * @param program the script {@code fabula}
 * @param folder empty at first, and thrown away afterwards
 * @param prose for stories of any length
 */
record Workplace(Path program, Path folder, MadeUpProse prose) {

  private static final int AUTHORS = 97;
  private static final int WORLDS = 13;
  private static final double NANOS = 1e9;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+\\S*");

  /** A server that has printed its address, and how long that took. */
  record Server(Process process, String address, double seconds) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }
  }

  /** Runs a command to its end, standard output into a file. */
  MeasuredRun run(String... arguments) throws IOException, InterruptedException {
    var builder = builder(arguments).redirectOutput(folder.resolve("output").toFile());
    long start = System.nanoTime();
    return MeasuredRun.of(builder.start(), start);
  }

  /** Starts a command that serves pages, and waits for the address that it prints. */
  Server serve(String... arguments) throws IOException {
    var builder = builder(arguments).redirectErrorStream(true);
    long start = System.nanoTime();
    var process = builder.start();
    var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return new Server(process, address.group(), (System.nanoTime() - start) / NANOS);
      }
    }
    throw new IOException("the program ended without an address");
  }

  private ProcessBuilder builder(String... arguments) {
    var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    var builder =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("errors").toFile())
            .redirectInput(ProcessBuilder.Redirect.PIPE);
    // No browser is to open for a benchmark.
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"));
    return builder;
  }

  /** Writes a story with a header, so that a library has something to sort and narrow by. */
  Path write(String name, int words, int seed) throws IOException {
    var file = folder.resolve(name + ".txt");
    Files.createDirectories(file.getParent());
    var header =
        "Title: Made-up Story %d\nAuthor: Author %d\nFandom: World %d\nRating: %s\n\n"
            .formatted(seed, seed % AUTHORS, seed % WORLDS, seed % 3 == 0 ? "PG-13" : "G");
    return Files.writeString(file, header + prose.ofWords(words, seed));
  }

  /** Writes many stories into a folder of their own. */
  Path writeMany(String name, int stories, int words) throws IOException {
    for (int i = 1; i <= stories; i++) {
      write(name + "/" + i, words, i);
    }
    return folder.resolve(name);
  }

  /** The middle of several runs' seconds. */
  static double median(List<Double> seconds) {
    var sorted = new ArrayList<>(seconds);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
