package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fabula.web.known.KnownStory;

/**
 * Scenes that stand together on the page.
 *
 * @param title what they are folded away under; empty for those that always show
 * @param open whether they show unasked
 */
record SceneGroup(String title, boolean open, List<SceneRow> scenes) {

  private static final int FEW = 10;

  SceneGroup {
    scenes = List.copyOf(scenes);
  }

  /** Of a few scenes one; of many one a chapter, of which the last is open. */
  static List<SceneGroup> of(List<SceneRow> scenes, KnownStory known) {
    if (scenes.isEmpty()) {
      return List.of();
    }
    if (scenes.size() <= FEW) {
      return List.of(new SceneGroup("", true, scenes));
    }
    return known.story().chapters().size() > 1 ? byChapter(scenes, known) : firstAndOthers(scenes);
  }

  private static List<SceneGroup> firstAndOthers(List<SceneRow> scenes) {
    return List.of(
        new SceneGroup("", true, scenes.subList(0, FEW)),
        new SceneGroup(scenes.size() - FEW + " more", false, scenes.subList(FEW, scenes.size())));
  }

  private static List<SceneGroup> byChapter(List<SceneRow> scenes, KnownStory known) {
    var byChapter = new TreeMap<Integer, List<SceneRow>>();
    for (var scene : scenes) {
      int start = known.fabula().scenes().get(scene.number() - 1).span().start();
      byChapter
          .computeIfAbsent(known.story().chapterIndexAt(start), any -> new ArrayList<>())
          .add(scene);
    }
    return byChapter.entrySet().stream()
        .map(
            chapter ->
                new SceneGroup(
                    title(chapter.getKey(), chapter.getValue().size(), known),
                    known.isVeiled() && chapter.getKey().equals(byChapter.lastKey()),
                    chapter.getValue()))
        .toList();
  }

  private static String title(int chapter, int scenes, KnownStory known) {
    var plain = "Chapter " + (chapter + 1);
    var own = known.story().chapters().get(chapter).title().orElse(plain);
    return (own.equals(plain) ? plain : plain + ", " + own)
        + " · "
        + (scenes == 1 ? "1 scene" : scenes + " scenes");
  }
}
