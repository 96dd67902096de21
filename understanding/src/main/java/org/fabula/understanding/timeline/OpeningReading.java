package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Span;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.timeline.Opening.Hint;
import org.fabula.understanding.timeline.Opening.Leap;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.TimeExpression;
import org.fabula.understanding.times.TimeExpression.Anchor;
import org.fabula.understanding.times.TimeExpression.Kind;

/** Reads the first sentences of a scene. */
final class OpeningReading {

  private static final int SENTENCES = 3;
  private static final int LONGEST_SLUG_LINE = 60;
  private static final int NEAR_START = 40;

  /** Of an endless sentence only the start; word boundaries cost the square of odd text. */
  private static final int LONGEST = 1000;

  private static final double IN_SLUG_LINE = 0.9;
  private static final double AT_START = 0.75;
  private static final double LATER_ON = 0.5;
  private static final int MOST_SLUG_LINES = 4;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?iu)(?:(?<!\\b[ap]\\.m)\\.|[!?…”\"’'])$");
  private static final Pattern BETWEEN_TIMES =
      Pattern.compile("[\\s,/;()—–-]*(?:(?:on|at|in)\\s)?");
  private static final Pattern FLASHBACK =
      Pattern.compile("(?iu)^\\W*(?:(?:start|begin)\\w*\\s)?(?:of\\s)?flash\\s?back\\b");
  private static final Pattern LOOKING_BACK =
      Pattern.compile(
          "(?iu)\\b(?:(?:should|must|ought to|have to|had better)\\s(?:(?:first|perhaps|probably|now)\\s)?"
              + "(?:go\\sback|(?:explain|say|tell)\\b.{0,20}\\babout|begin\\swith)"
              + "|it\\s(?:had\\s)?(?:all\\s)?(?:started|begun|began)\\s(?:when|with|on|in|at)\\b"
              + "|(?:this|it)\\s(?:goes|belongs|comes|happens|is\\sset)\\s(?:earlier|before)\\b)");
  private static final Pattern CHILDHOOD = Pattern.compile("^(?:We|I|When) ");
  private static final Pattern RETURN =
      Pattern.compile(
          "(?iu)^\\W*(?:end\\w*\\s(?:of\\s)?(?:the\\s)?flash\\s?back|(?:back\\s(?:to|in)\\s)?(?:the\\s)?present(?:\\sday)?\\W*$"
              + "|now\\W*$|today\\W*$)");
  private static final Pattern PLUPERFECT =
      Pattern.compile(
          "(?iu)\\bhad\\s(?:\\w+ly\\s|not\\s|never\\s|just\\s|always\\s)?(?!to\\b|a\\b|an\\b|the\\b|no\\b)(?:been|\\w+ed|\\w+[^aeiou]en|gone|come|left|got|made|kept|brought|thought|told|said|had|lost|stood|sat|found|met|put|set|held|begun|run|cut|read)\\b");

  private final Segments segments;
  private final List<TimeExpression> times;
  private final SpokenText spoken;

  OpeningReading(Segments segments, List<TimeExpression> times, SpokenText spoken) {
    this.segments = segments;
    this.times = times;
    this.spoken = spoken;
  }

  Opening read(Scene scene) {
    var sentences = sentences(scene);
    if (sentences.isEmpty()) {
      return new Opening(
          scene.span().end(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    var first = sentences.get(0);
    int slugLines = slugLines(sentences);
    var setting = sentences.get(Math.min(slugLines, sentences.size() - 1));
    var leaps = new ArrayList<Leap>();
    Optional<TimeExpression> calendar = Optional.empty();
    for (var time : in(sentences)) {
      double confidence = confidence(time, setting, slugLines > 0);
      if (isLeap(time)) {
        leaps.add(new Leap(time, confidence));
      }
      if (calendar.isEmpty() && confidence > LATER_ON && isSetting(time)) {
        calendar = Optional.of(time);
      }
    }
    var date =
        calendar.filter(time -> CalendarGap.isDay(time.calendar())).or(() -> date(sentences));
    calendar = date.isPresent() ? date : calendar;
    var leap = leaps.stream().filter(it -> places(it, setting)).findFirst();
    return new Opening(
        sentences.get(sentences.size() - 1).span().end(),
        leap,
        calendar,
        flashback(first, setting, sentences, calendar),
        find(RETURN, first).map(words -> new Hint(words, IN_SLUG_LINE)),
        slugLines > 0
            ? inSlugLines(sentences.subList(0, slugLines)).or(() -> words(leap, date(setting)))
            : words(leap, calendar));
  }

  private Optional<TimeExpression> date(Sentence setting) {
    return in(List.of(setting)).stream()
        .filter(OpeningReading::isSetting)
        .filter(time -> time.span().start() - setting.span().start() < NEAR_START)
        .findFirst();
  }

  /** All words of time in the first line above a scene that has any. */
  private Optional<Span> inSlugLines(List<Sentence> slugLines) {
    return slugLines.stream()
        .flatMap(
            line ->
                in(List.of(line)).stream()
                    .filter(time -> isSetting(time) || isLeap(time))
                    .map(TimeExpression::span)
                    .reduce(Span::join)
                    .stream())
        .findFirst();
  }

  /** The words of a leap and of a date; both where they stand side by side. */
  private Optional<Span> words(Optional<Leap> leap, Optional<TimeExpression> date) {
    var leapt = leap.map(it -> it.time().span());
    var dated = date.map(TimeExpression::span);
    return leapt.isPresent() && dated.isPresent()
        ? Optional.of(besides(leapt.get(), dated.get()))
        : leapt.or(() -> dated);
  }

  private Span besides(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from <= to && BETWEEN_TIMES.matcher(segments.story().text()).region(from, to).matches()
        ? one.join(other)
        : one;
  }

  /**
   * One far from the start of its sentence is told, and places something else, if it looks back.
   */
  private static boolean places(Leap leap, Sentence setting) {
    return leap.confidence() > LATER_ON
        || (!leap.isBack() && leap.time().span().start() < setting.span().end());
  }

  private static double confidence(TimeExpression time, Sentence setting, boolean slugLine) {
    int after = time.span().start() - setting.span().start();
    if (slugLine && after < 0) {
      return IN_SLUG_LINE;
    }
    return setting.span().contains(time.span()) && after < NEAR_START ? AT_START : LATER_ON;
  }

  private static boolean isLeap(TimeExpression time) {
    return time.distance().isPresent()
        && (time.kind() == Kind.RELATIVE || time.kind() == Kind.TIME)
        && (time.anchor() == Anchor.STORY || time.anchor() == Anchor.NARRATION);
  }

  private static boolean isSetting(TimeExpression time) {
    return (time.kind() == Kind.DATE || time.kind() == Kind.TIME || time.kind() == Kind.RELATIVE)
        && !time.calendar().equals(CalendarTime.NONE);
  }

  /** "It was the 10th of June": the day in one of the sentences, unless that looks back. */
  private Optional<TimeExpression> date(List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> find(PLUPERFECT, sentence).isEmpty())
        .flatMap(
            sentence ->
                in(List.of(sentence)).stream()
                    .filter(time -> time.kind() == Kind.DATE)
                    .filter(time -> CalendarGap.isDay(time.calendar()))
                    .filter(time -> time.span().start() - sentence.span().start() < NEAR_START))
        .findFirst();
  }

  private Optional<Hint> flashback(
      Sentence first,
      Sentence setting,
      List<Sentence> sentences,
      Optional<TimeExpression> calendar) {
    return find(FLASHBACK, first)
        .map(words -> new Hint(words, IN_SLUG_LINE))
        .or(() -> find(LOOKING_BACK, setting).map(words -> new Hint(words, AT_START)))
        .or(() -> childhood(sentences).map(words -> new Hint(words, AT_START)))
        .or(
            () ->
                calendar
                    .filter(time -> time.calendar().months().isPresent())
                    .filter(time -> setting.span().contains(time.span()))
                    .flatMap(time -> find(PLUPERFECT, setting))
                    .map(words -> new Hint(words, LATER_ON)));
  }

  /** "We were nine." */
  private Optional<Span> childhood(List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> find(CHILDHOOD, sentence).isPresent())
        .flatMap(
            sentence ->
                in(List.of(sentence)).stream()
                    .filter(time -> time.kind() == Kind.AGE)
                    .filter(time -> time.span().start() - sentence.span().start() < NEAR_START / 2))
        .map(TimeExpression::span)
        .findFirst();
  }

  private Optional<Span> find(Pattern pattern, Sentence sentence) {
    int start = sentence.span().start();
    int end = Math.min(sentence.span().end(), start + LONGEST);
    var found = pattern.matcher(segments.story().text().substring(start, end));
    return found.find()
        ? Optional.of(new Span(start + found.start(), start + found.end()))
        : Optional.empty();
  }

  /** The lines above a scene that give place and time, and its first sentences. */
  private List<Sentence> sentences(Scene scene) {
    var sentences = new ArrayList<Sentence>();
    int token = segments.tokenFrom(scene.span().start());
    if (token >= segments.tokens().size()) {
      return sentences;
    }
    int first = segments.sentenceOf(token);
    for (int i = first; i < segments.sentences().size(); i++) {
      var sentence = segments.sentences().get(i);
      if (sentence.span().start() >= scene.span().end()
          || i - first - slugLines(sentences) >= SENTENCES) {
        break;
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  /** How many of the first sentences are lines above the scene. */
  private int slugLines(List<Sentence> sentences) {
    int count = 0;
    while (count < Math.min(MOST_SLUG_LINES, sentences.size())
        && isSlugLine(sentences.get(count))) {
      count++;
    }
    return count;
  }

  private boolean isSlugLine(Sentence sentence) {
    var paragraph = segments.story().paragraphs().get(sentence.paragraph()).span();
    var text = segments.story().cut(paragraph);
    return text.length() <= LONGEST_SLUG_LINE * MOST_SLUG_LINES
        && text.lines().count() <= MOST_SLUG_LINES
        && text.lines().allMatch(line -> line.length() <= LONGEST_SLUG_LINE)
        && (!SENTENCE_END.matcher(text).find() || isTime(paragraph));
  }

  /** "1 year ago." */
  private boolean isTime(Span paragraph) {
    int from = firstFrom(paragraph.start());
    return from < times.size()
        && times.get(from).span().start() == paragraph.start()
        && times.get(from).span().end() >= paragraph.end() - 1;
  }

  /** Those told by the narration, in text order. */
  private List<TimeExpression> in(List<Sentence> sentences) {
    int start = sentences.get(0).span().start();
    int end = sentences.get(sentences.size() - 1).span().end();
    return times.subList(firstFrom(start), firstFrom(end)).stream()
        .filter(time -> !spoken.contains(time.span().start()))
        .toList();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
