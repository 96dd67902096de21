package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.fabula.story.Span;

/** Reads gold data out of JSON. */
final class GoldJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldJson() {}

  static JsonNode tree(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** The gold data in a tree, about a text, and the events that lie beside. */
  static GoldText text(JsonNode root, String name, String text, List<Span> events)
      throws IOException {
    try {
      return new GoldText(
          root.path("corpus").asText(),
          name,
          text,
          items(root.path("characters")).stream().map(GoldJson::character).toList(),
          items(root.path("quotes")).stream().map(GoldJson::quotation).toList(),
          items(root.path("mentions")).stream().map(GoldJson::mention).toList(),
          events,
          GoldNarrativeJson.narrative(root));
    } catch (IllegalArgumentException broken) {
      throw new IOException("its gold data contradict themselves: " + broken.getMessage(), broken);
    }
  }

  private static GoldCharacter character(JsonNode node) {
    return new GoldCharacter(
        node.path("id").asText(),
        node.path("name").asText(),
        texts(node.path("aliases")),
        node.path("category").asText());
  }

  private static GoldQuotation quotation(JsonNode node) {
    return new GoldQuotation(
        items(node.path("spans")).stream().map(GoldJson::span).toList(),
        node.path("speaker").asText(),
        texts(node.path("addressees")),
        node.path("type").asText("Unknown"));
  }

  /** {@code [start, end, kind, category, entity]}. */
  private static GoldMention mention(JsonNode node) {
    return new GoldMention(span(node), node.path(3).asText(), node.path(4).asText());
  }

  static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  static Optional<Integer> number(JsonNode node) {
    return node.isInt() ? Optional.of(node.asInt()) : Optional.empty();
  }

  static List<String> texts(JsonNode array) {
    return items(array).stream().map(JsonNode::asText).toList();
  }

  static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
