package org.fabula.evaluation.gold;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of {@code evaluation/gold}, in so far as they can be checked without the novels. */
class NovelPassagesTest {

  private static final Path FOLDER = Path.of("gold", "passages");

  @Test
  void half_of_the_passages_are_to_look_at_and_half_to_measure_only() throws IOException {
    var uses = passages().stream().map(root -> root.path("use").asText()).toList();
    assertThat(uses).hasSize(16).filteredOn("tune"::equals).hasSize(8);
    assertThat(uses).filteredOn("test"::equals).hasSize(8);
  }

  @Test
  void everybody_spoken_of_is_among_the_characters() throws IOException {
    for (var root : passages()) {
      var ids =
          GoldJson.items(root.path("characters")).stream()
              .map(who -> who.path("id").asText())
              .collect(toSet());
      assertThat(ids).as(root.path("name").asText()).containsAll(spokenOf(root));
    }
  }

  @Test
  void scenes_cover_each_passage_and_spans_lie_in_it() throws IOException {
    for (var root : passages()) {
      var whole = GoldJson.span(root.path("span"));
      int length = whole.end() - whole.start();
      int reached = 0;
      for (var scene : GoldNarrativeJson.narrative(root).scenes()) {
        assertThat(scene.span().start()).as(root.path("name").asText()).isEqualTo(reached);
        reached = scene.span().end();
      }
      assertThat(reached).isEqualTo(length);
      assertThat(spans(root)).allMatch(span -> span.end() <= length && !span.isEmpty());
    }
  }

  @Test
  void every_tie_is_of_a_kind_that_answers_are_held_against() throws IOException {
    for (var root : passages()) {
      assertThat(GoldNarrativeJson.narrative(root).ties())
          .isNotEmpty()
          .allMatch(tie -> tie.kind().isPresent());
    }
  }

  @Test
  void a_passage_is_cut_out_of_its_novel(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Flood.txt"), "😀 Wren slept. By noon it rained. He woke.");
    Files.writeString(
        folder.resolve("rain.json"),
        """
        {"name":"rain","source":"Flood","span":[14,32],"use":"tune",
         "scenes":[{"start":0,"end":18,"place":null,"pov":"first:wren","present":["wren"]}],
         "time_expressions":[{"span":[0,7]}],"thoughts":[]}
        """);
    var texts = GoldCorpus.in(folder, Optional.of(folder)).get(0).texts();
    assertThat(texts).singleElement().extracting(GoldSource::part).isEqualTo(Optional.of("tune"));
    var gold = texts.get(0).read();
    assertThat(gold.text()).isEqualTo("By noon it rained.");
    assertThat(gold.narrative().scenes())
        .containsExactly(
            new GoldScene(
                new Span(0, 18),
                Optional.empty(),
                "",
                "wren",
                List.of("wren"),
                false,
                Optional.empty()));
    assertThat(gold.narrative().thoughts()).isPresent();
    assertThat(gold.marksQuotations()).isFalse();
    assertThat(GoldCorpus.in(folder, Optional.empty())).isEmpty();
  }

  private static List<JsonNode> passages() throws IOException {
    var passages = new ArrayList<JsonNode>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.sorted().toList()) {
        passages.add(GoldJson.tree(file));
      }
    }
    return passages;
  }

  private static Set<String> spokenOf(JsonNode root) {
    var ids = new HashSet<String>();
    for (var section : List.of("thoughts", "free_indirect")) {
      root.path(section).forEach(thought -> ids.add(thought.path("thinker").asText()));
    }
    for (var scene : root.path("scenes")) {
      ids.add(scene.path("pov").asText());
      ids.addAll(GoldJson.texts(scene.path("present")));
    }
    root.path("events").forEach(event -> ids.addAll(GoldJson.texts(event.path("who"))));
    for (var tie : root.path("relationships")) {
      ids.add(tie.path("a").asText());
      ids.add(tie.path("b").asText());
    }
    ids.remove(GoldScene.OMNISCIENT);
    return ids;
  }

  private static List<Span> spans(JsonNode root) {
    var spans = new ArrayList<Span>();
    for (var section : List.of("thoughts", "free_indirect", "time_expressions", "events")) {
      root.path(section).forEach(item -> spans.add(GoldJson.span(item.path("span"))));
    }
    root.path("relationships")
        .forEach(tie -> tie.path("evidence").forEach(span -> spans.add(GoldJson.span(span))));
    return spans;
  }
}
