package org.fabula.understanding.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.speakers.NarratedMentions.Seen;

/**
 * How near the narration on one side of a turn speaks of somebody.
 *
 * @param rank how many others are nearer
 * @param actingRank how many others act nearer; {@link #FAR} if this one does not act there
 * @param tokens distance of the nearest mention
 * @param paragraphs distance of the nearest mention
 * @param count of mentions there
 * @param inParagraph mentions in the turn's own paragraph
 * @param acts whether the nearest mention is a subject
 * @param byName whether the nearest mention is a name
 */
record Nearness(
    int rank,
    int actingRank,
    int tokens,
    int paragraphs,
    int count,
    int inParagraph,
    boolean acts,
    boolean byName) {

  static final int FAR = 99;

  /** Of nobody. */
  static final Nearness NONE = new Nearness(FAR, FAR, 10_000, FAR, 0, 0, false, false);

  /** Everybody's, from the mentions on one side, the nearest first. */
  static Map<StoryCharacter, Nearness> of(List<Seen> nearestFirst, int token, int paragraph) {
    var near = new HashMap<StoryCharacter, Nearness>();
    int acting = 0;
    for (var seen : nearestFirst) {
      var known = near.get(seen.who());
      boolean here = seen.paragraph() == paragraph;
      boolean actsFirst = seen.acts() && (known == null || known.actingRank == FAR);
      int actingRank = actsFirst ? acting++ : known == null ? FAR : known.actingRank;
      near.put(
          seen.who(),
          known == null
              ? new Nearness(
                  near.size(),
                  actingRank,
                  Math.abs(seen.token() - token),
                  Math.abs(seen.paragraph() - paragraph),
                  1,
                  here ? 1 : 0,
                  seen.acts(),
                  seen.kind() == Mention.Kind.NAME)
              : new Nearness(
                  known.rank,
                  actingRank,
                  known.tokens,
                  known.paragraphs,
                  known.count + 1,
                  known.inParagraph + (here ? 1 : 0),
                  known.acts,
                  known.byName));
    }
    return near;
  }
}
