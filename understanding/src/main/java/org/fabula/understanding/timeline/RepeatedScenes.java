package org.fabula.understanding.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fabula.understanding.oddities.Oddity;
import org.fabula.understanding.scenes.Scene;

/** The scenes of chapters that are told word for word a second time. */
final class RepeatedScenes {

  private final Map<Integer, Integer> byStart = new HashMap<>();
  private final NavigableMap<Integer, Oddity> repeats = new TreeMap<>();

  /** Of repeated chapters among these scenes. */
  RepeatedScenes(List<Scene> scenes, Stream<Oddity> chapters) {
    for (int i = 0; i < scenes.size(); i++) {
      byStart.put(scenes.get(i).span().start(), i);
    }
    chapters.forEach(chapter -> repeats.put(chapter.evidence().get(1).start(), chapter));
  }

  /** Index of the scene that tells the same words before. */
  OptionalInt original(Scene scene) {
    int start = scene.span().start();
    var repeat = repeats.floorEntry(start);
    if (repeat == null || !repeat.getValue().evidence().get(1).contains(start)) {
      return OptionalInt.empty();
    }
    var before = byStart.get(start - repeat.getKey() + repeat.getValue().evidence().get(0).start());
    return before == null ? OptionalInt.empty() : OptionalInt.of(before);
  }
}
