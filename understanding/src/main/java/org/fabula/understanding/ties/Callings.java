package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.thoughts.Thought;

/** Where somebody is called something and what that tells of ties, as it is found. */
final class Callings {

  private final Segments segments;
  private final Whom whom;
  private final NavigableMap<Integer, Thought> thoughts = new TreeMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  Callings(Segments segments, Whom whom, List<Thought> thoughts) {
    this.segments = segments;
    this.whom = whom;
    for (var thought : thoughts) {
      if (thought.kind() == Thought.Kind.DIRECT && thought.thinker().isPresent()) {
        this.thoughts.put(thought.span().start(), thought);
      }
    }
  }

  /** In text order. */
  List<Naming> namings() {
    return namings.stream().sorted(Comparator.comparing(Naming::passage)).toList();
  }

  List<Sign> signs() {
    return signs;
  }

  /** Who thinks what stands there. */
  Optional<Someone> thinker(Span span) {
    return Optional.ofNullable(thoughts.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(thought -> span.end() <= thought.span().end())
        .map(
            thought ->
                new Someone(
                    thought.thinker().orElseThrow().id(),
                    thought.knownFrom(),
                    thought.confidence()));
  }

  /** In whose words a token stands, said or thought. */
  Optional<Someone> teller(int token) {
    int quotation = whom.quotationAt(token);
    return quotation < 0 ? thinker(segments.token(token).span()) : whom.speaker(quotation);
  }

  void add(Optional<Someone> caller, Someone called, Naming.Form form, Span span) {
    if (caller.filter(who -> who.id().equals(called.id())).isPresent()) {
      return;
    }
    namings.add(
        new Naming(
            caller.map(Someone::id),
            called.id(),
            segments.story().cut(span),
            form,
            span,
            Math.max(
                span.end(), Math.max(called.knownFrom(), caller.map(Someone::knownFrom).orElse(0))),
            called.confidence() * caller.map(Someone::confidence).orElse(1.0)));
  }

  void sign(
      Someone a,
      Someone b,
      Clue clue,
      Role role,
      OptionalDouble polarity,
      double certainty,
      Span span) {
    if (a.id().equals(b.id())) {
      return;
    }
    signs.add(
        new Sign(
            a.id(),
            b.id(),
            Optional.of(role),
            clue,
            polarity,
            whom.asserter(segments.tokenFrom(span.start())),
            span,
            Math.max(span.end(), Math.max(a.knownFrom(), b.knownFrom())),
            certainty * a.confidence() * b.confidence()));
  }
}
