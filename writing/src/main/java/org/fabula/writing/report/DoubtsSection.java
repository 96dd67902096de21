package org.fabula.writing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.story.Paragraph;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.scenes.Scene;

/** What could not be made out, so that nobody takes a gap for an answer. */
record DoubtsSection() implements Section {

  private static final int FEW_WORDS = 100;
  private static final int LONG_PARAGRAPH = 400;
  private static final double GUESS = 0.5;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var doubts =
        Stream.of(
                length(fabula), paragraphs(fabula), cast(fabula), speakers(fabula), scenes(fabula))
            .flatMap(List::stream)
            .toList();
    if (doubts.isEmpty()) {
      return;
    }
    sheet.heading("NOT MADE OUT");
    for (var doubt : doubts) {
      sheet.hanging("  - ", doubt);
    }
  }

  private static List<String> length(Fabula fabula) {
    int words = Figures.words(fabula.story());
    return words < FEW_WORDS
        ? List.of(Figures.count(words, "word") + " of story: too few to tell much.")
        : List.of();
  }

  private static List<String> paragraphs(Fabula fabula) {
    int words = Figures.words(fabula.story());
    int paragraphs = (int) fabula.story().paragraphs().stream().filter(Paragraph::isProse).count();
    return words > (long) LONG_PARAGRAPH * paragraphs
        ? List.of(
            "Hardly any paragraphs: %s for %s words. Their breaks may have been lost, and speakers"
                    .formatted(Figures.count(paragraphs), Figures.count(words))
                + " are harder to tell without them.")
        : List.of();
  }

  private static List<String> cast(Fabula fabula) {
    return fabula.characters().isEmpty() ? List.of("No characters were found.") : List.of();
  }

  private static List<String> speakers(Fabula fabula) {
    var attributions = fabula.attributions();
    if (attributions.isEmpty()) {
      return List.of("No quotations were found, so nobody is known to speak.");
    }
    int unknown = (int) attributions.stream().filter(one -> one.speaker().isEmpty()).count();
    int guessed =
        (int)
            attributions.stream()
                .filter(one -> one.speaker().isPresent() && one.confidence() < GUESS)
                .count();
    var doubts = new ArrayList<String>();
    if (unknown > 0) {
      doubts.add(share(unknown, attributions.size()) + " without a speaker.");
    }
    if (guessed > 0) {
      doubts.add(
          share(guessed, attributions.size()) + " with a speaker who is little more than a guess.");
    }
    return doubts;
  }

  private static String share(int part, int whole) {
    return "%s of %s (%s)"
        .formatted(
            Figures.count(part), Figures.count(whole, "quotation"), Figures.percent(part, whole));
  }

  private static List<String> scenes(Fabula fabula) {
    var scenes = fabula.scenes();
    var gaps = new ArrayList<String>();
    gap(scenes.stream().filter(scene -> scene.place().isEmpty()), "the place", gaps);
    gap(scenes.stream().filter(scene -> scene.time().isEmpty()), "the time", gaps);
    gap(scenes.stream().filter(scene -> scene.pointOfView().isEmpty()), "the point of view", gaps);
    return gaps.isEmpty()
        ? List.of()
        : List.of(
            "Of %s: %s.".formatted(Figures.count(scenes.size(), "scene"), String.join(", ", gaps)));
  }

  private static void gap(Stream<Scene> without, String what, List<String> gaps) {
    int count = (int) without.count();
    if (count > 0) {
      gaps.add(what + " of " + Figures.count(count));
    }
  }
}
