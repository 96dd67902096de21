package org.fabula.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fabula.understanding.Understanding.Explained;
import org.fabula.understanding.speakers.TurnReasons;
import org.fabula.understanding.speakers.TurnReasons.Candidate;
import org.fabula.understanding.speakers.TurnReasons.Degree;
import org.fabula.understanding.speakers.TurnReasons.Reason;
import org.fabula.writing.FerryStory;
import org.junit.jupiter.api.Test;

class SpeakerReasonsTest {

  @Test
  void a_speaker_is_explained_by_what_told_for_and_against_each_candidate() {
    var people = FerryStory.fabula().characters();
    var reasons =
        new TurnReasons(
            List.of(
                new Candidate(
                    people.get(0),
                    0.9961,
                    List.of(
                        new Reason("a tag that names them", Degree.THERE, 2.34),
                        new Reason("a mention shortly before it", Degree.LESS, -0.42),
                        new Reason("a question in it", Degree.THERE, 0.01))),
                new Candidate(
                    people.get(1),
                    0.0039,
                    List.of(new Reason("a tag that names them", Degree.MISSING, -12.345)))));
    assertThat(explained(0, 60, reasons))
        .isEqualTo(
            """
            “Cast off, … We are late 😀 already.”
            q1, 31%

              Speaker       Ada Lovell, 97% sure
              How           a tag names the speaker
              Cue           said Captain Ada Lovell
              To            Bram

            WHO MAY HAVE SAID IT
              who         share
              Ada Lovell   >99%
              Bram          <1%

            WHAT TOLD: Ada Lovell
               +2.3  a tag that names them
               -0.4  less of a mention shortly before it

            WHAT TOLD: Bram
              -12.3  without a tag that names them
            """);
  }

  @Test
  void a_quotation_without_candidates_says_so() {
    assertThat(explained(3, 60, new TurnReasons(List.of())))
        .isEqualTo(
            """
            “Mind the lamp,”
            q4, 86%

              Speaker       unknown
              How           nothing tells enough
              Cue           none
              To            unknown

            WHO MAY HAVE SAID IT
              Nobody: no character was found near it.
            """);
  }

  @Test
  void an_only_candidate_has_nobody_to_be_told_from() {
    var alone = new Candidate(FerryStory.fabula().characters().get(0), 1, List.of());
    assertThat(explained(2, 60, new TurnReasons(List.of(alone))))
        .contains("Ada Lovell   100%", "Nobody else was found near it.")
        .doesNotContain("WHAT TOLD");
  }

  @Test
  void candidates_who_are_all_alike_are_said_to_be() {
    var one = new Candidate(FerryStory.fabula().characters().get(0), 0.5, List.of());
    assertThat(explained(2, 60, new TurnReasons(List.of(one, one))))
        .contains("WHAT TOLD: Ada Lovell\n  Nothing tells between the candidates.\n");
  }

  @Test
  void many_candidates_are_cut_short_and_the_lines_fit_the_terminal() {
    var ada = FerryStory.fabula().characters().get(0);
    var reason = new Reason("a form of address ".repeat(6) + "in it", Degree.THERE, 1);
    var many =
        IntStream.range(0, 14)
            .mapToObj(any -> new Candidate(ada, 1.0 / 14, List.of(reason)))
            .toList();
    var report = explained(0, 40, new TurnReasons(many));
    assertThat(report).contains("and 6 less likely").containsOnlyOnce("less likely");
    assertThat(report.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(41));
    assertThat(report.split("WHAT TOLD", -1)).hasSize(4);
  }

  @Test
  void headings_are_bold_on_a_terminal_only() {
    var none = new TurnReasons(List.of());
    assertThat(
            new TerminalReport(60, TerminalReport.Style.ANSI)
                .ofSpeaker(
                    3,
                    new Explained(
                        FerryStory.fabula(),
                        List::of,
                        List::of,
                        List::of,
                        List::of,
                        List::of,
                        List::of,
                        List::of,
                        List::of,
                        any -> none)))
        .contains("\u001b[1mWHO MAY HAVE SAID IT\u001b[0m");
    assertThat(explained(3, 60, none)).doesNotContain("\u001b");
  }

  private static String explained(int quotation, int columns, TurnReasons reasons) {
    IntFunction<TurnReasons> ofQuotation =
        asked -> asked == quotation ? reasons : new TurnReasons(List.of());
    return new TerminalReport(columns, TerminalReport.Style.PLAIN)
        .ofSpeaker(
            quotation,
            new Explained(
                FerryStory.fabula(),
                List::of,
                List::of,
                List::of,
                List::of,
                List::of,
                List::of,
                List::of,
                List::of,
                ofQuotation));
  }
}
