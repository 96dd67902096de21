package org.fabula.understanding.scenes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Span;

/** Words that set a time: "Three weeks later", "1 year ago", "The next morning". */
final class TimeWords {

  private static final String NUMBER =
      "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
          + "|forty|fifty|a few|several|some|many|half an|a couple of)";
  private static final String UNIT =
      "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|moments?|decades?"
          + "|centuries|summers?|winters?)";
  private static final String PART =
      "(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|fall|winter"
          + "|midnight|noon|dawn|dusk|weekend|sunrise|sunset)";
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String LEAP =
      "(?:(?:about|almost|nearly|only|just|over|exactly|not quite)\\s)?"
          + NUMBER
          + "\\s(?:(?:long|more|short)\\s)?"
          + UNIT
          + "\\s(?:later|ago|earlier|before|after(?:wards?)?|passed|had passed|since)"
          + "|(?:the\\s)?(?:next|following|previous)\\s"
          + PART
          + "|(?:early|late|later)\\sthat(?:\\ssame)?\\s"
          + PART
          + "|later\\sthat\\s"
          + PART
          + "|that\\s(?:same\\s)?(?:morning|afternoon|evening|night)"
          + "|(?:the\\snext|one|on)\\s"
          + WEEKDAY
          + "|"
          + UNIT
          + "\\slater"
          + "|(?:much|some\\stime|not\\slong)\\slater"
          + "|meanwhile"
          + "|the\\snight\\sbefore|the\\sday\\sbefore|the\\sday\\safter";
  private static final WordPattern ANYWHERE =
      WordPattern.of(
          LEAP
              + "|"
              + PART
              + "|"
              + WEEKDAY
              + "|present\\sday|now|yesterday|today|tonight|tomorrow|flashback"
              + "|\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?|(?:1[0-9]|20)\\d{2}");
  private static final Pattern AT_START =
      Pattern.compile(
          "(?iu)^(?:and\\s|but\\s|it\\swas\\s|then,?\\s|by\\s|on\\s|at\\s)?(" + LEAP + ")\\b");

  private TimeWords() {}

  /** A leap in time at the start of a paragraph, relative to it. */
  static Optional<Span> leapAtStart(String paragraph) {
    var found = AT_START.matcher(paragraph);
    return found.lookingAt()
        ? Optional.of(new Span(found.start(1), found.end(1)))
        : Optional.empty();
  }

  /** Any words of time in a short line, from the first to the last, relative to it. */
  static Optional<Span> in(String line) {
    var first = ANYWHERE.firstIn(line, 0);
    var last = first;
    var next = first;
    while (next.isPresent()) {
      last = next;
      next = ANYWHERE.firstIn(line, next.get().end());
    }
    var end = last;
    return first.map(span -> span.join(end.orElse(span)));
  }
}
