package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** What stands around a passage. */
final class Surroundings {

  private static final int TOKENS = 25;
  private static final int TOKENS_OF_A_SCENE = 14;

  private final Segments segments;

  Surroundings(Segments segments) {
    this.segments = segments;
  }

  /** The words of a passage and those close by, in lower case. */
  List<String> around(Span span) {
    return around(span, TOKENS, new Span(0, Integer.MAX_VALUE));
  }

  /** The same closer by, and within a scene. */
  List<String> around(Span span, Span scene) {
    return around(span, TOKENS_OF_A_SCENE, scene);
  }

  private List<String> around(Span span, int tokens, Span scene) {
    var words = new ArrayList<String>();
    int end = Math.min(segments.tokens().size(), segments.tokenFrom(span.end()) + tokens);
    for (int token = Math.max(0, segments.tokenFrom(span.start()) - tokens); token < end; token++) {
      if (segments.isWord(token) && scene.overlaps(segments.token(token).span())) {
        words.add(segments.lower(token));
      }
    }
    return words;
  }

  /** How many quotation marks stand between two offsets. */
  int marksBetween(int start, int end) {
    int marks = 0;
    for (int token = segments.tokenFrom(start);
        token < segments.tokens().size() && segments.token(token).span().start() < end;
        token++) {
      if (segments.kind(token) == Token.Kind.QUOTE_MARK) {
        marks++;
      }
    }
    return marks;
  }
}
