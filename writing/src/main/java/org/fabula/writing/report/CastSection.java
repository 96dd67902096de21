package org.fabula.writing.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;

/** Who is in the story: those who speak most first, then those most mentioned. */
record CastSection() implements Section {

  private static final int MOST = 15;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    if (fabula.characters().isEmpty()) {
      return;
    }
    var spoken = tally(fabula.attributions().stream().flatMap(one -> one.speaker().stream()));
    var mentioned = tally(fabula.mentions().stream().map(one -> one.character()));
    var cast = ranked(fabula.characters(), spoken, mentioned);
    var table =
        new Table()
            .column("name", Table.Column.TEXT)
            .column("also called", Table.Column.TEXT)
            .column("pronouns", Table.Column.FIXED)
            .column("quotes", Table.Column.NUMBER)
            .column("share", Table.Column.NUMBER)
            .column("first seen", Table.Column.FIXED);
    for (var character : cast.subList(0, Math.min(MOST, cast.size()))) {
      int quotations = spoken.getOrDefault(character.id(), 0);
      table.row(
          name(character),
          String.join(", ", character.aliases()),
          pronouns(character.pronouns()),
          Figures.count(quotations),
          Figures.percent(quotations, fabula.attributions().size()),
          Figures.place(character.firstSeen(), fabula.story()));
    }
    sheet.heading("CAST");
    sheet.table(table);
    sheet.more(cast, MOST, "more");
  }

  private static List<StoryCharacter> ranked(
      List<StoryCharacter> characters,
      Map<String, Integer> spoken,
      Map<String, Integer> mentioned) {
    Function<StoryCharacter, Integer> quotations = who -> spoken.getOrDefault(who.id(), 0);
    Function<StoryCharacter, Integer> mentions = who -> mentioned.getOrDefault(who.id(), 0);
    return characters.stream()
        .sorted(Comparator.comparing(quotations).thenComparing(mentions).reversed())
        .toList();
  }

  private static Map<String, Integer> tally(Stream<StoryCharacter> characters) {
    return characters.collect(
        Collectors.groupingBy(StoryCharacter::id, Collectors.summingInt(one -> 1)));
  }

  private static String name(StoryCharacter character) {
    return switch (character.standing()) {
      case NAMED, UNNAMED -> character.name();
      case GROUP -> character.name() + " (several)";
    };
  }

  private static String pronouns(Pronouns pronouns) {
    return pronouns == Pronouns.UNKNOWN ? "" : pronouns.name().toLowerCase(Locale.ROOT);
  }
}
