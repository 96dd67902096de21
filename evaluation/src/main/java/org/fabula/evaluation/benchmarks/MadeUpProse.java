package org.fabula.evaluation.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;
import org.fabula.reading.Reading;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;

/**
 * Prose of any length, the same for the same seed: passages of the example stories in an order of
 * chance, parted into chapters. A passage is long enough to hold an exchange together.
 */
final class MadeUpProse {

  private static final int PARAGRAPHS_A_PASSAGE = 20;
  private static final int WORDS_A_CHAPTER = 4_000;

  private final List<String> passages;

  private MadeUpProse(List<String> passages) {
    this.passages = List.copyOf(passages);
  }

  /** Prose out of the plain-text stories in a folder. */
  static MadeUpProse outOf(Path folder) throws IOException {
    var passages = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        addPassages(Reading.read(file).story(), passages);
      }
    }
    return new MadeUpProse(passages);
  }

  private static void addPassages(Story story, List<String> passages) {
    var paragraphs =
        story.paragraphs().stream()
            .filter(Paragraph::isProse)
            .map(paragraph -> story.cut(paragraph.span()).replaceAll("\\s+", " "))
            .toList();
    for (int i = 0; i < paragraphs.size(); i += PARAGRAPHS_A_PASSAGE) {
      int end = Math.min(i + PARAGRAPHS_A_PASSAGE, paragraphs.size());
      passages.add(String.join("\n\n", paragraphs.subList(i, end)));
    }
  }

  /** A story of at least so many words, and less than a passage more. */
  String ofWords(int words, long seed) {
    var random = new Random(seed);
    var order = new ArrayList<>(passages);
    var prose = new StringBuilder();
    int written = 0;
    int chapter = 0;
    for (int i = 0; written < words; i++) {
      if (i % order.size() == 0) {
        Collections.shuffle(order, random);
      }
      if (written >= chapter * WORDS_A_CHAPTER) {
        chapter++;
        prose.append("Chapter ").append(chapter).append("\n\n");
      }
      var passage = order.get(i % order.size());
      prose.append(passage).append("\n\n");
      written += new StringTokenizer(passage).countTokens();
    }
    return prose.toString();
  }
}
