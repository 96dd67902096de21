package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.speakers.Attribution;

/**
 * Cuts a story into scenes by its marks, headings, slug lines and told leaps in time, and says for
 * each where and when it plays, who is there and whose head we are in, as far as the text shows.
 */
public final class SceneSegmentation {

  private static final double SHARE_OF_POINT_OF_VIEW = 0.4;
  private static final double AHEAD_OF_NEXT = 1.3;

  /** The scenes, in text order; together they hold all prose. */
  public List<Scene> segment(
      Story story,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions,
      List<Place> places) {
    var placeMentions = new PlaceMentions(places);
    var starts = new SceneStarts(story, placeMentions).find();
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var scenes = new ArrayList<Scene>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).paragraph() : story.paragraphs().size();
      var span = prose(story, starts.get(i).paragraph(), end);
      var present = present(span, coreference, attributions, spoken);
      scenes.add(
          new Scene(
              "s" + (i + 1),
              span,
              starts.get(i).boundary(),
              place(span, placeMentions, story),
              starts.get(i).time(),
              pointOfView(present, cast),
              List.copyOf(present.keySet()),
              starts.get(i).confidence()));
    }
    return scenes;
  }

  /** From the first paragraph to the last of prose before the end. */
  private static Span prose(Story story, int first, int end) {
    return story.paragraphs().subList(first, end).stream()
        .filter(Paragraph::isProse)
        .map(Paragraph::span)
        .reduce(Span::join)
        .orElseThrow(() -> new IllegalStateException("a scene without prose at " + first));
  }

  /** Who speaks or is told of, with how often the narration mentions each; most mentioned first. */
  private static Map<StoryCharacter, Integer> present(
      Span scene, Coreference coreference, List<Attribution> attributions, SpokenText spoken) {
    var narrated = new LinkedHashMap<StoryCharacter, Integer>();
    for (var found : between(coreference.mentions(), scene)) {
      if (!spoken.contains(found.mention().span().start())) {
        narrated.merge(found.character(), 1, Integer::sum);
      }
    }
    var speakers = speakers(scene, attributions);
    var present = new LinkedHashMap<StoryCharacter, Integer>();
    narrated.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 || speakers.contains(entry.getKey()))
        .sorted(Map.Entry.<StoryCharacter, Integer>comparingByValue().reversed())
        .forEach(entry -> present.put(entry.getKey(), entry.getValue()));
    speakers.stream()
        .sorted(Comparator.comparingInt(StoryCharacter::firstSeen))
        .forEach(who -> present.putIfAbsent(who, 0));
    return present;
  }

  private static List<CharacterMention> between(List<CharacterMention> mentions, Span scene) {
    return mentions.subList(firstFrom(mentions, scene.start()), firstFrom(mentions, scene.end()));
  }

  private static int firstFrom(List<CharacterMention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Set<StoryCharacter> speakers(Span scene, List<Attribution> attributions) {
    var speakers = new HashSet<StoryCharacter>();
    for (var attribution : attributions) {
      if (scene.contains(attribution.quotation().extent().start())) {
        attribution.speaker().ifPresent(speakers::add);
      }
    }
    return speakers;
  }

  /** The narrator; else the one the narration stays with, if it clearly stays with one. */
  private static Optional<StoryCharacter> pointOfView(
      Map<StoryCharacter, Integer> present, Cast cast) {
    if (cast.narrator().filter(present::containsKey).isPresent()) {
      return cast.narrator();
    }
    var counts = List.copyOf(present.entrySet());
    int sum = present.values().stream().mapToInt(Integer::intValue).sum();
    if (counts.isEmpty() || counts.get(0).getValue() < sum * SHARE_OF_POINT_OF_VIEW) {
      return Optional.empty();
    }
    boolean ahead =
        counts.size() == 1 || counts.get(0).getValue() >= AHEAD_OF_NEXT * counts.get(1).getValue();
    return ahead && sum > 1 ? Optional.of(counts.get(0).getKey()) : Optional.empty();
  }

  /** The place named first in the scene, where somebody is in or at it. */
  private static Optional<Place> place(Span scene, PlaceMentions places, Story story) {
    return places.in(scene).stream()
        .filter(found -> isWhere(found.span(), story))
        .map(PlaceMentions.Found::place)
        .findFirst();
  }

  private static boolean isWhere(Span mention, Story story) {
    var before = story.text().substring(Math.max(0, mention.start() - 4), mention.start());
    return before.isBlank()
        || before.indexOf('\n') >= 0
        || before.endsWith(" in ")
        || before.endsWith(" at ")
        || before.endsWith("In ")
        || before.endsWith("At ");
  }
}
