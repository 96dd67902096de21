package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.facts.Fact.When;
import org.fabula.understanding.facts.Telling.Stance;
import org.fabula.understanding.facts.Telling.Voice;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;

/** Where people are in a place, or use a thing, of which a fate is told: once a scene. */
final class PlacesInUse {

  private static final Set<String> IN =
      words(
          "in into inside at through entered to from climbed crossed across up down under beneath"
              + " our on onto with wore wearing played carried rode drove drew wound polished"
              + " raised lit sharpened same very dear");
  private static final Set<String> OF_SOMEBODY = words("the his her my their your our that old");
  private static final Set<String> WHAT_IS_LEFT =
      words(
          "ruins ruin rebuilt rebuilding remains ashes site rubble remembered ago used burnt burned"
              + " dream dreamed photograph painting restored repaired scaffolding foundations charred"
              + " blackened new another copy replica twin model bought borrowed mended found back"
              + " returned redeemed recovered stolen sold missing like different empty");

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  private final Segments segments;
  private final SceneIndex scenes;
  private final List<Scene> allScenes;
  private final Surroundings surroundings;

  PlacesInUse(Segments segments, List<Scene> scenes) {
    this.segments = segments;
    this.allScenes = scenes;
    this.scenes = new SceneIndex(scenes);
    this.surroundings = new Surroundings(segments);
  }

  List<Fact> of(List<Fact> told) {
    Map<String, Fact> byLastWord = new HashMap<>();
    for (var fact : told) {
      if (fact.kind() == Kind.FATE || fact.kind() == Kind.POSSESSION) {
        byLastWord.put(fact.subject().replaceAll(".* ", "").replace("^", ""), fact);
      }
    }
    var facts = new ArrayList<Fact>();
    var seen = new HashSet<String>();
    for (int token = 0; token < segments.tokens().size() && !byLastWord.isEmpty(); token++) {
      var gone = segments.isWord(token) ? byLastWord.get(segments.lower(token)) : null;
      if (gone != null) {
        use(gone, token, seen).ifPresent(facts::add);
      }
    }
    for (int i = 0; i < allScenes.size(); i++) {
      int index = i;
      allScenes
          .get(i)
          .place()
          .ifPresent(
              place -> {
                var span =
                    place.mentions().stream()
                        .filter(allScenes.get(index).span()::contains)
                        .findFirst();
                var name = place.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
                span.filter(this::isWhole)
                    .filter(it -> seen.add(index + name))
                    .ifPresent(it -> facts.add(fact(Kind.FATE, name, it)));
              });
    }
    return facts;
  }

  private Optional<Fact> use(Fact gone, int last, Set<String> seen) {
    var subject = gone.subject();
    var words = subject.split(" ", -1);
    int first = last - words.length + 1;
    for (int i = 0; i < words.length; i++) {
      if (first + i < 1 || !segments.lower(first + i).equals(words[i].replace("^", ""))) {
        return Optional.empty();
      }
    }
    int before = OF_SOMEBODY.contains(segments.lower(first - 1)) ? first - 2 : first - 1;
    var span = segments.span(Math.max(0, before), last + 1);
    if (before < 0
        || !IN.contains(segments.lower(before))
        || !isWhole(span)
        || !seen.add(scenes.at(span.start()) + subject + span.start() / 400)) {
      return Optional.empty();
    }
    return Optional.of(fact(gone.kind(), subject, span));
  }

  private boolean isWhole(Span span) {
    return surroundings.around(span).stream().noneMatch(WHAT_IS_LEFT::contains);
  }

  private Fact fact(Kind kind, String subject, Span span) {
    return new Fact(
        "f",
        Optional.empty(),
        subject,
        kind,
        subject,
        "in use",
        Optional.empty(),
        scenes.at(span.start()),
        When.NOW,
        new Telling(Voice.NARRATION, Optional.empty(), Stance.PLAIN),
        List.of(span),
        span.end(),
        0.8);
  }
}
