package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long a page of a large library takes, asked over the loopback, so that the figure holds a
 * little more than the server's own time.
 */
record PagesBenchmark() implements ProcessBenchmark {

  private static final int STORIES = 5_000;
  private static final int SHORT = 500;
  private static final int NOVEL = 100_000;
  private static final int WARM_UP = 100;
  private static final int REQUESTS = 300;
  private static final double NANOS_A_MILLI = 1e6;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern STORY = Pattern.compile("/story/\\d+");

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException, InterruptedException {
    var library = workplace.folder().resolve("pages.db").toString();
    workplace.run("add", "--library", library, workplace.write("novel", NOVEL, 1).toString());
    try (var server = workplace.serve("serve", "--library", library)) {
      var home = URI.create(server.address()).resolve("/");
      var story = STORY.matcher(get(home));
      if (!story.find()) {
        throw new IOException("the library page shows no story");
      }
      var chapters = new ArrayList<URI>();
      for (int i = 1; i <= NOVEL / 4_000; i++) {
        chapters.add(home.resolve(story.group() + "/chapter/" + i));
      }
      double reader = percentile95(chapters);
      double profile = percentile95(List.of(home.resolve(story.group())));
      return List.of(
          Figure.of("reader page of a 100,000-word novel, p95", reader, "ms", "50 ms"),
          Figure.of("its story page, p95", profile, "ms", ""),
          Figure.of("library page with 5,000 stories, p95", shelf(workplace), "ms", "50 ms"));
    }
  }

  private static double shelf(Workplace workplace) throws IOException, InterruptedException {
    var library = workplace.folder().resolve("shelf.db").toString();
    var stories = workplace.writeMany("shelf", STORIES, SHORT);
    workplace.run("add", "--library", library, stories.toString());
    try (var server = workplace.serve("serve", "--library", library)) {
      return percentile95(List.of(URI.create(server.address()).resolve("/")));
    }
  }

  /** The time under which 95 in 100 answers are there, pages asked for in turn. */
  private static double percentile95(List<URI> pages) throws IOException, InterruptedException {
    var millis = new ArrayList<Double>();
    for (int i = 0; i < WARM_UP + REQUESTS; i++) {
      long start = System.nanoTime();
      get(pages.get(i % pages.size()));
      if (i >= WARM_UP) {
        millis.add((System.nanoTime() - start) / NANOS_A_MILLI);
      }
    }
    millis.sort(null);
    return millis.get(REQUESTS * 95 / 100);
  }

  private static String get(URI page) throws IOException, InterruptedException {
    var response =
        CLIENT.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(page + " answered " + response.statusCode());
    }
    return response.body();
  }
}
