package org.fabula.web.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.writing.pictures.RelationshipGraphSvg;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * How people stand to each other at a place of the story, which is no later than its reader is.
 *
 * @param at how far into the story, in percent
 * @param last how far it can be shown, in percent
 * @param where the place in words
 * @param svg empty text where nobody is tied to anybody yet
 * @param styles what the lines in the picture stand for
 * @param families who share a surname, by surname
 * @param leftOut how many people are tied to somebody and not shown
 */
record Relations(
    String story,
    int at,
    int last,
    String where,
    String svg,
    List<LineStyle> styles,
    List<TieRow> rows,
    List<Family> families,
    int leftOut) {

  private static final int ALL = 100;

  Relations {
    styles = List.copyOf(styles);
    rows = List.copyOf(rows);
    families = List.copyOf(families);
  }

  /** People of whose family nothing is told but that they share a surname. */
  record Family(String surname, List<Person> people) {}

  /** At so many percent of the story, or as far as the reader may know. */
  static Relations of(KnownStory known, OptionalInt asked) {
    int last = (int) Math.ceil((double) ALL * known.end() / length(known));
    int at = Math.min(last, Math.max(1, asked.orElse(last)));
    var then = at == last ? known : known.until((int) ((long) length(known) * at / ALL));
    var graph = then.graph();
    return new Relations(
        known.address(),
        at,
        last,
        where(then),
        graph.tellsSomething() ? RelationshipGraphSvg.of(graph, PageLinks.of(then)) : "",
        styles(graph.standings()),
        rows(graph.standings(), then),
        families(then),
        graph.leftOut());
  }

  private static int length(KnownStory known) {
    return Math.max(1, known.story().text().length());
  }

  private static String where(KnownStory known) {
    return known.end() >= known.story().text().length()
        ? "the end"
        : known.passageAt(Math.max(0, known.end() - 1)).label();
  }

  private static List<LineStyle> styles(List<Standing> standings) {
    var kinds =
        standings.stream()
            .filter(Standing::isLikely)
            .map(Standing::kind)
            .distinct()
            .sorted()
            .map(LineStyle::of);
    var perhaps =
        standings.stream()
            .filter(standing -> !standing.isLikely())
            .map(any -> LineStyle.PERHAPS)
            .limit(1);
    return Stream.concat(kinds, perhaps).toList();
  }

  private static List<TieRow> rows(List<Standing> standings, KnownStory known) {
    var people = Cast.people(known);
    var links = PageLinks.of(known);
    return standings.stream()
        .map(
            standing ->
                new TieRow(
                    people.get(standing.a().id()),
                    people.get(standing.b().id()),
                    TieWords.of(standing),
                    links.pair(standing.a(), standing.b())))
        .toList();
  }

  private static List<Family> families(KnownStory known) {
    var people = Cast.people(known);
    Map<String, Set<String>> bySurname = new TreeMap<>();
    for (var standing : Standing.all(known.fabula())) {
      standing
          .familyName()
          .map(name -> bySurname.computeIfAbsent(name, any -> new LinkedHashSet<>()))
          .ifPresent(ids -> ids.addAll(List.of(standing.a().id(), standing.b().id())));
    }
    return bySurname.entrySet().stream()
        .map(it -> new Family(it.getKey(), it.getValue().stream().map(people::get).toList()))
        .toList();
  }

  /** Whether there is more than one place to show them at, or something to show at one. */
  boolean tellsSomething() {
    return !svg.isEmpty() || !families.isEmpty() || at < last;
  }
}
