package org.fabula.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fabula.library.ReadingPosition;
import org.fabula.story.MetadataField;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;

/**
 * Prints how long the server takes over its heaviest pages: a library of 5,000 stories and a novel
 * of 100,000 words. Run by hand; speed is no test.
 */
final class PaceOfPages {

  private static final int STORIES = 5000;
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 60;

  private PaceOfPages() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("pace");
    try (var site = Site.in(folder)) {
      fill(site);
      var novel = novel();
      var fabula = Understanding.english().read(novel);
      long id = site.add(fabula);
      System.out.printf(
          "novel: %,d characters, %d chapters, %d people, %d mentions%n",
          novel.text().length(),
          novel.chapters().size(),
          fabula.characters().size(),
          fabula.mentions().size());
      var story = "/story/" + id;
      for (var page :
          List.of(
              "/",
              "/?q=sort%3Anewest&page=60",
              "/?q=rating%3A%22R%22+-author%3A%22Author+7%22+tide",
              "/find?q=stair",
              story,
              story + "/people/c1",
              story + "/chapter/1",
              story + "/chapter/20",
              story + "/who?from=1000&to=1015",
              story + "/names?from=1000&to=1015")) {
        time(page, site);
      }
      site.library.moveTo(id, ReadingPosition.at(novel, novel.text().length() / 2));
      time(story, site);
      time(card(story, fabula), site);
      var further = new AtomicInteger();
      time(
          "a position kept",
          () -> site.library.moveTo(id, ReadingPosition.at(novel, further.addAndGet(700))));
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** Of the mention in the middle of what the first half tells. */
  private static String card(String story, Fabula fabula) {
    var span = fabula.mentions().get(fabula.mentions().size() / 4).mention().span();
    int paragraph = fabula.story().paragraphIndexAt(span.start());
    int offset = span.start() - fabula.story().paragraphs().get(paragraph).span().start();
    return story + "/card?paragraph=" + paragraph + "&offset=" + offset;
  }

  private static void time(String page, Site site) {
    time(page, () -> site.page(page));
  }

  private static void time(String what, Runnable task) {
    var millis = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      task.run();
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-60s median %6.1f ms, p95 %6.1f ms%n",
        what, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
  }

  private static void fill(Site site) {
    for (int number = 0; number < STORIES; number++) {
      var rating = List.of("G", "PG", "PG-13", "R", "NC-17").get(number % 5);
      site.add(
          MarkedUpStory.of(
                  "[c1:Odile] counted tide number " + number + ". “{c1>:Enough,}” said [c1:she].")
              .stating(MetadataField.TITLE, "Tide " + number)
              .stating(MetadataField.AUTHOR, "Author " + number % 700)
              .stating(MetadataField.FANDOM, "Fandom " + number % 40)
              .stating(MetadataField.RATING, rating)
              .stating(MetadataField.WARNINGS, "water " + number % 9, "salt " + number % 4)
              .stating(MetadataField.SUMMARY, "The tide comes in, the tide goes out. ".repeat(4))
              .fabula());
    }
  }

  private static Story novel() {
    var text = new StringBuilder();
    var lantern = Stories.lantern().story();
    for (int chapter = 1; chapter <= 40; chapter++) {
      text.append("# Chapter ").append(chapter).append("\n\n");
      for (int time = 0; time < 10; time++) {
        lantern.paragraphs().stream()
            .filter(paragraph -> paragraph.isProse())
            .forEach(paragraph -> text.append(lantern.cut(paragraph.span())).append("\n\n"));
      }
    }
    return MarkedUpStory.of(text.toString()).stating(MetadataField.TITLE, "The Long Stair").story();
  }
}
