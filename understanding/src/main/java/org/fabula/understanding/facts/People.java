package org.fabula.understanding.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;

/** Who is mentioned around a passage. */
final class People {

  private static final int SENTENCES_BACK = 3;

  private final Segments segments;
  private final List<CharacterMention> mentions;

  People(Segments segments, List<CharacterMention> mentions) {
    this.segments = segments;
    this.mentions = mentions;
  }

  /** Whether somebody bears a name, and is not just called what they are. */
  static boolean isNamed(StoryCharacter who) {
    return who.name().codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether a pronoun follows a name of the same person within three sentences. */
  boolean isNearName(CharacterMention pronoun) {
    int start = pronoun.mention().span().start();
    int sentence = segments.sentenceOf(segments.tokenFrom(start));
    var all = segments.sentences();
    int from = all.get(Math.max(0, sentence - SENTENCES_BACK)).span().start();
    for (int i = firstFrom(start) - 1; i >= 0; i--) {
      var mention = mentions.get(i);
      if (mention.mention().span().start() < from) {
        return false;
      }
      if (mention.mention().kind() == Mention.Kind.NAME
          && mention.character().id().equals(pronoun.character().id())) {
        return true;
      }
    }
    return false;
  }

  /** The only person of a sentence, or where it mentions none of the one before. */
  Optional<CharacterMention> onlyOneAround(int offset) {
    int index = segments.sentenceOf(segments.tokenFrom(offset));
    var here = in(segments.sentences().get(index).span());
    boolean goesBack =
        here.isEmpty()
            && index > 0
            && segments.sentences().get(index - 1).paragraph()
                == segments.sentences().get(index).paragraph();
    return only(goesBack ? in(segments.sentences().get(index - 1).span()) : here);
  }

  private static Optional<CharacterMention> only(List<CharacterMention> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** The only two people of a sentence, or of it and the few before. */
  List<CharacterMention> onlyTwoAround(int offset) {
    int index = segments.sentenceOf(segments.tokenFrom(offset));
    int end = segments.sentences().get(index).span().end();
    for (int from = index; from >= Math.max(0, index - SENTENCES_BACK); from--) {
      var there = in(new Span(segments.sentences().get(from).span().start(), end));
      if (there.size() >= 2) {
        return there.size() == 2 ? there : List.of();
      }
    }
    return List.of();
  }

  /** The last mention of each person in a passage, by the first. */
  private List<CharacterMention> in(Span span) {
    var last = new LinkedHashMap<String, CharacterMention>();
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.mention().span().start() >= span.end()) {
        break;
      }
      last.put(mention.character().id(), mention);
    }
    return List.copyOf(last.values());
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
