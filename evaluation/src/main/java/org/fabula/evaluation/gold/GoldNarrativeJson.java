package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        GoldJson.items(root.path("relationships")).stream().map(GoldNarrativeJson::tie).toList(),
        GoldJson.items(root.path("events")).stream()
            .filter(node -> node.path("span").isArray())
            .map(GoldNarrativeJson::event)
            .toList(),
        GoldJson.items(root.path("characters")).stream()
            .flatMap(GoldNarrativeJson::namings)
            .toList());
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
        Optional.ofNullable(node.path("kind").asText(null)),
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

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        GoldJson.span(node.path("span")), mode(node), GoldJson.texts(node.path("who")));
  }

  /** A dream is imagined; some say only whether they look back. */
  private static String mode(JsonNode node) {
    if (node.path("retrospective").isBoolean()) {
      return node.path("retrospective").asBoolean() ? "told" : "shown";
    }
    var mode = node.path("mode").asText("");
    return mode.equals("dreamt") ? "imagined" : mode;
  }

  private static GoldTie tie(JsonNode node) {
    var polarity = node.path("polarity");
    return new GoldTie(
        node.path("a").asText(),
        node.path("b").asText(),
        TieKind.of(node.path(node.has("kind") ? "kind" : "state").asText("")),
        TieKind.isMarriage(node.path(node.has("sub") ? "sub" : "state").asText("")),
        TieManner.of(node.path("how").asText("")),
        polarity.isNumber() ? Optional.of(polarity.asDouble()) : Optional.empty());
  }

  /** The names of a character and who uses them; nobody's word for oneself. */
  private static Stream<GoldNaming> namings(JsonNode character) {
    var bearer = character.path("id").asText();
    var mainName = new GoldNaming(Optional.empty(), bearer, character.path("name").asText());
    var others =
        GoldJson.items(character.path("alias_details")).stream()
            .flatMap(
                alias -> {
                  var name = alias.path("alias").asText();
                  var users = GoldJson.texts(alias.path("used_by"));
                  return users.isEmpty()
                      ? Stream.of(new GoldNaming(Optional.empty(), bearer, name))
                      : users.stream()
                          .filter(user -> !user.equals(bearer))
                          .map(user -> new GoldNaming(Optional.of(user), bearer, name));
                });
    return Stream.concat(Stream.of(mainName), others);
  }
}
