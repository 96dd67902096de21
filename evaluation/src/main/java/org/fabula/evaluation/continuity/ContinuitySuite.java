package org.fabula.evaluation.continuity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fabula.reading.Reading;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.continuity.ContinuityCheck;

/**
 * A folder of files with cases, each a kind, or with what the stories of a world beside it tell
 * otherwise.
 */
public final class ContinuitySuite {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ContinuityCase> cases;
  private final List<WorldCase> worlds;

  private ContinuitySuite(List<ContinuityCase> cases, List<WorldCase> worlds) {
    this.cases = cases;
    this.worlds = worlds;
  }

  /** Whether a folder holds such files: JSON with {@code "cases"} or {@code "contradictions"}. */
  public static boolean isIn(Path folder) throws IOException {
    for (var file : files(folder)) {
      var root = JSON.readTree(file.toFile());
      if (root.has("cases") || root.has("contradictions")) {
        return true;
      }
    }
    return false;
  }

  /** The cases of a folder. */
  public static ContinuitySuite in(Path folder) throws IOException {
    var cases = new ArrayList<ContinuityCase>();
    var worlds = new ArrayList<WorldCase>();
    for (var file : files(folder)) {
      var root = JSON.readTree(file.toFile());
      root.path("cases").forEach(node -> cases.add(read(node)));
      if (root.has("contradictions")) {
        worlds.add(WorldCase.read(root, folder));
      }
    }
    return new ContinuitySuite(cases, worlds);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static ContinuityCase read(JsonNode node) {
    var texts = new ArrayList<String>();
    node.path("texts").forEach(text -> texts.add(text.path("text").asText()));
    var passages = new ArrayList<ContinuityCase.Passage>();
    for (var passage : node.path("passages")) {
      var span = passage.path("span");
      passages.add(
          new ContinuityCase.Passage(
              passage.path("text").asInt(), new Span(span.path(0).asInt(), span.path(1).asInt())));
    }
    return new ContinuityCase(
        node.path("id").asText(),
        node.path("kind").asText(),
        node.path("use").asText(),
        node.path("planted").asBoolean(),
        !node.path("expected").asText().equals("none")
            || node.path("near").asText().equals("order-of-telling"),
        texts,
        passages);
  }

  /**
   * Checks every case.
   *
   * @param told gets a line for each case for tuning that went wrong
   */
  public ContinuityScore score(Understanding understanding, Consumer<String> told)
      throws IOException {
    var score = new ContinuityScore();
    for (var one : cases) {
      var outcome = outcome(one, understanding);
      score.add(one, outcome);
      if (outcome.isWrong(one) && one.use().equals("tune")) {
        told.accept(one.id() + ": " + outcome.words());
      }
    }
    for (var world : worlds) {
      world.score(understanding, score, told);
    }
    return score;
  }

  private static Outcome outcome(ContinuityCase one, Understanding understanding)
      throws IOException {
    var fabulas = new ArrayList<Fabula>();
    for (var text : one.texts()) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      fabulas.add(understanding.read(Reading.read(one.id() + ".txt", bytes).story()));
    }
    var outcome = new Outcome(one);
    for (int i = 0; i < fabulas.size(); i++) {
      for (var conflict : fabulas.get(i).conflicts()) {
        outcome.add(conflict, i, i, fabulas);
      }
      for (int j = i + 1; j < fabulas.size(); j++) {
        var between =
            new ContinuityCheck().between(fabulas.get(i).storyFacts(), fabulas.get(j).storyFacts());
        for (var conflict : between) {
          outcome.add(conflict, i, j, fabulas);
        }
      }
    }
    return outcome;
  }
}
