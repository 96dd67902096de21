package org.fabula.understanding.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;

/** The shapes a line of a script, a chat or a row of messages has. */
final class LineShape {

  private static final Pattern LINE =
      Pattern.compile(
          "^(?<open>[*_]{0,2})"
              + "(?:[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+)?" // [21:04]
              + "(?:<(?<angle>[^<>\\n]{1,40})>:?"
              + "|\\[(?<square>[^\\[\\]\\n]{1,40})\\]\\s?:"
              + "|(?<capitals>\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3})\\."
              + "|@?(?<plain>\\p{L}[^:<>\\[\\]()“”\"«»*\\n]{0,40})(?:\\([^()\\n]{1,60}\\))?[*_]{0,2}\\s?:[*_]{0,2})"
              + "\\s+(?<said>\\S.*)$",
          Pattern.DOTALL);

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<name>\\p{Lu}{2,}\\.?(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3})(?: \\([^()\\n]{1,30}\\))?:?");

  private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,80}\\)");

  private static final List<String> NAMES = List.of("angle", "square", "capitals", "plain");

  /** An emote, or a direction in brackets, at either end or after a sentence. */
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?:^|(?<=[.!?…]\\s))(?:\\((?=\\p{Ll})[^()]{1,80}\\)|\\*(?=\\p{Ll})[^*]{1,80}\\*)"
              + "|\\((?=\\p{Ll})[^()]{1,80}\\)$"
              + "|\\*(?=\\p{Ll})[^*]{1,80}\\*$"
              + "|\\*(?=\\p{Ll})[^*\\s]{1,30}\\s[^*]{1,80}\\*"
              + "|^-(?=\\p{Ll})[^-]{2,80}-(?=\\s|$)");

  private static final Pattern NO_NAME_AT_END = Pattern.compile("[^\\p{L}\\p{N}_]+$");
  private static final int MOST_WORDS = 5;

  /** What stands before a colon at the head of mails, forms and notes. */
  private static final Set<String> HEADINGS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "cc",
          "re",
          "sent",
          "note",
          "notes",
          "scene",
          "time",
          "place",
          "location",
          "setting",
          "name",
          "age",
          "ps",
          "warning",
          "title",
          "author");

  private LineShape() {}

  /** The line that the paragraph is by its shape. */
  static Optional<ScriptLine> of(Story story, int index) {
    var paragraph = story.paragraphs().get(index);
    var text = story.text();
    var line = LINE.matcher(text).region(paragraph.span().start(), paragraph.span().end());
    return paragraph.isProse() && line.matches() && !opensQuotation(text.charAt(line.start("said")))
        ? name(line).map(name -> new ScriptLine(index, name, said(line, text)))
        : Optional.empty();
  }

  /**
   * The paragraph with what is said below a name that stands alone in capitals, as in a screenplay;
   * a direction may stand between.
   */
  static Optional<ScriptLine> below(Story story, int index) {
    if (!isNameAlone(story, index)) {
      return Optional.empty();
    }
    int next = index + 1;
    if (next < story.paragraphs().size() && ASIDE.matcher(text(story, next)).matches()) {
      next++;
    }
    if (next >= story.paragraphs().size()
        || !story.paragraphs().get(next).isProse()
        || CAPITALS.matcher(text(story, next)).matches()) {
      return Optional.empty();
    }
    var name = story.paragraphs().get(index).span();
    var line = CAPITALS.matcher(text(story, index));
    int end = line.matches() ? name.start() + line.end("name") : name.end();
    var said = story.paragraphs().get(next).span();
    return Optional.of(
        new ScriptLine(
            next, new Span(name.start(), end), said(said.start(), said.end(), story.text())));
  }

  private static boolean isNameAlone(Story story, int index) {
    return story.paragraphs().get(index).isProse()
        && CAPITALS.matcher(text(story, index)).matches();
  }

  private static String text(Story story, int paragraph) {
    return story.cut(story.paragraphs().get(paragraph).span());
  }

  private static boolean opensQuotation(char sign) {
    return "\"“”«„‘".indexOf(sign) >= 0;
  }

  private static Optional<Span> name(Matcher line) {
    var group = NAMES.stream().filter(each -> line.group(each) != null).findFirst().orElseThrow();
    var name = NO_NAME_AT_END.matcher(line.group(group)).replaceAll("");
    return isName(name, group)
        ? Optional.of(new Span(line.start(group), line.start(group) + name.length()))
        : Optional.empty();
  }

  /** {@code Odile said:} is a tag and no name; a handle is one word in any letters. */
  private static boolean isName(String name, String group) {
    var words = name.split("\\s+", -1);
    boolean capitals =
        Stream.of(words[0], words[words.length - 1])
            .noneMatch(word -> word.isEmpty() || Character.isLowerCase(word.codePointAt(0)));
    return !name.isEmpty()
        && words.length <= MOST_WORDS
        && !HEADINGS.contains(name.toLowerCase(Locale.ROOT))
        && (capitals || words.length == 1 || !group.equals("plain"));
  }

  private static List<Span> said(Matcher line, String text) {
    var open = line.group("open");
    int end = line.end("said");
    if (!open.isEmpty() && line.group("said").endsWith(open)) {
      end -= open.length();
    }
    return said(line.start("said"), end, text);
  }

  private static List<Span> said(int start, int end, String text) {
    int from = start;
    var direction = DIRECTION.matcher(text).region(from, end);
    var parts = new ArrayList<Span>();
    while (direction.find()) {
      parts.add(trimmed(from, direction.start(), text));
      from = direction.end();
    }
    parts.add(trimmed(from, end, text));
    parts.removeIf(Span::isEmpty);
    return parts;
  }

  private static Span trimmed(int from, int to, String text) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
