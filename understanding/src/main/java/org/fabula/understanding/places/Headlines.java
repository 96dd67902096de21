package org.fabula.understanding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;

/**
 * Places that a line of place and time gives, whatever they are: of "The Narrows / slack water,
 * that night" the Narrows, of "Los Angeles, California" the town.
 */
final class Headlines {

  private static final int LONGEST = 60;
  private static final Pattern SENTENCE = Pattern.compile("[\"“”‘«»\\n]|(?<![ap]\\.m)[.!?;:…]$");
  private static final Pattern COMMA = Pattern.compile("\\s*[,/|–—]\\s*");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)\\b(?:\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?[ap]\\.?m|[12]\\d{3}|\\d{1,2}(?:st|nd|rd|th)"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august"
              + "|september|october|november|december|morning|noon|afternoon|evening|night|midnight"
              + "|dawn|dusk|later|earlier|ago|before|after|today|yesterday|tonight|day|days|spring"
              + "|summer|autumn|winter)\\b");
  private static final Pattern NAME =
      Pattern.compile("(?u)(?:[Tt]he )?(\\p{Lu}[\\p{L}’']*(?: [\\p{L}\\d’']+){0,4})");

  private final Story story;
  private final Lexicon lexicon;

  Headlines(Story story, Lexicon lexicon) {
    this.story = story;
    this.lexicon = lexicon;
  }

  /** What stands first in each such line, without its article. */
  List<Span> places() {
    var places = new ArrayList<Span>();
    for (var paragraph : story.paragraphs()) {
      var line = paragraph.span();
      if (paragraph.kind() == Paragraph.Kind.PROSE && line.length() <= LONGEST) {
        first(story.cut(line), line.start()).ifPresent(places::add);
      }
    }
    return places;
  }

  /** If the rest tells a time; one word may be anything unless the time has a number. */
  private Optional<Span> first(String line, int start) {
    var end = COMMA.matcher(line);
    if (SENTENCE.matcher(line).find() || !end.find()) {
      return Optional.empty();
    }
    var first = line.substring(0, end.start());
    var rest = line.substring(end.end());
    var name = NAME.matcher(first);
    boolean isPlace =
        name.matches()
            && !TIME.matcher(first).find()
            && (lexicon.isPlace(rest) || isTime(rest, first.indexOf(' ') > 0));
    return isPlace
        ? Optional.of(new Span(start + name.start(1), start + name.end(1)))
        : Optional.empty();
  }

  private static boolean isTime(String rest, boolean sure) {
    return TIME.matcher(rest).find() && (sure || DIGIT.matcher(rest).find());
  }
}
