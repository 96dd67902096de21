package org.fabula.evaluation.scoring;

import java.util.Map;
import java.util.TreeMap;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.gold.GoldText;

/** What happens in a text: each part that its gold data have. */
final class NarrativeScore {

  private final Answer answer;
  private final GoldText gold;
  private final CodePointText text;

  NarrativeScore(Answer answer, GoldText gold, CodePointText text) {
    this.answer = answer;
    this.gold = gold;
    this.text = text;
  }

  Map<Metric, Count> counts() {
    var people = new SharedNames(answer, gold);
    var expected = gold.narrative();
    var answered = answer.narrative();
    var counts = new TreeMap<Metric, Count>();
    if (!expected.metadata().isEmpty()) {
      counts.put(Metric.METADATA, MetadataScore.of(answered.metadata(), expected.metadata()));
    }
    expected
        .thoughts()
        .map(thoughts -> new ThoughtScore(answered.thoughts(), thoughts, people, text))
        .ifPresent(thoughts -> counts.putAll(thoughts.counts()));
    if (!expected.scenes().isEmpty()) {
      var scenes = new SceneScore(answered.scenes(), expected.scenes(), people);
      counts.putAll(scenes.boundaries(new TextParagraphs(text)));
      counts.putAll(scenes.counts());
    }
    if (!expected.times().isEmpty()) {
      counts.put(Metric.TIMES, TimeScore.of(answered.times(), expected.times()));
    }
    if (!expected.ties().isEmpty()) {
      counts.putAll(new TieScore(answered.ties(), expected.ties(), people).counts());
    }
    if (!expected.events().isEmpty()) {
      counts.putAll(new RetellingScore(answered.events(), expected.events(), people).counts());
    }
    if (expected.namings().stream().anyMatch(naming -> naming.user().isPresent())) {
      counts.put(Metric.NAMINGS, NamingScore.of(answered.namings(), expected.namings(), people));
    }
    return counts;
  }
}
