package org.fabula.writing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fabula.story.Paragraph;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.scenes.Scene;

/** What could not be made out, so that nobody takes a gap for an answer. */
record DoubtsSection() implements Section {

  private static final int FEW_WORDS = 100;
  private static final int LONG_PARAGRAPH = 400;
  private static final double GUESS = 0.5;
  private static final String LEFT_OUT =
      "Cast, talk, scenes and ties: left out here, as this does not read like English.";

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var doubts = fabula.isInEnglish() ? all(fabula) : List.of(LEFT_OUT);
    if (doubts.isEmpty()) {
      return;
    }
    sheet.heading("NOT MADE OUT");
    for (var doubt : doubts) {
      sheet.hanging("  - ", doubt);
    }
  }

  private static List<String> all(Fabula fabula) {
    return Stream.of(
            length(fabula), paragraphs(fabula), cast(fabula), speakers(fabula), scenes(fabula))
        .flatMap(List::stream)
        .toList();
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

  /** Of scenes, not of letters, notes and the like. */
  private static List<String> scenes(Fabula fabula) {
    var scenes =
        fabula.scenes().stream().filter(scene -> scene.kind() == Scene.Kind.SCENE).toList();
    return Stream.of(
            gap("Where", scenes, scene -> scene.place().isEmpty(), "plays", "play"),
            gap("When", scenes, scene -> scene.time().isEmpty(), "plays", "play"),
            gap(
                "Through whose eyes",
                scenes,
                scene -> scene.pointOfView().isEmpty() && scene.views().isEmpty(),
                "is seen",
                "are seen"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> gap(
      String what, List<Scene> scenes, Predicate<Scene> without, String one, String more) {
    int count = (int) scenes.stream().filter(without).count();
    int all = scenes.size();
    if (count == 0) {
      return Optional.empty();
    }
    var which =
        all == 1
            ? "the scene"
            : (count == all ? "all " : Figures.count(count) + " of the ")
                + Figures.count(all, "scene");
    return Optional.of("%s %s %s.".formatted(what, which, count == 1 ? one : more));
  }
}
