package org.fabula.understanding.scenes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.resource.Resource;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.thoughts.Thought;

/**
 * Where the narration lets us into somebody: it says what they perceive, feel or think, names what
 * is inside them, or gives their thought in their own words.
 */
final class InnerLife {

  private static final int REACH = 4;
  private static final double LETTERS_A_GLIMPSE = 60;
  private static final double MOST_OF_A_THOUGHT = 2;
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "its");
  private static final Set<String> NO_SUBJECT_OF =
      Set.of(
          "and", "or", "of", "that", "who", "in", "at", "on", "to", "with", "for", "as", "but",
          "said", "asked", "cried");

  /** What the words of {@code mind-words.tsv} tell. */
  private enum Part {
    SUBJECT,
    OWN,
    SEEMS,
    MOVES
  }

  /**
   * One such place in the text; the weight of a short one is 1.
   *
   * @param by the mention of whom the narration sees into; empty for a thought
   */
  record Glimpse(int at, StoryCharacter who, double weight, Optional<Mention> by) {}

  private final Segments segments;
  private final Map<Part, Set<String>> words =
      Resource.rows(InnerLife.class, "mind-words.tsv").stream()
          .collect(groupingBy(row -> Part.valueOf(row[1]), mapping(row -> row[0], toSet())));
  private final List<Glimpse> glimpses = new ArrayList<>();

  InnerLife(Prose prose, List<Thought> thoughts) {
    segments = prose.segments();
    for (var found : prose.mentioned().all()) {
      int start = found.mention().span().start();
      if (!prose.isSpokenAt(start) && showsInside(found.mention())) {
        glimpses.add(new Glimpse(start, found.character(), 1, Optional.of(found.mention())));
      }
    }
    for (var thought : thoughts) {
      double weight = Math.min(MOST_OF_A_THOUGHT, thought.span().length() / LETTERS_A_GLIMPSE);
      thought
          .thinker()
          .map(who -> new Glimpse(thought.span().start(), who, weight, Optional.empty()))
          .ifPresent(glimpses::add);
    }
    glimpses.sort(Comparator.comparingInt(Glimpse::at));
  }

  /** All there are, in text order. */
  List<Glimpse> all() {
    return glimpses;
  }

  /** Those in a stretch of text, in text order. */
  List<Glimpse> in(Span stretch) {
    return glimpses.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = glimpses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (glimpses.get(middle).at() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean showsInside(Mention mention) {
    int first = segments.tokenFrom(mention.span().start());
    int end = segments.tokenFrom(mention.span().end());
    return (isOwner(first, end) && owns(end)) || isSubject(end) || isMoved(first - 1);
  }

  private boolean isOwner(int first, int end) {
    return segments.kind(end) == Token.Kind.CLITIC || OWNERS.contains(segments.lower(first));
  }

  private boolean owns(int from) {
    for (int i = from; i < Math.min(from + REACH, segments.tokens().size()); i++) {
      if (is(Part.OWN, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int from) {
    for (int i = from; i < from + REACH && segments.isWord(i); i++) {
      if (NO_SUBJECT_OF.contains(segments.lower(i))) {
        return false;
      }
      if (is(Part.SUBJECT, i)) {
        return true;
      }
    }
    return false;
  }

  /** "It seemed to her", "this surprised him". */
  private boolean isMoved(int before) {
    if (!segments.isWord(before)) {
      return false;
    }
    var word = segments.lower(before);
    return is(Part.MOVES, before)
        || ((word.equals("to") || word.equals("for")) && is(Part.SEEMS, before - 1));
  }

  private boolean is(Part part, int token) {
    return segments.isWord(token) && words.get(part).contains(segments.lower(token));
  }
}
