package org.fabula.evaluation.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what happens out of Fabula's JSON. */
final class NarrativeJson {

  private NarrativeJson() {}

  static AnsweredNarrative narrative(JsonNode root) {
    return new AnsweredNarrative(
        metadata(root.path("story")),
        AnswerJson.items(root.path("thoughts")).stream()
            .filter(node -> node.path("kind").asText("direct").equals("direct"))
            .map(NarrativeJson::thought)
            .toList(),
        scenes(root),
        AnswerJson.items(root.path("timeExpressions")).stream()
            .map(node -> AnswerJson.span(node.path("span")))
            .toList(),
        AnswerJson.items(root.path("relationships")).stream().map(NarrativeJson::tie).toList(),
        AnswerJson.items(root.path("events")).stream().map(NarrativeJson::event).toList(),
        AnswerJson.items(root.path("namesInUse")).stream().map(NarrativeJson::naming).toList());
  }

  private static Map<String, String> metadata(JsonNode story) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : List.of("title", "author")) {
      fields.put(field, story.path(field).asText(""));
    }
    for (var field : story.path("metadata").properties()) {
      var value = field.getValue();
      fields.put(field.getKey(), value.isObject() ? told(value.path("value")) : told(value));
    }
    return fields;
  }

  private static String told(JsonNode value) {
    return value.isContainerNode() ? value.toString() : value.asText("");
  }

  private static AnsweredThought thought(JsonNode node) {
    return new AnsweredThought(
        AnswerJson.span(node.path("span")), AnswerJson.text(node.path("thinker")));
  }

  private static List<AnsweredScene> scenes(JsonNode root) {
    var places = new HashMap<String, String>();
    AnswerJson.items(root.path("places"))
        .forEach(place -> places.put(place.path("id").asText(), place.path("name").asText("")));
    return AnswerJson.items(root.path("scenes")).stream().map(node -> scene(node, places)).toList();
  }

  private static AnsweredScene scene(JsonNode node, Map<String, String> places) {
    var place = AnswerJson.text(node.path("place")).orElse("");
    var order = node.path("storyOrder");
    return new AnsweredScene(
        AnswerJson.span(node.path("span")),
        node.path("kind").asText("scene"),
        places.getOrDefault(place, place),
        AnswerJson.text(node.path("pointOfView")),
        AnswerJson.texts(node.path("present")),
        order.isInt() ? Optional.of(order.asInt()) : Optional.empty());
  }

  private static AnsweredEvent event(JsonNode node) {
    return new AnsweredEvent(
        AnswerJson.span(node.path("span")),
        node.path("mode").asText(""),
        AnswerJson.texts(node.path("participants")));
  }

  private static AnsweredTie tie(JsonNode node) {
    return new AnsweredTie(
        node.path("a").asText(""),
        node.path("b").asText(""),
        node.path("kind").asText(""),
        node.path("manner").asText(""),
        AnswerJson.number(node.path("polarity")));
  }

  private static AnsweredNaming naming(JsonNode node) {
    return new AnsweredNaming(
        node.path("user").asText(""),
        node.path("bearer").asText(""),
        node.path("name").asText(""),
        node.path("narrated").asBoolean());
  }
}
