package org.fabula.web.profile;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.NotMetYet;
import org.fabula.web.page.Visit;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.writing.pictures.FeelingCurve;
import org.fabula.writing.pictures.FeelingCurveSvg;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * How two people stand to each other, so far.
 *
 * @param words in short; empty text where nothing is known
 * @param svg the curve of how they get on; empty text where too little is shown
 */
record PairPage(
    Visit visit,
    KnownStory known,
    Person a,
    Person b,
    String words,
    List<Claim> claims,
    String svg,
    List<PhaseRow> phases,
    Meetings meetings,
    List<NamesBetween> names,
    Talk talk) {

  private static final int FEWEST_POINTS = 2;

  PairPage {
    claims = List.copyOf(claims);
    phases = List.copyOf(phases);
    names = List.copyOf(names);
  }

  /** Of two whom the reader knows; whoever is not known yet is not found. */
  static PairPage of(String one, String other, KnownStory known, Visit visit) {
    var people = Cast.people(known);
    if (!people.keySet().containsAll(List.of(one, other))) {
      throw NotMetYet.in(known);
    }
    if (one.equals(other)) {
      throw new NotFoundResponse();
    }
    var standing = Standing.between(one, other, known.fabula());
    var curve =
        known.fabula().ties().curves().stream()
            .filter(it -> List.of(one, other).containsAll(List.of(it.a(), it.b())))
            .findFirst();
    return new PairPage(
        visit,
        known,
        people.get(one),
        people.get(other),
        standing.map(TieWords::of).orElse(""),
        standing.map(it -> claims(it, known, people)).orElse(List.of()),
        curve
            .filter(it -> it.points().size() >= FEWEST_POINTS)
            .map(it -> svg(it, known))
            .orElse(""),
        curve.map(it -> PhaseRow.of(it, known)).orElse(List.of()),
        Meetings.of(one, other, known),
        List.of(
            NamesBetween.of(people.get(one), people.get(other), known),
            NamesBetween.of(people.get(other), people.get(one), known)),
        Talk.of(one, other, known));
  }

  private static List<Claim> claims(
      Standing standing, KnownStory known, Map<String, Person> people) {
    return standing.ties().stream().map(tie -> Claim.of(tie, standing, known, people)).toList();
  }

  private static String svg(PairCurve curve, KnownStory known) {
    return FeelingCurveSvg.of(
        FeelingCurve.of(curve, known.story(), known.end()), PageLinks.of(known));
  }

  /** Whether what they are to each other is likely and no more; what only may be says so itself. */
  boolean isUnsure() {
    return claims.get(0).unsure() && !words.startsWith("perhaps");
  }

  String title() {
    return a.name() + " and " + b.name();
  }
}
