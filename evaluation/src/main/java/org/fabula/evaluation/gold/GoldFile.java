package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fabula.story.Span;

/**
 * A text's file and its gold data beside it; realis events, where there are any, in {@code
 * events/NAME.tsv}.
 *
 * @param name the files' name without what follows the dot
 */
public record GoldFile(String name, Path text, Path gold) implements GoldSource {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String row() {
    return name;
  }

  @Override
  public String place() {
    return text.toString();
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(text);
  }

  @Override
  public GoldText read() throws IOException {
    var root = JSON.readTree(gold.toFile());
    try {
      return text(root);
    } catch (IllegalArgumentException broken) {
      throw new IOException("its gold data contradict themselves: " + broken.getMessage(), broken);
    }
  }

  private GoldText text(JsonNode root) throws IOException {
    return new GoldText(
        root.path("corpus").asText(),
        name,
        root.path("text").asText(),
        items(root.path("characters")).stream().map(GoldFile::character).toList(),
        items(root.path("quotes")).stream().map(GoldFile::quotation).toList(),
        items(root.path("mentions")).stream().map(GoldFile::mention).toList(),
        events(root.path("text").asText()));
  }

  private List<Span> events(String text) throws IOException {
    var labels = gold.resolveSibling(Path.of("events", name + ".tsv"));
    return Files.isRegularFile(labels)
        ? LabelledTokens.spans("EVENT", Files.readAllLines(labels), text)
        : List.of();
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
        items(node.path("spans")).stream().map(GoldFile::span).toList(),
        node.path("speaker").asText(),
        texts(node.path("addressees")),
        node.path("type").asText("Unknown"));
  }

  /** {@code [start, end, kind, category, entity]}. */
  private static GoldMention mention(JsonNode node) {
    return new GoldMention(span(node), node.path(3).asText(), node.path(4).asText());
  }

  private static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  private static List<String> texts(JsonNode array) {
    return items(array).stream().map(JsonNode::asText).toList();
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
