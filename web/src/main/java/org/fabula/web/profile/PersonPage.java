package org.fabula.web.profile;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.page.Visit;
import org.fabula.web.people.Cast;
import org.fabula.web.people.CastMember;

/**
 * All about somebody, so far.
 *
 * @param lines the first things they say
 */
record PersonPage(
    Visit visit, KnownStory known, CastMember member, Appearances appearances, List<Line> lines) {

  private static final int MOST_LINES = 60;
  private static final int LINE_LENGTH = 160;
  private static final double SURE = 0.7;

  PersonPage {
    lines = List.copyOf(lines);
  }

  /** Somebody the reader does not know yet is not found, as if they were not there. */
  static PersonPage of(String id, KnownStory known, Visit visit) {
    var member = Cast.of(known).find(id).orElseThrow(NotFoundResponse::new);
    return new PersonPage(visit, known, member, Appearances.of(id, known), lines(id, known));
  }

  String name() {
    return member.person().name();
  }

  /** How many lines are not listed. */
  int moreLines() {
    return Math.max(0, member.quotations() - lines.size());
  }

  private static List<Line> lines(String id, KnownStory known) {
    var people = Cast.people(known);
    return known.fabula().attributions().stream()
        .filter(attribution -> isBy(id, attribution))
        .limit(MOST_LINES)
        .map(
            attribution ->
                new Line(
                    Excerpt.of(attribution.quotation().spans().get(0), LINE_LENGTH, known),
                    attribution.addressees().stream().map(who -> people.get(who.id())).toList(),
                    attribution.confidence() < SURE))
        .toList();
  }

  private static boolean isBy(String id, Attribution attribution) {
    return attribution.speaker().filter(speaker -> speaker.id().equals(id)).isPresent();
  }
}
