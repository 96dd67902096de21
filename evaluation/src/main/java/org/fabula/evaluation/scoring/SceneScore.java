package org.fabula.evaluation.scoring;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fabula.evaluation.answer.AnsweredScene;
import org.fabula.evaluation.gold.GoldScene;

/**
 * Scenes: where one ends and the next begins; what is said of each, weighed by the text that it
 * shares with a gold scene; and their order in the story.
 */
final class SceneScore {

  private final List<AnsweredScene> answered;
  private final List<GoldScene> gold;
  private final SharedNames people;
  private final List<Shared> shared = new ArrayList<>();

  /** Text that an answered scene and a gold one have in common. */
  private record Shared(GoldScene gold, AnsweredScene answered, int length) {

    static Shared of(GoldScene gold, AnsweredScene answered) {
      int start = Math.max(gold.span().start(), answered.span().start());
      int end = Math.min(gold.span().end(), answered.span().end());
      return new Shared(gold, answered, Math.max(0, end - start));
    }
  }

  SceneScore(List<AnsweredScene> answered, List<GoldScene> gold, SharedNames people) {
    this.answered =
        answered.stream()
            .sorted(Comparator.comparingInt((AnsweredScene scene) -> scene.span().start()))
            .toList();
    this.gold =
        gold.stream()
            .sorted(Comparator.comparingInt((GoldScene scene) -> scene.span().start()))
            .toList();
    this.people = people;
    for (var scene : this.gold) {
      this.answered.stream()
          .map(other -> Shared.of(scene, other))
          .filter(both -> both.length > 0)
          .forEach(shared::add);
    }
  }

  /**
   * Boundaries between scenes. An answered one is right in the paragraph of a gold one or next to
   * it; each is used once. The start of the first scene is none.
   */
  Map<Metric, Count> boundaries(TextParagraphs paragraphs) {
    int start = gold.get(0).span().start();
    int end = gold.get(gold.size() - 1).span().end();
    var unused =
        answered.stream()
            .skip(1)
            .map(scene -> scene.span().start())
            .filter(at -> start < at && at < end)
            .map(paragraphs::at)
            .collect(toCollection(ArrayList::new));
    int all = unused.size();
    var expected = gold.subList(1, gold.size());
    var found =
        expected.stream()
            .filter(scene -> use(paragraphs.at(scene.span().start()), unused))
            .toList();
    int marked = (int) expected.stream().filter(GoldScene::marked).count();
    int markedFound = (int) found.stream().filter(GoldScene::marked).count();
    int softFound = found.size() - markedFound;
    var counts = new TreeMap<Metric, Count>();
    counts.put(Metric.SCENE_BOUNDARIES, Count.Agreement.of(found.size(), expected.size(), all));
    if (marked > 0) {
      counts.put(Metric.MARKED_BOUNDARIES, new Count.Share(markedFound, marked));
    }
    var soft = Count.Agreement.of(softFound, expected.size() - marked, all - markedFound);
    if (expected.size() > marked || all > markedFound) {
      counts.put(Metric.SOFT_BOUNDARIES, soft);
    }
    return counts;
  }

  /** Takes the nearest answered boundary there or next to it, if one is left. */
  private static boolean use(int boundary, List<Integer> unused) {
    var nearest =
        unused.stream()
            .filter(other -> Math.abs(other - boundary) <= 1)
            .min(Comparator.comparingInt(other -> Math.abs(other - boundary)));
    nearest.ifPresent(unused::remove);
    return nearest.isPresent();
  }

  /** What is said of the scenes, where any answered one shares text with a gold one. */
  Map<Metric, Count> counts() {
    var counts = new TreeMap<Metric, Count>();
    if (!shared.isEmpty()) {
      counts.put(Metric.POINT_OF_VIEW, share(this::isSeenAlike));
      counts.put(Metric.PRESENT, present());
      counts.put(Metric.SCENE_PLACE, share(SceneScore::isPlacedAlike));
    }
    sectionKinds().ifPresent(kinds -> counts.put(Metric.SECTION_KINDS, kinds));
    order().ifPresent(order -> counts.put(Metric.STORY_ORDER, order));
    return counts;
  }

  private Count share(Predicate<Shared> right) {
    return new Count.Share(
        shared.stream().filter(right).mapToInt(Shared::length).sum(),
        shared.stream().mapToInt(Shared::length).sum());
  }

  private boolean isSeenAlike(Shared scene) {
    return scene
        .answered
        .pointOfView()
        .map(people::goldOrStranger)
        .orElse(GoldScene.OMNISCIENT)
        .equals(scene.gold.pointOfView());
  }

  private static boolean isPlacedAlike(Shared scene) {
    return isSamePlace(scene.answered.place(), scene.gold.place());
  }

  static boolean isSamePlace(String one, String other) {
    return !Collections.disjoint(LooseText.longWords(one), LooseText.longWords(other));
  }

  private Count present() {
    Count sum = Count.Agreement.of(0, 0, 0);
    for (var scene : shared) {
      var expected = Set.copyOf(scene.gold.present());
      var there = scene.answered.present().stream().map(people::goldOrStranger).collect(toSet());
      var both = new HashSet<>(expected);
      both.retainAll(there);
      sum =
          sum.plus(
              Count.Agreement.of(
                  scene.length * both.size(),
                  scene.length * expected.size(),
                  scene.length * there.size()));
    }
    return sum;
  }

  /** Of the gold scenes whose kind is known; empty where no side has a section that is no scene. */
  private Optional<Count> sectionKinds() {
    int right = 0;
    int expected = 0;
    int told = 0;
    for (var scene : shared) {
      if (scene.gold.kind().isPresent()) {
        var kind = scene.gold.kind().get();
        boolean isSection = !kind.equals(GoldScene.SCENE);
        expected += isSection ? scene.length : 0;
        told += scene.answered.kind().equals(GoldScene.SCENE) ? 0 : scene.length;
        right += isSection && kind.equals(scene.answered.kind()) ? scene.length : 0;
      }
    }
    return expected + told == 0
        ? Optional.empty()
        : Optional.of(Count.Agreement.of(right, expected, told));
  }

  /** Pairs of gold scenes that do not happen together and are put into their order. */
  private Optional<Count> order() {
    int pairs = 0;
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int j = i + 1; j < gold.size(); j++) {
        int expected = compare(gold.get(i).storyOrder(), gold.get(j).storyOrder());
        if (expected != 0) {
          int told = compare(answeredOrder(gold.get(i)), answeredOrder(gold.get(j)));
          pairs++;
          right += told == expected ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? Optional.empty() : Optional.of(new Count.Share(right, pairs));
  }

  private static int compare(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent()
        ? Integer.signum(one.get().compareTo(other.get()))
        : 0;
  }

  /** That of the answered scene with the most text in common. */
  private Optional<Integer> answeredOrder(GoldScene scene) {
    return shared.stream()
        .filter(both -> both.gold.equals(scene))
        .reduce((first, second) -> second.length > first.length ? second : first)
        .flatMap(both -> both.answered.storyOrder());
  }
}
