package org.fabula.evaluation.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.fabula.story.Span;

/** Reads answers out of Fabula's JSON, format version 1. */
public final class AnswerJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> REAL = Set.of("shown", "told");

  private AnswerJson() {}

  /** The answer in a file's bytes. */
  public static Answer read(byte[] bytes) throws IOException {
    var root = JSON.readTree(bytes);
    if (root.path("fabula").asInt() != 1) {
      throw new IOException("this is not Fabula's JSON of format version 1");
    }
    try {
      return answer(root);
    } catch (IllegalArgumentException broken) {
      throw new IOException("this answer contradicts itself: " + broken.getMessage(), broken);
    }
  }

  private static Answer answer(JsonNode root) {
    var entities = new ArrayList<AnsweredEntity>();
    entities.addAll(entities(root.path("characters"), AnsweredEntity.Kind.PERSON));
    entities.addAll(entities(root.path("places"), AnsweredEntity.Kind.PLACE));
    entities.addAll(entities(root.path("organisations"), AnsweredEntity.Kind.ORGANISATION));
    return new Answer(
        root.path("story").path("textLength").asInt(),
        items(root.path("characters")).stream().map(AnswerJson::character).toList(),
        items(root.path("quotations")).stream().map(AnswerJson::quotation).toList(),
        entities,
        items(root.path("events")).stream()
            .filter(event -> REAL.contains(event.path("mode").asText()))
            .map(event -> span(event.path("span")))
            .toList(),
        NarrativeJson.narrative(root));
  }

  private static List<AnsweredEntity> entities(JsonNode array, AnsweredEntity.Kind kind) {
    return items(array).stream()
        .map(node -> new AnsweredEntity(kind, spans(node.path("mentions"))))
        .toList();
  }

  private static AnsweredCharacter character(JsonNode node) {
    return new AnsweredCharacter(
        node.path("id").asText(), node.path("name").asText(), texts(node.path("aliases")));
  }

  private static AnsweredQuotation quotation(JsonNode node) {
    return new AnsweredQuotation(
        spans(node.path("spans")),
        text(node.path("speaker")),
        texts(node.path("addressees")),
        number(node.path("confidence")));
  }

  private static List<Span> spans(JsonNode array) {
    return items(array).stream().map(AnswerJson::span).toList();
  }

  static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  static Optional<Double> number(JsonNode node) {
    return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
  }

  static List<String> texts(JsonNode array) {
    return items(array).stream().map(JsonNode::asText).toList();
  }

  static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
