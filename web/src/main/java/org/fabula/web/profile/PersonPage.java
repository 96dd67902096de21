package org.fabula.web.profile;

import java.util.List;
import java.util.OptionalInt;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.ties.NameInUse;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.NotMetYet;
import org.fabula.web.page.Visit;
import org.fabula.web.people.Cast;
import org.fabula.web.people.CastMember;
import org.fabula.web.people.ThoughtNote;

/**
 * All about somebody, so far.
 *
 * @param calledBy names that only some use, by who uses them
 * @param scenes those they are in
 */
record PersonPage(
    Visit visit,
    KnownStory known,
    CastMember member,
    List<NamesBetween> calledBy,
    List<OwnTie> ties,
    List<FactGroup> facts,
    List<SceneRow> scenes,
    List<ThoughtNote> thoughts,
    Appearances appearances,
    List<Line> lines) {

  private static final int FEW = 10;
  private static final int LINE_LENGTH = 160;
  private static final double SURE = 0.7;

  PersonPage {
    calledBy = List.copyOf(calledBy);
    ties = List.copyOf(ties);
    facts = List.copyOf(facts);
    scenes = List.copyOf(scenes);
    thoughts = List.copyOf(thoughts);
    lines = List.copyOf(lines);
  }

  /**
   * Somebody the reader does not know yet is not found, as if they were not there.
   *
   * @param chapter number from 1 of the one of which all passages are asked for
   */
  static PersonPage of(String id, KnownStory known, OptionalInt chapter, Visit visit) {
    var member = Cast.of(known).find(id).orElseThrow(() -> NotMetYet.in(known));
    return new PersonPage(
        visit,
        known,
        member,
        calledBy(member, known),
        OwnTie.of(id, known),
        FactGroup.of(id, known),
        SceneRow.of(known).stream().filter(scene -> scene.isWith(id)).toList(),
        thoughts(id, known),
        Appearances.of(id, known, chapter),
        lines(id, known));
  }

  private static List<NamesBetween> calledBy(CastMember member, KnownStory known) {
    var people = Cast.people(known);
    return known.fabula().ties().namesInUse().stream()
        .filter(use -> use.bearer().equals(member.person().id()))
        .map(NameInUse::user)
        .filter(people::containsKey)
        .distinct()
        .map(user -> NamesBetween.of(people.get(user), member.person(), known))
        .toList();
  }

  private static List<ThoughtNote> thoughts(String id, KnownStory known) {
    var people = Cast.people(known);
    return known.fabula().thoughts().stream()
        .filter(thought -> thought.thinker().filter(who -> who.id().equals(id)).isPresent())
        .map(thought -> ThoughtNote.of(thought, people, known))
        .toList();
  }

  /** The first few of a list; the others are folded away. */
  <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(FEW, all.size()));
  }

  <T> List<T> others(List<T> all) {
    return all.subList(Math.min(FEW, all.size()), all.size());
  }

  String name() {
    return member.person().name();
  }

  private static List<Line> lines(String id, KnownStory known) {
    var people = Cast.people(known);
    return known.fabula().attributions().stream()
        .filter(attribution -> isBy(id, attribution))
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
