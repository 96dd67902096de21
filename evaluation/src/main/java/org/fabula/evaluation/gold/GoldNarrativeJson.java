package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Span;

/** Reads out of JSON what happens in a gold text. */
final class GoldNarrativeJson {

  /** How the annotators' words for a boundary that the layout does not show begin. */
  private static final List<String> UNMARKED = List.of("soft", "unmarked", "medium");

  private GoldNarrativeJson() {}

  static GoldNarrative narrative(JsonNode root) {
    return new GoldNarrative(
        metadata(root.path("metadata")),
        thoughts(root),
        GoldJson.items(root.path("scenes")).stream().map(GoldNarrativeJson::scene).toList(),
        GoldJson.items(root.path("time_expressions")).stream()
            .map(node -> GoldJson.span(node.path("span")))
            .toList(),
        GoldJson.items(root.path("relationships")).stream().map(GoldNarrativeJson::tie).toList());
  }

  /** Those fields that have a value. */
  private static Map<String, String> metadata(JsonNode fields) {
    var values = new HashMap<String, String>();
    for (var field : fields.properties()) {
      var value = field.getValue().path("value");
      var text = value.isContainerNode() ? value.toString() : value.asText("");
      if (!text.isEmpty()) {
        values.put(field.getKey(), text);
      }
    }
    return values;
  }

  private static Optional<GoldThoughts> thoughts(JsonNode root) {
    return root.has("thoughts")
        ? Optional.of(new GoldThoughts(each(root, "thoughts"), each(root, "free_indirect")))
        : Optional.empty();
  }

  private static List<GoldThought> each(JsonNode root, String section) {
    return GoldJson.items(root.path(section)).stream()
        .map(
            node ->
                new GoldThought(GoldJson.span(node.path("span")), node.path("thinker").asText()))
        .toList();
  }

  private static GoldScene scene(JsonNode node) {
    return new GoldScene(
        new Span(node.path("start").asInt(), node.path("end").asInt()),
        node.path("place").asText(""),
        pointOfView(node.path("pov").asText("")),
        GoldJson.texts(node.path("present")),
        UNMARKED.stream().noneMatch(node.path("boundary").asText("soft")::startsWith),
        GoldJson.number(node.path("story_order")));
  }

  /** {@code first:odile} is hers too. */
  private static String pointOfView(String words) {
    return words.substring(words.lastIndexOf(':') + 1);
  }

  private static GoldTie tie(JsonNode node) {
    var polarity = node.path("polarity");
    return new GoldTie(
        node.path("a").asText(),
        node.path("b").asText(),
        TieKind.of(node.path("kind").asText("")),
        polarity.isNumber() ? Optional.of(polarity.asDouble()) : Optional.empty());
  }
}
