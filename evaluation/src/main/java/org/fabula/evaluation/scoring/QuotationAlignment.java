package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredQuotation;
import org.fabula.evaluation.gold.GoldQuotation;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.story.Span;

/** Which answered quotations lie on which gold ones. */
final class QuotationAlignment {

  private static final double FOUND = 0.8;
  private static final double ATTRIBUTED = 0.5;

  private static final Comparator<Part> TEXT_ORDER =
      Comparator.comparing(Part::span).thenComparingInt(Part::quotation);

  private static final Comparator<Overlap> SHORTEST_FIRST =
      Comparator.comparingInt(Overlap::length)
          .thenComparingInt(Overlap::gold)
          .thenComparingInt(Overlap::answered);

  /** A part of a quotation, trimmed, and the index of its quotation. */
  private record Part(Span span, int quotation) {}

  /** What a gold and an answered part have in common; both by index. */
  private record Overlap(int length, int gold, int answered) {}

  private final CodePointText text;
  private final List<GoldQuotation> gold;
  private final List<AnsweredQuotation> answered;
  private final List<Part> goldParts;
  private final List<Part> answeredParts;
  private final List<Overlap> overlaps;

  QuotationAlignment(Answer answer, GoldText goldText, CodePointText text) {
    this.text = text;
    this.gold = goldText.quotations();
    this.answered = answer.quotations();
    this.goldParts = parts(gold.stream().map(GoldQuotation::spans).toList());
    this.answeredParts = parts(answered.stream().map(AnsweredQuotation::spans).toList());
    this.overlaps = overlaps();
  }

  private List<Part> parts(List<List<Span>> quotations) {
    return IntStream.range(0, quotations.size())
        .boxed()
        .flatMap(i -> quotations.get(i).stream().map(span -> new Part(text.trim(span), i)))
        .filter(part -> !part.span().isEmpty())
        .sorted(TEXT_ORDER)
        .toList();
  }

  /** By one sweep over both sorted lists, gold parts first. */
  private List<Overlap> overlaps() {
    int longest = answeredParts.stream().mapToInt(part -> part.span().length()).max().orElse(0);
    var found = new ArrayList<Overlap>();
    int first = 0;
    for (int i = 0; i < goldParts.size(); i++) {
      var part = goldParts.get(i).span();
      while (first < answeredParts.size()
          && answeredParts.get(first).span().start() + longest <= part.start()) {
        first++;
      }
      for (int j = first; j < answeredParts.size(); j++) {
        var other = answeredParts.get(j).span();
        if (other.start() >= part.end()) {
          break;
        }
        int length = Math.min(part.end(), other.end()) - Math.max(part.start(), other.start());
        if (length > 0) {
          found.add(new Overlap(length, i, j));
        }
      }
    }
    return found;
  }

  /** Parts found: each counts once, and the longest overlaps choose first. */
  Count partsFound() {
    var goldFound = new BitSet();
    var answeredFound = new BitSet();
    for (var overlap : overlaps.stream().sorted(SHORTEST_FIRST.reversed()).toList()) {
      if (isFound(overlap)
          && !goldFound.get(overlap.gold())
          && !answeredFound.get(overlap.answered())) {
        goldFound.set(overlap.gold());
        answeredFound.set(overlap.answered());
      }
    }
    return Count.Agreement.of(goldFound.cardinality(), goldParts.size(), answeredParts.size());
  }

  private boolean isFound(Overlap overlap) {
    return overlap.length() >= FOUND * goldParts.get(overlap.gold()).span().length()
        && overlap.length() >= FOUND * answeredParts.get(overlap.answered()).span().length();
  }

  /** Words whose first letter is inside a quotation. */
  Count wordsFound() {
    var inGold = marked(goldParts);
    var inAnswered = marked(answeredParts);
    int both = 0;
    int ofGold = 0;
    int ofAnswered = 0;
    for (int start : text.wordStarts()) {
      ofGold += inGold.get(start) ? 1 : 0;
      ofAnswered += inAnswered.get(start) ? 1 : 0;
      both += inGold.get(start) && inAnswered.get(start) ? 1 : 0;
    }
    return Count.Agreement.of(both, ofGold, ofAnswered);
  }

  private static BitSet marked(List<Part> parts) {
    var marked = new BitSet();
    parts.forEach(part -> marked.set(part.span().start(), part.span().end()));
    return marked;
  }

  /**
   * The speaker answered for each gold quotation: the one whose quotations cover most of it, if all
   * answered quotations together cover at least half of it.
   */
  List<Optional<String>> speakers() {
    var size = new int[gold.size()];
    goldParts.forEach(part -> size[part.quotation()] += part.span().length());
    var tallies = Stream.generate(Tally<Optional<String>>::new).limit(gold.size()).toList();
    for (var overlap : overlaps) {
      tallies.get(goldQuotation(overlap)).add(answered(overlap).speaker(), overlap.length());
    }
    return IntStream.range(0, gold.size())
        .mapToObj(
            i ->
                size[i] > 0 && tallies.get(i).sum() >= ATTRIBUTED * size[i]
                    ? tallies.get(i).top().flatMap(speaker -> speaker)
                    : Optional.<String>empty())
        .toList();
  }

  /** The addressees answered for each gold quotation: of the quotation that covers most of it. */
  List<List<String>> addressees() {
    return covering().stream()
        .map(top -> top.map(i -> answered.get(i).addressees()).orElse(List.of()))
        .toList();
  }

  /** For each gold quotation the index of the answered one that covers most of it. */
  List<Optional<Integer>> covering() {
    var tallies = Stream.generate(Tally<Integer>::new).limit(gold.size()).toList();
    for (var overlap : overlaps) {
      int quotation = answeredParts.get(overlap.answered()).quotation();
      tallies.get(goldQuotation(overlap)).add(quotation, overlap.length());
    }
    return tallies.stream().map(Tally::top).toList();
  }

  private int goldQuotation(Overlap overlap) {
    return goldParts.get(overlap.gold()).quotation();
  }

  private AnsweredQuotation answered(Overlap overlap) {
    return answered.get(answeredParts.get(overlap.answered()).quotation());
  }
}
