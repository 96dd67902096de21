package org.fabula.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.timeline.Conflict;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.ToldTime;

/**
 * What a story tells of when something happens, in words, the same in the report and on the pages.
 *
 * @param scene index of the scene of which it is told
 * @param words "some 11 months before scene 3"
 * @param passages the words of the story that tell it, at least one
 */
public record TimelineLine(int scene, String words, List<Span> passages) {

  public TimelineLine {
    Objects.requireNonNull(words);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("nothing tells of scene " + scene + ": " + words);
    }
  }

  /** How far scenes play from others, by scene. */
  public static List<TimelineLine> distances(Fabula fabula) {
    return fabula.timeline().links().stream()
        .filter(link -> link.basis() != Link.Basis.ASSUMED)
        .map(link -> new TimelineLine(link.to(), words(link), link.evidence()))
        .sorted((one, other) -> Integer.compare(one.scene, other.scene))
        .toList();
  }

  /** When something happened or will, away from the scenes that tell it, in text order. */
  public static List<TimelineLine> toldTimes(Fabula fabula) {
    Set<Span> ofScenes =
        fabula.timeline().links().stream()
            .flatMap(link -> link.evidence().stream())
            .collect(Collectors.toCollection(HashSet::new));
    return fabula.timeline().told().stream()
        .filter(time -> !ofScenes.contains(time.span()))
        .map(TimelineLine::of)
        .toList();
  }

  /** What is told of times and cannot all be so. */
  public static List<TimelineLine> conflicts(Fabula fabula) {
    return fabula.timeline().conflicts().stream()
        .filter(conflict -> !conflict.leftOut().evidence().isEmpty())
        .map(conflict -> of(conflict, fabula.story()))
        .distinct()
        .toList();
  }

  private static TimelineLine of(ToldTime time) {
    var words = Lengths.between(time.distance(), "scene " + (time.scene() + 1));
    return new TimelineLine(time.scene(), words, List.of(time.span()));
  }

  private static TimelineLine of(Conflict conflict, Story story) {
    var own = conflict.leftOut().evidence();
    var against =
        conflict.against().stream()
            .flatMap(link -> link.evidence().stream())
            .filter(span -> !own.contains(span))
            .distinct()
            .sorted()
            .toList();
    int scene = conflict.leftOut().to();
    var words =
        "Scene %d: %s not go with %s."
            .formatted(
                scene + 1,
                quoted(own, " and ", story) + (own.size() > 1 ? " do" : " does"),
                against.isEmpty() ? "the order told" : quoted(against, " and ", story));
    return new TimelineLine(scene, words, Stream.concat(own.stream(), against.stream()).toList());
  }

  private static String quoted(List<Span> passages, String between, Story story) {
    return passages.stream()
        .map(span -> "“" + story.cut(span).replaceAll("\\s+", " ") + "”")
        .collect(Collectors.joining(between));
  }

  private static String words(Link link) {
    return link.from() == Link.ORIGIN
        ? Lengths.year(link.distance())
        : Lengths.between(link.distance(), "scene " + (link.from() + 1));
  }

  /** The lines of one scene. */
  public static Stream<TimelineLine> of(int scene, List<TimelineLine> lines) {
    return lines.stream().filter(line -> line.scene == scene);
  }
}
