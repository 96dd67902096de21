package org.fabula.evaluation.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.story.Span;

/**
 * Scores answers. Takes time in proportion to the text, but for the assignments of coreference and
 * of speakers, which take longer the more characters share mentions or quotations.
 */
public final class Scorer {

  /** Whose mentions are scored. */
  public enum Mentions {
    PEOPLE,
    /** Of places and other entities too. */
    ALL
  }

  private final Mentions mentions;

  public Scorer(Mentions mentions) {
    this.mentions = Objects.requireNonNull(mentions);
  }

  /** Counts of one text. */
  public Score score(Answer answer, GoldText gold) throws UnscorableException {
    var text = new CodePointText(gold.text());
    if (answer.textLength() != text.length()) {
      throw UnscorableException.ofOtherText(answer.textLength(), text.length());
    }
    var counts = new TreeMap<Metric, Count>();
    if (gold.marksQuotations()) {
      counts.putAll(talk(answer, gold, text));
    }
    if (!gold.mentions().isEmpty()) {
      counts.putAll(coreference(answer, gold, text));
    }
    counts.putAll(new NarrativeScore(answer, gold, text).counts());
    if (!gold.events().isEmpty()) {
      counts.put(Metric.EVENTS, found(gold.events(), answer.events()));
    }
    return new Score(counts);
  }

  private static Count found(List<Span> expected, List<Span> answered) {
    var both = new HashSet<>(expected);
    both.retainAll(new HashSet<>(answered));
    return Count.Agreement.of(both.size(), expected.size(), answered.size());
  }

  private static Map<Metric, Count> talk(Answer answer, GoldText gold, CodePointText text) {
    var alignment = new QuotationAlignment(answer, gold, text);
    var speakers = new SpeakerScore(answer, gold, alignment);
    var counts = new TreeMap<>(speakers.counts());
    counts.put(Metric.QUOTE_PARTS, alignment.partsFound());
    counts.put(Metric.QUOTE_WORDS, alignment.wordsFound());
    if (!gold.mentions().isEmpty() && !gold.quotations().isEmpty()) {
      counts.put(Metric.QUOTE_B3, speakers.quotationsBySpeaker());
    }
    return counts;
  }

  /** For each answered quotation the answered characters who would be its right speaker. */
  public static List<Set<String>> rightSpeakers(Answer answer, GoldText gold) {
    var alignment = new QuotationAlignment(answer, gold, new CodePointText(gold.text()));
    return new SpeakerScore(answer, gold, alignment).rightSpeakers();
  }

  /** The gold character whom each answered one stands for, by ids; others are left out. */
  public static Map<String, String> people(Answer answer, GoldText gold) {
    var people = new SharedNames(answer, gold);
    var byAnswered = new HashMap<String, String>();
    for (var character : answer.characters()) {
      people.goldOf(character.id()).ifPresent(id -> byAnswered.put(character.id(), id));
    }
    return byAnswered;
  }

  private Map<Metric, Count> coreference(Answer answer, GoldText gold, CodePointText text) {
    var clusters = new MentionClusters(text, mentions);
    var expected = clusters.of(gold);
    var answered = clusters.of(answer);
    return Map.of(
        Metric.MENTIONS, MentionClusters.mentionsFound(expected, answered),
        Metric.MUC, Coreference.muc(expected, answered),
        Metric.B3, Coreference.bCubed(expected, answered),
        Metric.CEAF_E, Coreference.ceafE(expected, answered));
  }
}
