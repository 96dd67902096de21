package org.fabula.writing.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fabula.story.Story;
import org.fabula.understanding.Understanding.Explained;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.TurnReasons.Candidate;
import org.fabula.understanding.speakers.TurnReasons.Reason;

/** Why one quotation has its speaker: what is said of it, who may have said it, what told. */
final class SpeakerReasons {

  /** The labels' column. */
  private static final int LABEL = 16;

  private static final int MOST_COLUMNS_OF_QUOTATION = 150;
  private static final int MOST_CANDIDATES = 8;
  private static final int MOST_EXPLAINED = 3;
  private static final int MOST_REASONS = 6;
  private static final double LEAST_EFFECT = 0.05;

  private SpeakerReasons() {}

  static void write(int quotation, Explained explained, Sheet sheet) {
    var fabula = explained.fabula();
    var attribution = fabula.attributions().get(quotation);
    sheet.bold(quoted(attribution, fabula.story()));
    sheet.paragraph(
        "q"
            + (quotation + 1)
            + ", "
            + Figures.place(attribution.quotation().extent().start(), fabula.story()));
    sheet.line("");
    field("Speaker", speaker(attribution), sheet);
    field("How", how(attribution.how()), sheet);
    field("Cue", attribution.cue().map(fabula.story()::cut).orElse("none"), sheet);
    field("To", addressees(attribution), sheet);
    var candidates = explained.reasons().apply(quotation).candidates();
    candidates(candidates, sheet);
    if (candidates.size() > 1) {
      candidates.stream().limit(MOST_EXPLAINED).forEach(one -> reasons(one, sheet));
    }
  }

  private static void field(String label, String words, Sheet sheet) {
    sheet.hanging(TerminalText.padRight("  " + label, LABEL), words);
  }

  private static String quoted(Attribution attribution, Story story) {
    var parts =
        attribution.quotation().spans().stream().map(story::cut).collect(Collectors.joining(" … "));
    return "“" + TerminalText.cut(TerminalText.clean(parts), MOST_COLUMNS_OF_QUOTATION) + "”";
  }

  private static String speaker(Attribution attribution) {
    return attribution
        .speaker()
        .map(who -> who.name() + ", " + Figures.percent(attribution.confidence()) + " sure")
        .orElse("unknown");
  }

  private static String how(Attribution.How how) {
    return switch (how) {
      case NAMED -> "a tag names the speaker";
      case PRONOUN -> "a tag means the speaker by a pronoun or a noun";
      case TURN -> "whose turn it is in the talk";
      case NEARBY -> "the speaker does something beside it or is named there";
      case CORRECTED -> "put right by a person";
      case UNKNOWN -> "nothing tells enough";
    };
  }

  private static String addressees(Attribution attribution) {
    return attribution.addressees().isEmpty()
        ? "unknown"
        : attribution.addressees().stream()
            .map(StoryCharacter::name)
            .collect(Collectors.joining(", "));
  }

  private static void candidates(List<Candidate> candidates, Sheet sheet) {
    sheet.heading("WHO MAY HAVE SAID IT");
    if (candidates.isEmpty()) {
      sheet.hanging("  ", "Nobody: no character was found near it.");
      return;
    }
    var table = new Table().column("who", Table.Column.TEXT).column("share", Table.Column.NUMBER);
    for (var candidate : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
      table.row(candidate.who().name(), Figures.percent(candidate.share()));
    }
    sheet.table(table);
    sheet.more(candidates, MOST_CANDIDATES, "less likely");
    if (candidates.size() == 1) {
      sheet.hanging("  ", "Nobody else was found near it.");
    }
  }

  private static void reasons(Candidate candidate, Sheet sheet) {
    sheet.heading("WHAT TOLD: " + candidate.who().name());
    var strongest =
        candidate.reasons().stream()
            .filter(reason -> Math.abs(reason.effect()) >= LEAST_EFFECT)
            .limit(MOST_REASONS)
            .toList();
    if (strongest.isEmpty()) {
      sheet.hanging("  ", "Nothing tells between the candidates.");
    }
    for (var reason : strongest) {
      sheet.hanging(String.format(Locale.ROOT, "  %+5.1f  ", reason.effect()), words(reason));
    }
  }

  private static String words(Reason reason) {
    return switch (reason.degree()) {
      case THERE -> reason.words();
      case LESS -> "less of " + reason.words();
      case MISSING -> "without " + reason.words();
    };
  }
}
