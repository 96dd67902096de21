package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fabula.story.Story;

/**
 * Finds the places that gold data tell by their words, and how often these have stood before:
 * {@code ["Mind the stair", 2]} or {@code {"text": "Mind the stair", "occurrence": 2}}. Counted is
 * in the story's paragraphs without headings, a line each, white space folded.
 */
final class Anchors {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> RANGE = Set.of("from", "to");
  private static final List<String> SECTIONS =
      List.of("quotes", "thoughts", "free_indirect", "time_expressions");

  private final Story story;
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[1024];

  Anchors(Story story) {
    this.story = story;
    for (var paragraph : story.paragraphs()) {
      if (paragraph.isProse()) {
        for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
          add(story.text().charAt(i), i);
        }
        add('\n', paragraph.span().end());
      }
    }
  }

  private void add(char sign, int offset) {
    boolean isSpace = sign != '\n' && (Character.isWhitespace(sign) || sign == '\u00a0');
    if (isSpace && words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
      return;
    }
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[words.length()] = offset;
    words.append(isSpace ? ' ' : sign);
  }

  /** Gold data with offsets in code points of the story's text in place of words. */
  JsonNode resolved(JsonNode root) throws IOException {
    var gold = (ObjectNode) root.deepCopy();
    for (var section : SECTIONS) {
      gold.set(section, offsets(gold.path(section)));
    }
    var scenes = JSON.createArrayNode();
    for (var scene : gold.path("scenes")) {
      scenes.add(scene((ObjectNode) scene));
    }
    gold.set("scenes", scenes);
    return gold;
  }

  private JsonNode offsets(JsonNode node) throws IOException {
    if (isPlace(node)) {
      return span(node, node);
    }
    if (isRange(node)) {
      return span(node.path("from"), node.has("to") ? node.path("to") : node.path("from"));
    }
    if (node.isArray()) {
      var array = JSON.createArrayNode();
      for (var item : node) {
        array.add(offsets(item));
      }
      return array;
    }
    if (node.isObject()) {
      var object = JSON.createObjectNode();
      for (var field : node.properties()) {
        object.set(field.getKey(), offsets(field.getValue()));
      }
      return object;
    }
    return node;
  }

  /** Bounded by the first characters of two places, or from one place to the end of another. */
  private ObjectNode scene(ObjectNode scene) throws IOException {
    if (scene.has("from")) {
      var span = span(scene.path("from"), scene.path("to"));
      return scene.<ObjectNode>set("start", span.get(0)).set("end", span.get(1));
    }
    scene.set("start", offsets(scene.path("start")).path(0));
    scene.set("end", offsets(scene.path("end")).path(0));
    return scene;
  }

  private static boolean isPlace(JsonNode node) {
    return (node.isArray() && node.size() == 2 && node.get(0).isTextual() && node.get(1).isInt())
        || (node.isObject() && node.size() == 2 && node.has("text") && node.has("occurrence"));
  }

  private static boolean isRange(JsonNode node) {
    return node.isObject()
        && isPlace(node.path("from"))
        && node.properties().stream().allMatch(field -> RANGE.contains(field.getKey()));
  }

  private ArrayNode span(JsonNode from, JsonNode to) throws IOException {
    int first = find(from);
    int last = find(to) + text(to).length();
    return JSON.createArrayNode()
        .add(codePoints(offsets[first]))
        .add(codePoints(offsets[last - 1] + 1));
  }

  private int codePoints(int offset) {
    return story.text().codePointCount(0, offset);
  }

  private int find(JsonNode place) throws IOException {
    int at = -1;
    for (int i = 0; i < occurrence(place); i++) {
      at = words.indexOf(text(place), at + 1);
      if (at < 0) {
        throw new IOException(
            "“" + text(place) + "” does not stand " + occurrence(place) + " times in the story");
      }
    }
    return at;
  }

  private static String text(JsonNode place) {
    return place.isArray() ? place.get(0).asText() : place.path("text").asText();
  }

  private static int occurrence(JsonNode place) {
    return place.isArray() ? place.get(1).asInt() : place.path("occurrence").asInt();
  }
}
