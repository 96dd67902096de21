package org.fabula.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A passage of a novel that is not ours to keep: its gold data say where in the novel it stands,
 * and its text is cut from there. {@code evaluation/gold/README.md} describes them.
 *
 * @param file holds the gold data
 * @param novel the whole novel's text
 * @param span the passage in the novel
 * @param use the part of the corpus it is of: to look at while building, or only to measure
 */
record NovelPassage(Path file, Path novel, Span span, String name, String use)
    implements GoldSource {

  NovelPassage {
    Objects.requireNonNull(file);
    Objects.requireNonNull(novel);
    Objects.requireNonNull(span);
    Objects.requireNonNull(name);
    Objects.requireNonNull(use);
  }

  /** The passage that a file has gold data for, where it is of one of the novels. */
  static Optional<NovelPassage> in(Path file, Path novels) throws IOException {
    var root = GoldJson.tree(file);
    var novel = novels.resolve(root.path("source").asText() + ".txt");
    return isOfNovel(root) && Files.isRegularFile(novel)
        ? Optional.of(
            new NovelPassage(
                file,
                novel,
                GoldJson.span(root.path("span")),
                root.path("name").asText(),
                root.path("use").asText()))
        : Optional.empty();
  }

  private static boolean isOfNovel(JsonNode root) {
    return root.path("source").isTextual() && root.path("span").isArray();
  }

  @Override
  public String row() {
    return name;
  }

  @Override
  public Optional<String> part() {
    return Optional.of(use);
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public byte[] bytes() throws IOException {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public GoldText read() throws IOException {
    return GoldJson.text(GoldJson.tree(file), name, text(), List.of());
  }

  private String text() throws IOException {
    var whole = Files.readString(novel);
    if (whole.codePointCount(0, whole.length()) < span.end()) {
      throw new IOException(novel + " ends before the passage; give the folder of PDNC's novels");
    }
    int start = whole.offsetByCodePoints(0, span.start());
    return whole.substring(start, whole.offsetByCodePoints(start, span.end() - span.start()));
  }
}
