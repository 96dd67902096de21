package org.fabula.understanding.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.story.MetadataField;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.worlds.StoryRelation.Basis;
import org.fabula.understanding.worlds.StoryRelation.Kind;

/** What two stories say of their order: their part numbers, their headers, their years. */
final class OrderClaims {

  private static final double PARTS = 0.95;
  private static final double HEADER = 0.9;
  private static final double DATES = 0.8;
  private static final List<MetadataField> FIELDS =
      List.of(MetadataField.TIMELINE, MetadataField.NOTES, MetadataField.SUMMARY);
  private static final long OVERHANG = 4 * 1440;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Ways of naming a story that hers comes after; the bare words only where time is told. */
  private static final String AFTER = "(?:sequel|follow-?up) to|after the events (?:of|in)";

  private static final String BEFORE = "prequel to|before the events (?:of|in)";
  private static final String DURING = "during the events of|at the same time as|parallel to";
  private static final String OR_AFTER = "|follows(?: on from)?|continues|after";
  private static final String OR_BEFORE = "|leads up to|before|precedes";
  private static final String OR_DURING = "|during|alongside";

  /** Between the words and the title: "my story", an opening mark. */
  private static final String LEAD = "(?: my(?: \\w+)?| the (?:story|fic))?[ :]*";

  private OrderClaims() {}

  static List<StoryRelation> between(int first, Fabula one, int second, Fabula other) {
    var claims = new ArrayList<StoryRelation>();
    parts(first, one.story(), second, other.story()).ifPresent(claims::add);
    header(first, one.story(), second, other.story()).ifPresent(claims::add);
    header(second, other.story(), first, one.story()).ifPresent(claims::add);
    return claims;
  }

  /** By the years they tell; stories of one year are not told apart. */
  static Optional<StoryRelation> byDates(
      int first, Optional<Distance> one, int second, Optional<Distance> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    var a = one.get();
    var b = other.get();
    if (isBefore(a, b)) {
      return Optional.of(dated(first, second, Kind.BEFORE, Optional.of(gap(a, b))));
    }
    return Optional.of(
        isBefore(b, a)
            ? dated(second, first, Kind.BEFORE, Optional.of(gap(b, a)))
            : dated(first, second, Kind.OVERLAPS, Optional.empty()));
  }

  /** Months are known to a day or two, so that the last of one year reaches into the next. */
  private static boolean isBefore(Distance one, Distance other) {
    boolean areLong = Math.min(length(one), length(other)) > 2 * OVERHANG;
    return one.longest() - (areLong ? OVERHANG : 0) < other.shortest();
  }

  private static long length(Distance period) {
    return period.longest() - period.shortest();
  }

  private static Distance gap(Distance earlier, Distance later) {
    return new Distance(
        Math.max(0, later.shortest() - earlier.longest()), later.longest() - earlier.shortest());
  }

  private static StoryRelation dated(int first, int second, Kind kind, Optional<Distance> gap) {
    return new StoryRelation(first, second, kind, Basis.DATES, gap, "", DATES);
  }

  /** The parts of a serial, which the header names, or else all parts of one title. */
  private static Optional<StoryRelation> parts(int first, Story one, int second, Story other) {
    var partOfOne = part(one.metadata());
    var partOfOther = part(other.metadata());
    if (partOfOne.isEmpty()
        || partOfOther.isEmpty()
        || partOfOne.equals(partOfOther)
        || serial(one).isEmpty()
        || !serial(one).equals(serial(other))) {
      return Optional.empty();
    }
    boolean isOrdered = partOfOne.getAsInt() < partOfOther.getAsInt();
    return Optional.of(
        new StoryRelation(
            isOrdered ? first : second,
            isOrdered ? second : first,
            Kind.BEFORE,
            Basis.PARTS,
            Optional.empty(),
            "",
            PARTS));
  }

  private static OptionalInt part(StoryMetadata metadata) {
    return metadata
        .text(MetadataField.PART)
        .map(NUMBER::matcher)
        .filter(Matcher::find)
        .map(found -> OptionalInt.of(Integer.parseInt(found.group())))
        .orElse(OptionalInt.empty());
  }

  private static String serial(Story story) {
    return story
        .metadata()
        .text(MetadataField.SERIES)
        .orElse(title(story))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String title(Story story) {
    return story.metadata().text(MetadataField.TITLE).orElse("").strip();
  }

  /** What the header of a story says of another by its title. */
  private static Optional<StoryRelation> header(int teller, Story story, int other, Story named) {
    if (title(named).indexOf(' ') < 0) {
      return Optional.empty(); // a single word may be any word
    }
    var title = "[\"“‘'_*]*" + Pattern.quote(title(named)) + "(?![\\p{L}\\p{N}])";
    for (var field : FIELDS) {
      var text = story.metadata().text(field).orElse("");
      boolean ofTime = field == MetadataField.TIMELINE;
      var after = words(ofTime ? AFTER + OR_AFTER : AFTER, title, text);
      if (after.isPresent()) {
        return after.map(it -> claimed(other, teller, Kind.BEFORE, it));
      }
      var before = words(ofTime ? BEFORE + OR_BEFORE : BEFORE, title, text);
      if (before.isPresent()) {
        return before.map(it -> claimed(teller, other, Kind.BEFORE, it));
      }
      var during = words(ofTime ? DURING + OR_DURING : DURING, title, text);
      if (during.isPresent()) {
        return during.map(it -> claimed(teller, other, Kind.OVERLAPS, it));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(String ways, String title, String text) {
    var found = Pattern.compile("(?iu)\\b(?:" + ways + ")" + LEAD + title).matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static StoryRelation claimed(int first, int second, Kind kind, String words) {
    return new StoryRelation(first, second, kind, Basis.HEADER, Optional.empty(), words, HEADER);
  }
}
