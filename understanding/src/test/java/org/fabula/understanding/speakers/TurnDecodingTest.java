package org.fabula.understanding.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Voice;
import org.fabula.understanding.lexicon.Gender;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TurnDecodingTest {

  private static final double AGAIN = -1.5;
  private static final double BACK = 0.8;
  private static final int CALLED = clue("called");
  private static final int AHEAD = clue("after-first");

  private final SpeakerModel model = model();

  @RepeatedTest(40) // the repetition is the seed
  void the_share_is_that_of_all_readings_that_agree(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var conversation = conversation(random);
    var evidence = evidence(conversation, random);
    var decisions = new TurnDecoding(conversation, model, evidence).decide();
    for (int turn = 0; turn < evidence.length; turn++) {
      var decision = decisions.get(turn);
      var shares = shares(conversation, evidence, turn);
      var best = Collections.max(shares.entrySet(), Map.Entry.comparingByValue());
      assertThat(decision.speaker()).hasValue(best.getKey());
      assertThat(decision.share()).isCloseTo(best.getValue(), within(1e-9));
    }
  }

  @Test
  void a_turn_without_candidates_is_left_open_and_parts_those_around_it() {
    var ada = person(0);
    var bram = person(1);
    var turns = List.of(turn(0), turn(1), turn(2));
    var candidates = List.of(List.of(ada, bram), List.<StoryCharacter>of(), List.of(ada, bram));
    var conversation = new Conversation(turns, candidates);
    var evidence = new double[3][][];
    evidence[0] = new double[][] {clues(CALLED, 2), clues(CALLED, 0)};
    evidence[1] = new double[0][];
    evidence[2] = new double[][] {clues(CALLED, 1), clues(CALLED, 0)};
    var decisions = new TurnDecoding(conversation, model, evidence).decide();
    assertThat(decisions.get(0).speaker()).hasValue(ada);
    assertThat(decisions.get(1).speaker()).isEmpty();
    assertThat(decisions.get(1).share()).isZero();
    assertThat(decisions.get(2).speaker()).hasValue(ada);
  }

  @Test
  void what_later_turns_tell_is_marked_as_such() {
    var ada = person(0);
    var bram = person(1);
    var conversation = new Conversation(List.of(turn(0)), List.of(List.of(ada, bram)));
    var evidence = new double[][][] {{clues(CALLED, 1), clues(AHEAD, 3)}};
    var decision = new TurnDecoding(conversation, model, evidence).decide().get(0);
    assertThat(decision.speaker()).hasValue(bram);
    assertThat(decision.decidedByLater()).isTrue();
    evidence[0][1] = clues(CALLED, 3);
    assertThat(new TurnDecoding(conversation, model, evidence).decide().get(0).decidedByLater())
        .isFalse();
  }

  /** Every reading looked at by itself. */
  private static Map<StoryCharacter, Double> shares(
      Conversation conversation, double[][][] evidence, int turn) {
    var readings = List.of(List.<Integer>of());
    for (var candidates : conversation.candidates()) {
      readings =
          readings.stream()
              .flatMap(
                  reading ->
                      IntStream.range(0, candidates.size()).mapToObj(who -> with(reading, who)))
              .toList();
    }
    var sums =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    reading -> conversation.candidates().get(turn).get(reading.get(turn)),
                    Collectors.summingDouble(reading -> weight(reading, conversation, evidence))));
    double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    sums.replaceAll((who, sum) -> sum / all);
    return sums;
  }

  private static List<Integer> with(List<Integer> reading, int who) {
    var longer = new ArrayList<>(reading);
    longer.add(who);
    return longer;
  }

  private static double weight(
      List<Integer> reading, Conversation conversation, double[][][] evidence) {
    double weight = 0;
    for (int turn = 0; turn < reading.size(); turn++) {
      weight += evidence[turn][reading.get(turn)][CALLED];
      var who = speaker(conversation, reading, turn);
      if (turn > 0 && who.equals(speaker(conversation, reading, turn - 1))) {
        weight += AGAIN;
      } else if (turn > 1 && who.equals(speaker(conversation, reading, turn - 2))) {
        weight += BACK;
      }
    }
    return Math.exp(weight);
  }

  private static StoryCharacter speaker(Conversation talk, List<Integer> reading, int turn) {
    return talk.candidates().get(turn).get(reading.get(turn));
  }

  private static Conversation conversation(Random random) {
    var turns = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> turn(i)).toList();
    var candidates =
        turns.stream()
            .map(
                any -> {
                  var people = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
                  Collections.shuffle(people, random);
                  return people.stream().limit(1 + random.nextInt(4)).map(i -> person(i)).toList();
                })
            .toList();
    return new Conversation(turns, candidates);
  }

  private static double[][][] evidence(Conversation conversation, Random random) {
    return conversation.candidates().stream()
        .map(
            candidates ->
                candidates.stream()
                    .map(any -> clues(CALLED, 2 * random.nextGaussian()))
                    .toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  private static double[] clues(int clue, double value) {
    var clues = new double[Deliberation.clues(false).size()];
    clues[clue] = value;
    return clues;
  }

  private static int clue(String name) {
    return Deliberation.clues(false).stream().map(Clue::name).toList().indexOf(name);
  }

  private static SpeakerModel model() {
    var rows = new StringBuilder("units:bias\t0\nunits:output\t0\n");
    for (var clue : Deliberation.clues(false)) {
      rows.append("clue:").append(clue.name()).append("\t1\t0\n");
    }
    for (var step : StepClues.names(false)) {
      boolean always = step.equals("always");
      rows.append("step:").append(step).append('\t').append(always ? AGAIN : 0).append('\t');
      rows.append(always ? BACK : 0).append('\n');
    }
    return SpeakerModel.read(rows.toString().lines().toList());
  }

  private static StoryCharacter person(int index) {
    return new StoryCharacter("c" + index, "P" + index, List.of(), Pronouns.UNKNOWN, index);
  }

  private static Turn turn(int index) {
    return new Turn(
        List.of(index),
        index,
        index,
        index + 1,
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        Gender.OPEN,
        Gender.OPEN,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Voice.UNHEARD);
  }
}
