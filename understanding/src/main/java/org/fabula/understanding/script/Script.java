package org.fabula.understanding.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.names.NameText;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.segmentation.Segments;

/** The lines of a story that name their speaker first, and what they add to what prose tells. */
public final class Script {

  private final Segments segments;
  private final List<ScriptLine> lines;
  private final Set<Integer> paragraphs;

  Script(Segments segments, List<ScriptLine> lines) {
    this.segments = segments;
    this.lines = List.copyOf(lines);
    paragraphs = lines.stream().map(ScriptLine::paragraph).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a stretch is one of its speeches or headings, and so nobody's thought. */
  public boolean holds(Span span) {
    var story = segments.story();
    int paragraph = story.paragraphIndexAt(span.start());
    return paragraphs.contains(paragraph)
        || (!lines.isEmpty()
            && OddityDetection.isSceneHeading(story.cut(story.paragraphs().get(paragraph).span())));
  }

  /** What is said in prose and in the script, in text order. Marks in a line are the line's own. */
  public List<Quotation> quotations(List<Quotation> inProse) {
    var story = segments.story();
    var outside =
        inProse.stream()
            .filter(said -> !paragraphs.contains(story.paragraphIndexAt(said.extent().start())));
    var inside =
        lines.stream()
            .filter(line -> !line.said().isEmpty())
            .map(line -> new Quotation(line.said(), Quotation.Kind.SPEECH));
    return Stream.concat(outside, inside)
        .sorted(Comparator.comparingInt(said -> said.extent().start()))
        .toList();
  }

  /** The names in prose and those before the lines, which are people's wherever they stand. */
  public List<NamePhrase> names(List<NamePhrase> inProse) {
    var labels = lines.stream().map(line -> label(line.name())).toList();
    var texts = labels.stream().map(NamePhrase::text).collect(Collectors.toSet());
    var taken = new HashSet<Integer>();
    labels.forEach(label -> add(label, taken));
    var names = new ArrayList<>(labels);
    for (var name : inProse) {
      if (!taken.contains(name.firstToken()) && !taken.contains(name.endToken() - 1)) {
        names.add(texts.contains(name.text()) ? person(name) : name);
      }
    }
    names.sort(Comparator.comparingInt(NamePhrase::firstToken));
    return names;
  }

  private static void add(NamePhrase label, Set<Integer> taken) {
    for (int i = label.firstToken(); i < label.endToken(); i++) {
      taken.add(i);
    }
  }

  private NamePhrase label(Span name) {
    return new NamePhrase(
        name,
        NameText.of(segments.story().cut(name)),
        NamePhrase.Kind.PERSON,
        segments.tokenFrom(name.start()),
        segments.tokenFrom(name.end() - 1) + 1);
  }

  private static NamePhrase person(NamePhrase name) {
    return new NamePhrase(
        name.span(), name.text(), NamePhrase.Kind.PERSON, name.firstToken(), name.endToken());
  }

  /** The cues with a line's name as its tag. */
  public List<QuotationCues> cues(List<QuotationCues> ofProse, Mentions mentions) {
    Map<Integer, ScriptLine> byStart = new HashMap<>();
    for (var line : lines) {
      line.said().stream().findFirst().ifPresent(said -> byStart.put(said.start(), line));
    }
    Function<QuotationCues, Optional<ScriptLine>> lineOf =
        found -> Optional.ofNullable(byStart.get(found.quotation().extent().start()));
    return ofProse.stream()
        .map(found -> lineOf.apply(found).map(line -> tagged(found, line, mentions)).orElse(found))
        .toList();
  }

  private QuotationCues tagged(QuotationCues found, ScriptLine line, Mentions mentions) {
    var cue =
        mentions
            .at(segments.tokenFrom(line.name().start()))
            .map(speaker -> new Cue(Cue.Kind.TAG, speaker, line.name()));
    return new QuotationCues(found.quotation(), cue);
  }
}
