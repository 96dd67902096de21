package org.fabula.writing.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.understanding.times.TimeExpression;
import org.fabula.writing.SceneWords;
import org.fabula.writing.TimelineLine;

/** The scenes in text order: where and when, through whose eyes, who is there, words of time. */
record ScenesSection() implements Section {

  private static final int MOST = 12;
  private static final int MOST_PRESENT = 5;
  private static final int MOST_TIMES = 3;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var scenes = fabula.scenes();
    if (scenes.isEmpty()) {
      return;
    }
    sheet.heading("SCENES");
    int number = 0;
    for (var scene : scenes.subList(0, Math.min(MOST, scenes.size()))) {
      number++;
      write(number, scene, fabula, sheet);
    }
    sheet.more(scenes, MOST, "more");
  }

  private static void write(int number, Scene scene, Fabula fabula, Sheet sheet) {
    var start = Figures.place(scene.span().start(), fabula.story());
    var label = TerminalText.padLeft(Integer.toString(number), Sheet.INDENT + 2) + "  ";
    sheet.hanging(label, setting(scene, new SceneWords(fabula)) + " (" + start + ")");
    var people = people(scene);
    if (!people.isEmpty()) {
      sheet.hanging(" ".repeat(label.length()), people);
    }
    var times = times(number - 1, scene, fabula);
    if (!times.isEmpty()) {
      sheet.hanging(" ".repeat(label.length()), times);
    }
  }

  private static String setting(Scene scene, SceneWords words) {
    var known =
        Stream.of(
                SceneWords.kind(scene.kind()).stream(),
                scene.place().map(words::place).stream(),
                scene.time().map(SceneTime::text).stream())
            .flatMap(Function.identity())
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? "Place and time not told" : known;
  }

  /** When it happens among the scenes, where that is not when it is told, and its words of time. */
  private static String times(int index, Scene scene, Fabula fabula) {
    var lines = TimelineLine.of(index, TimelineLine.distances(fabula)).toList();
    var order = lines.isEmpty() ? place(index, fabula) : lines.stream().map(TimelineLine::words);
    var told =
        fabula.times().stream()
            .filter(time -> scene.span().contains(time.span()) && time.distance().isPresent())
            .limit(MOST_TIMES)
            .map(time -> words(time, fabula.story()));
    return Stream.concat(order, told).collect(Collectors.joining("; "));
  }

  private static String words(TimeExpression time, Story story) {
    var words = story.cut(time.span());
    return "“" + words + "”" + time.meaningBeyond(words).map(it -> " (" + it + ")").orElse("");
  }

  private static Stream<String> place(int index, Fabula fabula) {
    var rank = fabula.timeline().rank(index);
    return rank.isPresent() && rank.getAsInt() != index + 1
        ? Stream.of("in the order of the story it is number " + rank.getAsInt())
        : Stream.empty();
  }

  private static String people(Scene scene) {
    var present = scene.present().stream().map(StoryCharacter::name).toList();
    return Stream.concat(
            seenBy(scene).stream(),
            present.isEmpty() ? Stream.empty() : Stream.of("present: " + names(present)))
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> seenBy(Scene scene) {
    if (scene.views().isEmpty()) {
      return scene.pointOfView().map(who -> "seen by " + who.name());
    }
    return Optional.of(
        scene.views().stream()
            .map(view -> view.who().name())
            .collect(Collectors.joining(", then ", "seen by ", "")));
  }

  private static String names(List<String> names) {
    var shown = String.join(", ", names.subList(0, Math.min(MOST_PRESENT, names.size())));
    return names.size() > MOST_PRESENT
        ? shown + " and " + (names.size() - MOST_PRESENT) + " more"
        : shown;
  }
}
