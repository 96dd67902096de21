package org.fabula.evaluation.continuity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.reading.Reading;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.worlds.WorldCheck;

/**
 * Whole stories of a world, and where they contradict each other or only seem to.
 *
 * @param stories files, in the order of the world
 * @param contradictions each with its passages, two or more
 * @param nearMisses likewise
 */
record WorldCase(
    String name, List<Path> stories, List<JsonNode> contradictions, List<JsonNode> nearMisses) {

  /**
   * Reads one.
   *
   * @param folder holds it, and lies beside the stories and their gold data
   */
  static WorldCase read(JsonNode root, Path folder) throws IOException {
    var stories = new ArrayList<Path>();
    for (var name : root.path("stories")) {
      stories.add(story(name.asText(), folder.toAbsolutePath().getParent()));
    }
    return new WorldCase(
        root.path("world").asText(),
        stories,
        List.copyOf(children(root.path("contradictions"))),
        List.copyOf(children(root.path("near_misses"))));
  }

  private static List<JsonNode> children(JsonNode array) {
    var children = new ArrayList<JsonNode>();
    array.forEach(children::add);
    return children;
  }

  /** "spring-tides" is Spring_Tides.html. */
  private static Path story(String name, Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file ->
                  plain(file.getFileName().toString().replaceAll("\\.\\w+$", ""))
                      .equals(plain(name)))
          .findFirst()
          .orElseThrow(() -> new IOException(name + ": no such story in " + folder));
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One told conflict, and in which stories its two facts stand. */
  private record Told(Conflict conflict, int first, int second) {}

  void score(Understanding understanding, ContinuityScore score, Consumer<String> missed)
      throws IOException {
    var fabulas = new ArrayList<Fabula>();
    for (var story : stories) {
      fabulas.add(
          understanding.read(
              Reading.read(story.getFileName().toString(), Files.readAllBytes(story)).story()));
    }
    var told = new ArrayList<Told>();
    for (int i = 0; i < fabulas.size(); i++) {
      for (var conflict : fabulas.get(i).conflicts()) {
        told.add(new Told(conflict, i, i));
      }
    }
    new WorldCheck()
        .differences(fabulas)
        .forEach(it -> told.add(new Told(it.conflict(), it.first(), it.second())));
    var beside = new HashSet<Told>();
    int found = 0;
    for (var contradiction : contradictions) {
      boolean hit = false;
      for (var one : told) {
        var sides = sides(one, contradiction, fabulas);
        if (sides.stream().anyMatch(side -> side >= 0)) {
          beside.add(one);
        }
        hit |= sides.get(0) >= 0 && sides.get(1) >= 0 && !sides.get(0).equals(sides.get(1));
      }
      found += hit ? 1 : 0;
      if (!hit) {
        missed.accept(contradiction.path("id").asText() + ": missed");
      }
    }
    int taken = 0;
    for (var nearMiss : nearMisses) {
      taken +=
          told.stream()
                  .anyMatch(one -> sides(one, nearMiss, fabulas).stream().allMatch(it -> it >= 0))
              ? 1
              : 0;
    }
    score.add(
        name, contradictions.size(), found, nearMisses.size(), taken, told.size() - beside.size());
  }

  /** Which passage of an entry each side of a conflict overlaps, or -1. */
  private List<Integer> sides(Told told, JsonNode entry, List<Fabula> fabulas) {
    return List.of(
        side(told.conflict.first(), told.first, entry, fabulas),
        side(told.conflict.second(), told.second, entry, fabulas));
  }

  private int side(Fact fact, int story, JsonNode entry, List<Fabula> fabulas) {
    var passages = entry.path("passages");
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      var file = stories.get(story).getFileName().toString();
      if (plain(file).startsWith(plain(passage.path("story").asText()) + ".")
          && fact.place().overlaps(place(passage, fabulas.get(story).story().text()))) {
        return i;
      }
    }
    return -1;
  }

  /** By the words of a passage, and how often they have stood before. */
  private static Span place(JsonNode passage, String text) {
    var from = passage.path("span").path("from");
    var words = from.isArray() ? from.get(0).asText() : passage.path("passage").asText();
    int times = from.isArray() ? from.get(1).asInt() : 1;
    var pattern =
        List.of(words.trim().split("\\s+")).stream()
            .map(Pattern::quote)
            .reduce((one, next) -> one + "\\s+" + next)
            .orElseThrow();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    for (int i = 0; i < times; i++) {
      if (!matcher.find()) {
        return new Span(0, 0);
      }
    }
    return new Span(matcher.start(), matcher.end());
  }
}
