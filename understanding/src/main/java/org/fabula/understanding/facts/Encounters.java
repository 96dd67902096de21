package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.facts.Fact.When;
import org.fabula.understanding.facts.Telling.Stance;
import org.fabula.understanding.facts.Telling.Voice;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * What is seen rather than told: who is alive, once a scene and once after each word of their
 * death, who talks with whom, once a pair, and who talks though said to be mute.
 */
final class Encounters {

  private static final double SURE = 0.7;
  private static final Telling SHOWN = new Telling(Voice.NARRATION, Optional.empty(), Stance.PLAIN);
  private static final Set<String> NOT_BEFORE_ONES_EYES =
      Set.of(
          "young",
          "woke",
          "awoke",
          "waking",
          "asleep",
          "imagining",
          "twin",
          "remembered",
          "remember",
          "memory",
          "memories",
          "recalled",
          "ghost",
          "ghosts",
          "dream",
          "dreams",
          "dreamed",
          "dreamt",
          "photograph",
          "photo",
          "portrait",
          "letter",
          "letters",
          "grave",
          "spirit",
          "haunted",
          "imagined",
          "vision",
          "recording",
          "tape",
          "film",
          "diary",
          "journal",
          "ago",
          "earlier",
          "before",
          "alive",
          "used",
          "once",
          "picture",
          "pretended",
          "years",
          "boyhood",
          "childhood",
          "namesake",
          "death",
          "dead",
          "died",
          "funeral",
          "widow");

  private static final Set<String> BEFORE_A_THING =
      Set.of("the", "a", "an", "this", "that", "these", "those");

  private final Segments segments;
  private final SceneIndex sceneIndex;
  private final Surroundings surroundings;

  Encounters(Segments segments, List<Scene> scenes) {
    this.segments = segments;
    this.sceneIndex = new SceneIndex(scenes);
    this.surroundings = new Surroundings(segments);
  }

  /** Somebody seen alive. */
  private record Sight(StoryCharacter who, Span span, int knownFrom, double confidence) {}

  List<Fact> in(List<Attribution> attributions, List<Event> events, List<Fact> told) {
    var facts = new ArrayList<Fact>();
    facts.addAll(lives(sights(attributions, events), told));
    facts.addAll(talks(attributions));
    facts.addAll(voices(attributions, told));
    return facts;
  }

  private List<Sight> sights(List<Attribution> attributions, List<Event> events) {
    var sights = new ArrayList<Sight>();
    for (var it : attributions) {
      if (it.type() != Attribution.Type.IMPLICIT && it.speaker().isPresent()) {
        sights.add(
            new Sight(
                it.speaker().get(),
                it.quotation().spans().get(0),
                it.knownFrom(),
                it.confidence()));
      }
    }
    for (var event : events) {
      for (var participant : event.participants()) {
        if (event.mode() == Event.Mode.SHOWN
            && participant.role() == Participant.Role.ACTS
            && !isOfAThing(participant.mention().mention())) {
          var mention = participant.mention();
          boolean name = mention.mention().kind() == Mention.Kind.NAME;
          sights.add(
              new Sight(
                  mention.character(),
                  event.extract(),
                  Math.max(event.extract().end(), mention.knownFrom()),
                  name ? 1 : mention.confidence()));
        }
      }
    }
    sights.sort(Comparator.comparing(Sight::span));
    return sights;
  }

  /** "The Schlegel fetiches" are nobody. */
  private boolean isOfAThing(Mention mention) {
    int token = segments.tokenFrom(mention.span().start());
    return mention.kind() == Mention.Kind.NAME
        && token > 0
        && BEFORE_A_THING.contains(segments.lower(token - 1));
  }

  private List<Fact> lives(List<Sight> sights, List<Fact> told) {
    Map<String, List<Integer>> deaths = new HashMap<>();
    for (var fact : told) {
      if (fact.kind() == Kind.DEATH) {
        fact.who()
            .ifPresent(
                who ->
                    deaths
                        .computeIfAbsent(who.id(), any -> new ArrayList<>())
                        .add(fact.place().end()));
      }
    }
    var facts = new ArrayList<Fact>();
    var seen = new HashSet<String>();
    for (var sight : sights) {
      int scene = sceneIndex.at(sight.span.start());
      long mourned =
          deaths.getOrDefault(sight.who.id(), List.of()).stream()
              .filter(death -> death <= sight.span.start())
              .count();
      var key = sight.who.id() + " " + scene + " " + mourned;
      if (sight.confidence >= SURE && !seen.contains(key) && isBeforeOnesEyes(sight.span)) {
        seen.add(key);
        facts.add(
            fact(
                sight.who,
                Optional.empty(),
                Kind.LIFE,
                "life",
                "alive",
                sight.span,
                sight.knownFrom,
                sight.confidence));
      }
    }
    return facts;
  }

  private boolean isBeforeOnesEyes(Span span) {
    return surroundings.around(span, sceneIndex.spanAt(span.start())).stream()
        .noneMatch(NOT_BEFORE_ONES_EYES::contains);
  }

  private List<Fact> talks(List<Attribution> attributions) {
    var facts = new ArrayList<Fact>();
    var seen = new HashSet<String>();
    for (var it : attributions) {
      if (it.speaker().isEmpty() || it.addressees().size() != 1 || it.confidence() < SURE) {
        continue;
      }
      var one = it.speaker().get();
      var other = it.addressees().get(0);
      var key =
          one.id().compareTo(other.id()) < 0
              ? one.id() + " " + other.id()
              : other.id() + " " + one.id();
      if (!one.id().equals(other.id()) && seen.add(key)) {
        facts.add(
            fact(
                one,
                Optional.of(other),
                Kind.ACQUAINTANCE,
                "met",
                "talks",
                it.quotation().spans().get(0),
                it.addresseesKnownFrom(),
                it.confidence()));
      }
    }
    return facts;
  }

  /** The next words of each who is said to be mute. */
  private List<Fact> voices(List<Attribution> attributions, List<Fact> told) {
    var facts = new ArrayList<Fact>();
    for (var mute : told) {
      if (mute.kind() == Kind.INJURY
          && mute.aspect().equals("speech")
          && mute.value().equals("cannot")) {
        attributions.stream()
            .filter(it -> it.type() != Attribution.Type.IMPLICIT && it.confidence() >= SURE)
            .filter(it -> it.speaker().equals(mute.who()))
            .filter(it -> it.quotation().extent().start() > mute.place().end())
            .findFirst()
            .ifPresent(
                it ->
                    facts.add(
                        fact(
                            it.speaker().orElseThrow(),
                            Optional.empty(),
                            Kind.INJURY,
                            "speech",
                            "can",
                            it.quotation().spans().get(0),
                            it.knownFrom(),
                            it.confidence())));
      }
    }
    return facts;
  }

  private Fact fact(
      StoryCharacter who,
      Optional<StoryCharacter> other,
      Kind kind,
      String aspect,
      String value,
      Span span,
      int knownFrom,
      double confidence) {
    return new Fact(
        "f",
        Optional.of(who),
        who.name(),
        kind,
        aspect,
        value,
        other,
        sceneIndex.at(span.start()),
        When.NOW,
        SHOWN,
        List.of(span),
        Math.max(span.end(), knownFrom),
        confidence);
  }
}
