package org.fabula.library.codec;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.timeline.ToldTime;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.times.TimeExpression;

/** Expressions of time and timelines as bytes. */
final class TimesCode {

  private TimesCode() {}

  static void write(TimeExpression time, CodeWriter code) {
    code.span(time.span());
    code.constant(time.kind());
    code.constant(time.anchor());
    code.optional(time.distance(), distance -> write(distance, code));
    write(time.calendar(), code);
  }

  static TimeExpression expression(CodeReader code) throws IOException {
    return new TimeExpression(
        code.span(),
        code.constant(TimeExpression.Kind.class),
        code.constant(TimeExpression.Anchor.class),
        code.optional(() -> distance(code)),
        calendar(code));
  }

  private static void write(CalendarTime calendar, CodeWriter code) {
    optional(calendar.year(), code);
    code.optional(calendar.months(), range -> write(range, code));
    optional(calendar.day(), code);
    optional(calendar.weekday(), code);
    code.optional(calendar.minutes(), range -> write(range, code));
    optional(calendar.face(), code);
  }

  private static CalendarTime calendar(CodeReader code) throws IOException {
    return new CalendarTime(
        optional(code),
        code.optional(() -> range(code)),
        optional(code),
        optional(code),
        code.optional(() -> range(code)),
        optional(code));
  }

  private static void write(CalendarTime.Range range, CodeWriter code) {
    code.number(range.first());
    code.number(range.last());
  }

  private static CalendarTime.Range range(CodeReader code) throws IOException {
    return new CalendarTime.Range(code.number(), code.number());
  }

  private static void optional(OptionalInt number, CodeWriter code) {
    code.optional(
        number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty(), code::number);
  }

  private static OptionalInt optional(CodeReader code) throws IOException {
    return code.optional(code::number).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static void write(Distance distance, CodeWriter code) {
    code.whole(distance.shortest());
    code.whole(distance.longest());
  }

  private static Distance distance(CodeReader code) throws IOException {
    return new Distance(code.whole(), code.whole());
  }

  /** Only what it is worked out from. */
  static void write(Timeline timeline, CodeWriter code) {
    code.all(timeline.hints(), link -> write(link, code));
    code.all(timeline.told(), time -> write(time, code));
  }

  static Timeline timeline(CodeReader code, int scenes) throws IOException {
    return Timeline.of(scenes, code.all(() -> link(code)), code.all(() -> told(code)));
  }

  /** Scenes are counted from 1, for the origin comes before them. */
  private static void write(Link link, CodeWriter code) {
    code.number(link.from() - Link.ORIGIN);
    code.number(link.to());
    write(link.distance(), code);
    code.constant(link.basis());
    code.all(link.evidence(), code::span);
    code.number(link.knownFrom());
    code.fraction(link.confidence());
  }

  private static Link link(CodeReader code) throws IOException {
    return new Link(
        code.number() + Link.ORIGIN,
        code.number(),
        distance(code),
        code.constant(Link.Basis.class),
        code.all(code::span),
        code.number(),
        code.fraction());
  }

  private static void write(ToldTime time, CodeWriter code) {
    code.span(time.span());
    code.number(time.scene());
    write(time.distance(), code);
  }

  private static ToldTime told(CodeReader code) throws IOException {
    return new ToldTime(code.span(), code.number(), distance(code));
  }
}
