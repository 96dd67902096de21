package org.fabula.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.worlds.StoryOrder;
import org.fabula.understanding.worlds.StoryRelation;
import org.fabula.understanding.worlds.StoryRelation.Basis;
import org.fabula.understanding.worlds.StoryRelation.Kind;

/**
 * A story in the order in which a world's stories play.
 *
 * @param story its index in the world
 * @param period the years in which it plays, as far as it tells them
 * @param place how it lies to a story before it, and what tells so; or that nothing tells how it
 *     lies to any, where something does so for others
 */
public record StoryOrderLine(int story, Optional<String> period, Optional<String> place) {

  private static final long YEAR = 525_960;
  private static final long MONTH = YEAR / 12;

  /** Months are known to a day or two, so that January reaches into the year before. */
  private static final long OVERHANG = 4 * 1440;

  public StoryOrderLine {
    Objects.requireNonNull(period);
    Objects.requireNonNull(place);
  }

  /** A line each story, in story order. */
  public static List<StoryOrderLine> of(StoryOrder order, List<String> titles) {
    var lines = new ArrayList<StoryOrderLine>();
    for (int place = 0; place < order.stories().size(); place++) {
      int story = order.stories().get(place);
      lines.add(
          new StoryOrderLine(
              story,
              order.periods().get(story).map(StoryOrderLine::years),
              place(order, place, titles)));
    }
    return lines;
  }

  /** What cannot be so, since something surer tells otherwise; a line each. */
  public static List<String> leftOut(StoryOrder order, List<String> titles) {
    return order.leftOut().stream()
        .map(claim -> titles.get(claim.second()) + " " + words(claim, titles.get(claim.first())))
        .toList();
  }

  /** By the nearest story before it that something ties it to. */
  private static Optional<String> place(StoryOrder order, int place, List<String> titles) {
    int story = order.stories().get(place);
    if (!order.relations().isEmpty()
        && order.relations().stream().noneMatch(it -> it.isOf(story))) {
      return Optional.of("its place is not told");
    }
    for (int before = place - 1; before >= 0; before--) {
      int other = order.stories().get(before);
      var relation = order.between(other, story);
      if (relation.isPresent()) {
        return relation.map(it -> words(it, titles.get(other)));
      }
    }
    return Optional.empty();
  }

  /** How a story lies to the one of a title. */
  private static String words(StoryRelation relation, String first) {
    if (relation.basis() == Basis.DATES) {
      return relation.kind() == Kind.OVERLAPS
          ? "in the same years as " + first
          : relation.gap().map(StoryOrderLine::gap).orElse("") + "after " + first;
    }
    var how = relation.kind() == Kind.OVERLAPS ? "at the same time as " : "after ";
    return how
        + first
        + (relation.basis() == Basis.PARTS
            ? ", as a later part"
            : " (a header says “" + relation.words() + "”)");
  }

  private static String years(Distance period) {
    boolean isLong = period.longest() - period.shortest() > 2 * OVERHANG;
    long first = year(period.shortest() + (isLong ? OVERHANG : 0));
    long last = year(period.longest() - (isLong ? OVERHANG : 0));
    return first == last ? Long.toString(first) : first + " to " + last;
  }

  private static long year(long minute) {
    return minute / YEAR + 1;
  }

  private static String gap(Distance gap) {
    long unit = gap.longest() >= 2 * YEAR ? YEAR : MONTH;
    long least = Math.round((double) gap.shortest() / unit);
    long most = Math.max(1, Math.round((double) gap.longest() / unit));
    var name = unit == YEAR ? "year" : "month";
    return String.format(
        Locale.ROOT,
        "%s %s%s ",
        least == most ? Long.toString(most) : least == 0 ? "up to " + most : least + " to " + most,
        name,
        most == 1 ? "" : "s");
  }
}
