package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.segmentation.Segments;

/** Parts the clauses of the narration into what is thought and what is told. */
final class ThoughtRuns {

  private final Segments segments;
  private final List<Clause> clauses;
  private final InnerVoice voice;
  private final boolean toldByI;
  private final List<ThoughtRun> thoughts = new ArrayList<>();
  private int endOfThought = -1;
  private Optional<ThoughtTag> lastTag = Optional.empty();
  private final List<Clause> told = new ArrayList<>();

  ThoughtRuns(Segments segments, List<Clause> clauses, InnerVoice voice, boolean toldByI) {
    this.segments = segments;
    this.clauses = clauses;
    this.voice = voice;
    this.toldByI = toldByI;
    int from = 0;
    while (from < clauses.size()) {
      int to = from + 1;
      while (to < clauses.size() && clauses.get(to).paragraph() == clauses.get(from).paragraph()) {
        to++;
      }
      part(from, to);
      from = to;
    }
  }

  List<ThoughtRun> thoughts() {
    return thoughts;
  }

  List<Clause> told() {
    return told;
  }

  private void part(int from, int to) {
    var weights = new double[to - from];
    for (int i = from; i < to; i++) {
      weights[i - from] = voice.weigh(clauses.get(i));
    }
    var thought = ThoughtDecoding.decode(weights);
    int start = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean last = i + 1 == weights.length || !thought[i + 1] || !isOneRun(from + i);
      if (!thought[i]) {
        told(clauses.get(from + i));
        start = i + 1;
      } else if (last) {
        add(from + start, from + i + 1, ThoughtDecoding.confidence(weights, start, i + 1));
        start = i + 1;
      }
    }
  }

  private void told(Clause clause) {
    told.add(clause);
    if (!toldByI && voice.isFreeIndirect(clause)) {
      thoughts.add(
          new ThoughtRun(
              segments.span(clause.firstToken(), clause.endToken()),
              clause.paragraph(),
              Thought.Kind.FREE_INDIRECT,
              clause.tag(),
              voice.spokenOf(List.of(clause)),
              0.7));
    }
  }

  /** Whether only space and marks part a clause from the next. */
  private boolean isOneRun(int clause) {
    int end = clauses.get(clause).endToken();
    int next = clauses.get(clause + 1).firstToken();
    for (int i = end; i < next; i++) {
      if (segments.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, double confidence) {
    var run = clauses.subList(from, to);
    var own = run.stream().map(Clause::tag).flatMap(Optional::stream).findFirst();
    var tag = from == endOfThought ? own.or(() -> lastTag) : own;
    boolean set =
        tag.isPresent()
            || run.stream().anyMatch(it -> it.emphasis().isPresent() || voice.isOrderAmidPast(it));
    if (toldByI && !set) {
      told.addAll(run);
      return;
    }
    endOfThought = to;
    lastTag = tag;
    thoughts.add(
        new ThoughtRun(
            segments.span(run.get(0).firstToken(), run.get(run.size() - 1).endToken()),
            run.get(0).paragraph(),
            Thought.Kind.DIRECT,
            tag,
            voice.spokenOf(run),
            confidence));
  }
}
