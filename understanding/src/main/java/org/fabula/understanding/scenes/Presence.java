package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Says who is physically in a scene: who speaks there, though not by telephone, and who does
 * something there in plain tense. Who is only talked or thought about, or is told to have done
 * something before, is elsewhere.
 */
final class Presence {

  private static final WordPattern TELEPHONE =
      WordPattern.of(
          "(?:tele)?phone (?:rang|rings|buzzed|buzzes)|(?:on|over|by|into) the (?:tele)?phone"
              + "|the line (?:went|was|is|goes) dead|the receiver|hung up");

  private static final int LONGEST_TAG = 15;

  private final Prose prose;
  private final VerbsAfter verbs;

  Presence(Prose prose) {
    this.prose = prose;
    this.verbs = new VerbsAfter(prose.segments());
  }

  /** Who is there, with how often the narration mentions each; most mentioned first. */
  Map<StoryCharacter, Integer> in(Span scene) {
    var narrated = new HashMap<StoryCharacter, Integer>();
    var acting = new HashMap<StoryCharacter, Integer>();
    var heardIn = prose.attributionsIn(scene);
    var tags =
        heardIn.stream()
            .flatMap(heard -> heard.cue().stream())
            .map(Span::start)
            .collect(Collectors.toCollection(TreeSet::new));
    for (var found : prose.mentioned().in(scene)) {
      if (!prose.isSpokenAt(found.mention().span().start())) {
        narrated.merge(found.character(), 1, Integer::sum);
        verbs
            .of(found.mention())
            .filter(verb -> !verb.perfect() && !verb.unreal())
            .filter(verb -> !isInTag(found.mention().span(), tags))
            .ifPresent(verb -> acting.merge(found.character(), 1, Integer::sum));
      }
    }
    var speaking = new HashMap<StoryCharacter, Integer>();
    for (var heard : heardIn) {
      heard.speaker().ifPresent(who -> speaking.merge(who, 1, Integer::sum));
    }
    boolean byTelephone = TELEPHONE.isIn(prose.text(scene));
    var present = new LinkedHashMap<StoryCharacter, Integer>();
    var all = new HashMap<StoryCharacter, Integer>(narrated);
    speaking.keySet().forEach(who -> all.putIfAbsent(who, 0));
    all.entrySet().stream()
        .filter(
            entry ->
                isThere(
                    entry.getValue(),
                    acting.getOrDefault(entry.getKey(), 0),
                    speaking.getOrDefault(entry.getKey(), 0),
                    byTelephone))
        .sorted(
            Map.Entry.<StoryCharacter, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().firstSeen(), Comparator.naturalOrder()))
        .forEach(entry -> present.put(entry.getKey(), entry.getValue()));
    return present;
  }

  private static boolean isThere(int narrated, int acting, int speaking, boolean byTelephone) {
    if (byTelephone && acting == 0) {
      return false;
    }
    return (speaking > 0 && narrated + speaking > 1) || (acting > 0 && narrated > 1);
  }

  private static boolean isInTag(Span mention, NavigableSet<Integer> tags) {
    var tag = tags.floor(mention.start());
    return tag != null && mention.start() - tag < LONGEST_TAG;
  }
}
