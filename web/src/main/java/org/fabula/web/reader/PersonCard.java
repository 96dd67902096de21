package org.fabula.web.reader;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.CastMember;
import org.fabula.web.people.NameInUse;

/**
 * Who a word in the text stands for.
 *
 * @param word the word itself, on one line
 * @param lastSeen where they were before this scene; empty at their first appearance
 */
record PersonCard(CastMember member, String word, boolean unsure, Optional<Excerpt> lastSeen) {

  private static final double SURE = 0.7;
  private static final int MOST_NAMES = 5;

  static PersonCard of(CharacterMention mention, KnownStory known) {
    var span = mention.mention().span();
    var member = Cast.of(known).find(mention.character().id()).orElseThrow();
    return new PersonCard(
        member,
        known.story().cut(span).replaceAll("\\s+", " "),
        mention.confidence() < SURE,
        lastSeen(mention, known));
  }

  /** A few of the names besides the one they go under. */
  List<NameInUse> names() {
    return member.otherNames().stream().limit(MOST_NAMES).toList();
  }

  private static Optional<Excerpt> lastSeen(CharacterMention mention, KnownStory known) {
    int here = mention.mention().span().start();
    int paragraph = Math.max(0, known.story().paragraphIndexAt(here));
    int before =
        known
            .sceneAt(here)
            .map(scene -> scene.span().start())
            .orElseGet(() -> known.story().paragraphs().get(paragraph).span().start());
    var earlier = known.mentionsIn(new Span(0, before));
    for (int index = earlier.size() - 1; index >= 0; index--) {
      if (earlier.get(index).character().id().equals(mention.character().id())) {
        return Optional.of(Excerpt.around(earlier.get(index).mention().span(), known));
      }
    }
    return Optional.empty();
  }
}
