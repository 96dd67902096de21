package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredEntity;
import org.fabula.evaluation.gold.GoldMention;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.story.Span;

/** Mentions grouped by what they refer to, each span trimmed of quote marks. */
final class MentionClusters {

  private final CodePointText text;
  private final Scorer.Mentions which;

  MentionClusters(CodePointText text, Scorer.Mentions which) {
    this.text = text;
    this.which = which;
  }

  List<Set<Span>> of(GoldText gold) {
    var spans = new LinkedHashMap<String, Set<Span>>();
    for (var mention : gold.mentions()) {
      if (isScored(mention)) {
        spans
            .computeIfAbsent(mention.entity(), entity -> new LinkedHashSet<>())
            .add(text.trim(mention.span()));
      }
    }
    return List.copyOf(spans.values());
  }

  private boolean isScored(GoldMention mention) {
    return which == Scorer.Mentions.ALL || mention.isPerson();
  }

  /** A span that several entities claim is the first one's. */
  List<Set<Span>> of(Answer answer) {
    var clusters = new ArrayList<Set<Span>>();
    var taken = new HashSet<Span>();
    for (var entity : answer.entities()) {
      if (which == Scorer.Mentions.ALL || entity.kind() == AnsweredEntity.Kind.PERSON) {
        var spans =
            entity.mentions().stream()
                .map(text::trim)
                .filter(span -> !span.isEmpty() && taken.add(span))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!spans.isEmpty()) {
          clusters.add(spans);
        }
      }
    }
    return clusters;
  }

  static Count mentionsFound(List<Set<Span>> gold, List<Set<Span>> answered) {
    var expected = spans(gold);
    var given = spans(answered);
    int both = (int) given.stream().filter(expected::contains).count();
    return Count.Agreement.of(both, expected.size(), given.size());
  }

  private static Set<Span> spans(List<Set<Span>> clusters) {
    return clusters.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
