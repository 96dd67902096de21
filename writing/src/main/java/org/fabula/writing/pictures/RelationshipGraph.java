package org.fabula.writing.pictures;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Sign;
import org.fabula.writing.ties.Standing;

/**
 * How the people of a story stand to each other, laid out: those who are tied most, and the
 * strongest of what ties them. Linear in the ties of the story, up to sorting; the layout itself
 * has bounds.
 *
 * @param width in pixels
 * @param height in pixels
 * @param people whom a tie leads to or from
 * @param ties in the order in which they become known
 * @param leftOut how many are tied to somebody and not shown, because others are tied to more
 */
public record RelationshipGraph(
    int width, int height, List<PersonMark> people, List<TieLine> ties, int leftOut) {

  /** The most people that are shown. */
  public static final int MOST_PEOPLE = 40;

  /** The most pairs between which lines are drawn. */
  public static final int MOST_TIES = 48;

  private static final int MARGIN = 20;

  /** What joins two, and not all who are alike. */
  private static final Set<Clue> JOINING =
      EnumSet.complementOf(
          EnumSet.of(Clue.HEADER, Clue.SURNAME, Clue.SAME_SEX, Clue.OTHER_SEX, Clue.OFFICE));

  public RelationshipGraph {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }

  /**
   * Of all that a fabula tells, but for families that only a surname makes; what a reader may not
   * know yet has to be gone from it before.
   */
  public static RelationshipGraph of(Fabula fabula) {
    var seats = seats(fabula);
    var told = Standing.all(fabula).stream().filter(it -> it.familyName().isEmpty()).toList();
    var shown =
        told.stream()
            .filter(it -> seats.containsKey(it.a().id()) && seats.containsKey(it.b().id()))
            .toList();
    return draw(strongest(shown), seats, people(told).size());
  }

  /** Of everybody whom something may tie, told or not, so that they keep their seats. */
  static Map<String, Point> seats(Fabula fabula) {
    var cast = fabula.characters().stream().map(StoryCharacter::id).collect(Collectors.toSet());
    var passages =
        fabula.ties().signs().stream()
            .filter(sign -> JOINING.contains(sign.clue()))
            .filter(sign -> cast.contains(sign.a()) && cast.contains(sign.b()))
            .sorted(Comparator.comparingInt(Sign::knownFrom))
            .toList();
    var shown = people(strongest(Standing.evenUnsure(fabula)));
    return Seating.of(passages, shown.stream().map(StoryCharacter::id).toList());
  }

  /** Whether there is something to see. */
  public boolean tellsSomething() {
    return !ties.isEmpty();
  }

  /** What ties the people shown, as far as it is drawn, in the order in which it becomes known. */
  public List<Standing> standings() {
    return ties.stream().map(TieLine::standing).toList();
  }

  private static List<Standing> strongest(List<Standing> all) {
    Map<String, Double> strengths = new HashMap<>();
    for (var standing : all) {
      strengths.merge(standing.a().id(), standing.strength(), Double::sum);
      strengths.merge(standing.b().id(), standing.strength(), Double::sum);
    }
    Set<String> most = new HashSet<>();
    all.stream()
        .sorted(
            Comparator.comparingDouble(
                it -> -strengths.get(it.a().id()) - strengths.get(it.b().id())))
        .map(it -> Set.of(it.a().id(), it.b().id()))
        .takeWhile(pair -> union(most, pair).size() <= MOST_PEOPLE)
        .forEach(most::addAll);
    return all.stream()
        .filter(standing -> most.contains(standing.a().id()) && most.contains(standing.b().id()))
        .sorted(Comparator.comparing(Standing::strength, Comparator.reverseOrder()))
        .limit(MOST_TIES)
        .sorted(Comparator.comparingInt(Standing::knownFrom))
        .toList();
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** In the order in which a reader learns that they are tied to somebody. */
  private static List<StoryCharacter> people(List<Standing> standings) {
    Map<String, StoryCharacter> people = new LinkedHashMap<>();
    for (var standing : standings) {
      people.put(standing.a().id(), standing.a());
      people.put(standing.b().id(), standing.b());
    }
    return List.copyOf(people.values());
  }

  private static RelationshipGraph draw(List<Standing> shown, Map<String, Point> all, int tied) {
    Map<String, Point> seats = new HashMap<>();
    people(shown).forEach(who -> seats.put(who.id(), all.get(who.id())));
    // as far to the left as to the right, so that the middle stays where it is
    int right =
        seats.values().stream().mapToInt(seat -> Math.abs(seat.x())).max().orElse(0)
            + Seating.ACROSS / 2;
    int left = -right;
    int top = seats.values().stream().mapToInt(Point::y).min().orElse(0) - MARGIN;
    int bottom = seats.values().stream().mapToInt(Point::y).max().orElse(0) + 2 * MARGIN;
    var people =
        people(shown).stream()
            .map(who -> PersonMark.of(who, seats.get(who.id()).plus(-left, -top)))
            .toList();
    Map<String, Point> places = new HashMap<>();
    people.forEach(person -> places.put(person.who().id(), person.at()));
    var captions =
        new Captions(
            people,
            shown.stream()
                .map(
                    standing ->
                        List.of(places.get(standing.a().id()), places.get(standing.b().id())))
                .toList(),
            right - left);
    var lines =
        shown.stream()
            .map(
                standing ->
                    captions.line(
                        standing, places.get(standing.a().id()), places.get(standing.b().id())))
            .toList();
    return new RelationshipGraph(right - left, bottom - top, people, lines, tied - people.size());
  }
}
