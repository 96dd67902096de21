package org.fabula.understanding.scenes;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;

/** The mentions of characters in a stretch of text, found by binary search. */
final class Mentioned {

  private final List<CharacterMention> mentions;

  Mentioned(List<CharacterMention> mentions) {
    this.mentions = mentions;
  }

  List<CharacterMention> all() {
    return mentions;
  }

  List<CharacterMention> in(Span stretch) {
    return mentions.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
  }

  private int firstFrom(int offset) {
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
}
