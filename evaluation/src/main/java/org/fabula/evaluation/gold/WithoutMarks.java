package org.fabula.evaluation.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.reading.Reading;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;

/**
 * A gold text as it would be had copying lost its headings, marks and slug lines: what stands
 * between two paragraphs of its scenes is blanked out but for the usual line ends. No offset moves.
 * Only its scenes are gold.
 */
public record WithoutMarks(GoldSource source) implements GoldSource {

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public String row() {
    return source.row();
  }

  @Override
  public Optional<String> part() {
    return source.part();
  }

  @Override
  public String place() {
    return source.place();
  }

  @Override
  public byte[] bytes() throws IOException {
    return read().text().getBytes(UTF_8);
  }

  @Override
  public GoldText read() throws IOException {
    var gold = source.read();
    var scenes = gold.narrative().scenes().stream().map(GoldScene::withoutMark).toList();
    return new GoldText(
        gold.corpus(),
        gold.name(),
        scenes.isEmpty() ? gold.text() : blanked(gold.text(), scenes),
        gold.characters(),
        List.of(),
        List.of(),
        List.of(),
        new GoldNarrative(Map.of(), Optional.empty(), scenes, List.of(), List.of()));
  }

  private String blanked(String text, List<GoldScene> scenes) throws IOException {
    var spans = scenes.stream().map(scene -> inUnits(scene.span(), text)).toList();
    var kept =
        Reading.read(name() + ".txt", text.getBytes(UTF_8)).story().paragraphs().stream()
            .filter(Paragraph::isProse)
            .map(Paragraph::span)
            .filter(paragraph -> spans.stream().anyMatch(scene -> scene.overlaps(paragraph)))
            .toList();
    var gap = usualGap(text, kept);
    var blanked = new StringBuilder();
    int end = 0;
    for (var paragraph : kept) {
      blanked.append(blank(text.substring(end, paragraph.start()), end == 0 ? "" : gap));
      blanked.append(text, paragraph.start(), paragraph.end());
      end = paragraph.end();
    }
    return blanked.append(blank(text.substring(end), "")).toString();
  }

  private static Span inUnits(Span points, String text) {
    int start = text.offsetByCodePoints(0, points.start());
    return new Span(start, text.offsetByCodePoints(start, points.end() - points.start()));
  }

  private static String usualGap(String text, List<Span> paragraphs) {
    return IntStream.range(1, paragraphs.size())
        .mapToObj(i -> text.substring(paragraphs.get(i - 1).end(), paragraphs.get(i).start()))
        .filter(String::isBlank)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("\n\n");
  }

  /** Blanks that end in a gap; as many characters as before. */
  private static String blank(String between, String gap) {
    int blanks = between.codePointCount(0, between.length()) - gap.length();
    return blanks < 0 ? between : " ".repeat(blanks) + gap;
  }
}
