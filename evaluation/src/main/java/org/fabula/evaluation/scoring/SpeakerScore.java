package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredCharacter;
import org.fabula.evaluation.answer.AnsweredQuotation;
import org.fabula.evaluation.gold.GoldCharacter;
import org.fabula.evaluation.gold.GoldQuotation;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.evaluation.scoring.Assignment.Link;

/** Who speaks to whom, and the cast, in so far as it speaks. */
final class SpeakerScore {

  private final Answer answer;
  private final GoldText gold;
  private final Map<String, GoldCharacter> goldCharacters;

  /** The speaker answered for each gold quotation. */
  private final List<Optional<String>> speakers;

  private final List<List<String>> addressees;
  private final List<Optional<Integer>> covering;
  private final CharacterMatching matching;

  /** The gold speaker that each answered one is assigned to, names ignored. */
  private final Map<String, String> assigned;

  SpeakerScore(Answer answer, GoldText gold, QuotationAlignment alignment) {
    this.answer = answer;
    this.gold = gold;
    this.goldCharacters = gold.charactersById();
    this.speakers = alignment.speakers();
    this.addressees = alignment.addressees();
    this.covering = alignment.covering();
    var shared = shared();
    this.matching = new CharacterMatching(answer, gold, shared);
    this.assigned = assigned(shared);
  }

  private Tally<Link<String, String>> shared() {
    var shared = new Tally<Link<String, String>>();
    for (int i = 0; i < speakers.size(); i++) {
      var goldSpeaker = gold.quotations().get(i).speaker();
      speakers.get(i).ifPresent(speaker -> shared.add(new Link<>(speaker, goldSpeaker), 1));
    }
    return shared;
  }

  private static Map<String, String> assigned(Tally<Link<String, String>> shared) {
    var weights = new LinkedHashMap<Link<String, String>, Double>();
    shared.counts().forEach((link, count) -> weights.put(link, (double) count));
    return Assignment.best(weights);
  }

  Map<Metric, Count> counts() {
    var counts = new TreeMap<Metric, Count>();
    int attributed = (int) speakers.stream().filter(Optional::isPresent).count();
    counts.put(Metric.ATTRIBUTED, new Count.Share(attributed, speakers.size()));
    counts.put(Metric.CHARACTERS, cast());
    calibration().ifPresent(calibration -> counts.put(Metric.CALIBRATION, calibration));
    for (int i = 0; i < speakers.size(); i++) {
      countQuotation(gold.quotations().get(i), speakers.get(i), addressees.get(i), counts);
    }
    return counts;
  }

  /** Over the gold quotations with an answered speaker, where the answer tells confidences. */
  private Optional<Count> calibration() {
    Count sum = null;
    for (int i = 0; i < speakers.size(); i++) {
      var goldSpeaker = gold.quotations().get(i).speaker();
      var confidence = covering.get(i).flatMap(top -> answer.quotations().get(top).confidence());
      if (speakers.get(i).isPresent() && confidence.isPresent()) {
        boolean right = isRight(Metric.Match.NAMED, speakers.get(i).get(), goldSpeaker);
        Count one = Count.Calibration.of(confidence.get(), right);
        sum = sum == null ? one : sum.plus(one);
      }
    }
    return Optional.ofNullable(sum);
  }

  /** For each answered quotation the answered characters who would be its right speaker. */
  List<Set<String>> rightSpeakers() {
    var right = new ArrayList<Set<String>>();
    answer.quotations().forEach(any -> right.add(new LinkedHashSet<>()));
    for (int i = 0; i < speakers.size(); i++) {
      var goldSpeaker = gold.quotations().get(i).speaker();
      covering.get(i).map(right::get).ifPresent(into -> addNamesakes(goldSpeaker, into));
    }
    return right;
  }

  private void addNamesakes(String goldSpeaker, Set<String> into) {
    answer.characters().stream()
        .map(AnsweredCharacter::id)
        .filter(id -> matching.goldOf(id).filter(goldSpeaker::equals).isPresent())
        .forEach(into::add);
  }

  private void countQuotation(
      GoldQuotation quotation,
      Optional<String> speaker,
      List<String> to,
      Map<Metric, Count> counts) {
    for (var match : Metric.Match.values()) {
      boolean right = speaker.filter(who -> isRight(match, who, quotation.speaker())).isPresent();
      for (var group : groups(quotation)) {
        count(Metric.speaker(match, group), right, counts);
      }
    }
    if (!quotation.addressees().isEmpty()) {
      boolean right =
          to.stream()
              .flatMap(who -> matching.goldOf(who).stream())
              .anyMatch(quotation.addressees()::contains);
      count(Metric.ADDRESSEE, right, counts);
    }
  }

  private static void count(Metric metric, boolean right, Map<Metric, Count> counts) {
    counts.merge(metric, new Count.Share(right ? 1 : 0, 1), Count::plus);
  }

  private boolean isRight(Metric.Match match, String answered, String goldSpeaker) {
    return switch (match) {
      case NAMED -> matching.goldOf(answered).filter(goldSpeaker::equals).isPresent();
      case NAMED_ONE_TO_ONE ->
          matching.isBest(answered)
              && matching.goldOf(answered).filter(goldSpeaker::equals).isPresent();
      case CLUSTER -> goldSpeaker.equals(assigned.get(answered));
    };
  }

  private List<Metric.Group> groups(GoldQuotation quotation) {
    var category = goldCharacters.get(quotation.speaker()).category();
    var groups = new ArrayList<Metric.Group>();
    for (var group : Metric.Group.values()) {
      if (group == Metric.Group.ALL
          || group.isCalled(quotation.type())
          || group.isCalled(category)) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Recall over gold characters who speak enough, precision over answered ones. */
  private Count cast() {
    var goldQuotations = new Tally<String>();
    gold.quotations().forEach(quotation -> goldQuotations.add(quotation.speaker(), 1));
    var expected =
        gold.characters().stream()
            .filter(who -> !gold.isNobody(who))
            .map(GoldCharacter::id)
            .filter(id -> goldQuotations.of(id) >= gold.quotationsOfCast())
            .toList();
    var quotations = new Tally<String>();
    answer.quotations().stream()
        .map(AnsweredQuotation::speaker)
        .flatMap(Optional::stream)
        .forEach(speaker -> quotations.add(speaker, 1));
    var given =
        quotations.counts().entrySet().stream()
            .filter(entry -> entry.getValue() >= gold.quotationsOfCast())
            .map(Map.Entry::getKey)
            .toList();
    return new Count.Agreement(
        (int) expected.stream().filter(matching.found()::contains).count(),
        expected.size(),
        (int) given.stream().filter(matching::isBest).count(),
        given.size());
  }

  /** The gold quotations grouped by speaker; one without a speaker is alone in the answer's. */
  Count quotationsBySpeaker() {
    var expected = new LinkedHashMap<String, Set<Integer>>();
    var given = new LinkedHashMap<Voice, Set<Integer>>();
    for (int i = 0; i < speakers.size(); i++) {
      add(gold.quotations().get(i).speaker(), i, expected);
      add(new Voice(speakers.get(i), speakers.get(i).isPresent() ? 0 : i), i, given);
    }
    return Coreference.bCubed(List.copyOf(expected.values()), List.copyOf(given.values()));
  }

  /** A speaker or, where there is none, the quotation by itself. */
  private record Voice(Optional<String> speaker, int quotation) {}

  private static <K> void add(K voice, int quotation, Map<K, Set<Integer>> groups) {
    groups.computeIfAbsent(voice, any -> new LinkedHashSet<>()).add(quotation);
  }
}
