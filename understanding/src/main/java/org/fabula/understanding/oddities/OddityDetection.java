package org.fabula.understanding.oddities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.oddities.Oddity.Kind;

/** Finds what is odd about a text by its lines alone. Linear in the text. */
public final class OddityDetection {

  private static final int FEWEST_VERSES = 8;
  private static final int LONGEST_VERSE = 55;
  private static final double VERSES = 0.9;
  private static final double VERSES_AT_REST = 0.35;
  private static final int LONGEST_TITLE = 80;
  private static final int TITLE_REACH = 3;
  private static final int FEWEST_LETTERS_REPEATED = 200;
  private static final int FEWEST_SCENES = 2;
  private static final Pattern VERSE = Pattern.compile("^[\\p{Pi}\\p{Ps}\"'—–-]{0,2}\\p{Lu}");
  private static final Pattern AT_REST = Pattern.compile("[.!?…][”\"’')]?$");
  private static final Pattern END =
      Pattern.compile("(?iu)^[\\W_]{0,8}(?:the end|end|fin|finis|fini|finito)[\\W_]{0,8}$");
  private static final Pattern TITLE = Pattern.compile("^[\\p{Pi}\"'*_#]{0,3}[\\p{Lu}\\p{N}]");
  private static final Pattern BY_LINE = Pattern.compile("^(?:by|By|BY|Written by)\\s+\\S.{0,50}$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)^(?:title|author|rating|summary|fandom|pairings?|disclaimer|warnings?|category"
              + "|characters?|genre|notes?|spoilers?|series)\\s?:.*$");

  /**
   * "SCENE 2. The kitchen", "INT. KITCHEN - DAY"; those that a play numbers and those of a film.
   */
  private static final Pattern SCENE_HEADING =
      Pattern.compile(
          "^(?:(?:INT|EXT|INT\\.?/EXT|I/E)[. ].{2,60}|S(?:CENE|cene)\\s(?:\\d+|[IVXL]+|[A-Z][a-z]+)\\b.{0,60})$");

  private static final int FEWEST_CHAT_LINES = 5;
  private static final double CHAT_LINES = 0.6;

  /** "[21:04] odile: are you there", "&lt;odile&gt; ok". */
  private static final Pattern CHAT_LINE =
      Pattern.compile(
          "^(?:[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+\\S.{0,40}?(?:[:>]\\s|$)"
              + "|[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+\\*\\S?"
              + "|<[^<>\\n]{1,30}>:?\\s)");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** By kind, then in text order. */
  public List<Oddity> detect(Story story) {
    return Stream.of(
            verse(story),
            noStory(story),
            script(story),
            chat(story),
            otherStories(story),
            repeatedChapters(story))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a paragraph is the heading of a script's scene. */
  public static boolean isSceneHeading(String paragraph) {
    return SCENE_HEADING.matcher(paragraph).matches();
  }

  private static List<Oddity> verse(Story story) {
    var prose = story.paragraphs().stream().filter(Paragraph::isProse).toList();
    var lines =
        prose.stream()
            .flatMap(paragraph -> story.cut(paragraph.span()).lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    long verses =
        lines.stream()
            .filter(line -> line.length() <= LONGEST_VERSE && VERSE.matcher(line).find())
            .count();
    long atRest = lines.stream().filter(line -> AT_REST.matcher(line).find()).count();
    boolean isVerse =
        lines.size() >= FEWEST_VERSES
            && verses >= VERSES * lines.size()
            && atRest <= VERSES_AT_REST * lines.size()
            && lines.stream().noneMatch(line -> line.contains(":"));
    return isVerse
        ? List.of(new Oddity(Kind.VERSE, prose.stream().map(Paragraph::span).toList()))
        : List.of();
  }

  private static List<Oddity> noStory(Story story) {
    var prose =
        story.paragraphs().stream().filter(Paragraph::isProse).map(Paragraph::span).toList();
    return !prose.isEmpty() && prose.stream().allMatch(span -> isHeader(story.cut(span)))
        ? List.of(new Oddity(Kind.NO_STORY, prose))
        : List.of();
  }

  /** Whether all lines of a paragraph are such as stand above a story. */
  public static boolean isHeader(String paragraph) {
    return paragraph.lines().map(String::strip).allMatch(OddityDetection::isOfHeader)
        && !AT_REST.matcher(paragraph.strip()).find();
  }

  private static boolean isOfHeader(String line) {
    return BY_LINE.matcher(line).matches() || LABELLED.matcher(line).matches();
  }

  private static List<Oddity> script(Story story) {
    var headings =
        story.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() != Paragraph.Kind.FRAME)
            .map(Paragraph::span)
            .filter(span -> isSceneHeading(story.cut(span)))
            .toList();
    return headings.size() >= FEWEST_SCENES
        ? List.of(new Oddity(Kind.SCRIPT, headings))
        : List.of();
  }

  private static List<Oddity> chat(Story story) {
    var prose = story.paragraphs().stream().filter(Paragraph::isProse).toList();
    var lines =
        prose.stream()
            .map(Paragraph::span)
            .filter(span -> CHAT_LINE.matcher(story.cut(span)).find())
            .toList();
    return lines.size() >= FEWEST_CHAT_LINES && lines.size() >= CHAT_LINES * prose.size()
        ? List.of(new Oddity(Kind.CHAT, lines.subList(0, FEWEST_CHAT_LINES)))
        : List.of();
  }

  /** A title and a by-line or other header after "The End". */
  private static List<Oddity> otherStories(Story story) {
    int size = story.paragraphs().size();
    return IntStream.range(0, size)
        .filter(index -> END.matcher(text(index, story)).matches())
        .boxed()
        .flatMap(
            end ->
                IntStream.rangeClosed(end + 1, Math.min(end + TITLE_REACH, size - 1))
                    .mapToObj(title -> header(title, story))
                    .flatMap(Optional::stream)
                    .limit(1))
        .map(header -> new Oddity(Kind.ANOTHER_STORY, header))
        .toList();
  }

  /** The title at a paragraph and the lines of header below it; empty where it has none. */
  private static Optional<List<Span>> header(int title, Story story) {
    var text = text(title, story);
    if (text.length() > LONGEST_TITLE
        || !TITLE.matcher(text).find()
        || AT_REST.matcher(text).find()) {
      return Optional.empty();
    }
    var lines = new ArrayList<Span>();
    int next = title;
    do {
      lines.add(story.paragraphs().get(next).span());
      next++;
    } while (next < story.paragraphs().size() && isOfHeader(text(next, story)));
    return lines.size() > 1 ? Optional.of(lines) : Optional.empty();
  }

  private static List<Oddity> repeatedChapters(Story story) {
    var chapters =
        story.paragraphs().stream()
            .filter(Paragraph::isProse)
            .map(Paragraph::span)
            .collect(
                groupingBy(span -> story.chapterIndexAt(span.start()), TreeMap::new, toList()));
    var alike =
        chapters.entrySet().stream()
            .collect(groupingBy(chapter -> words(story.cut(chapter.getValue().get(0)))));
    return alike.values().stream()
        .filter(candidates -> candidates.size() > 1)
        .flatMap(candidates -> repeated(candidates, story))
        .sorted(Comparator.comparing(Oddity::start))
        .toList();
  }

  /** Those of some chapters that begin alike whose words are those of one before them. */
  private static Stream<Oddity> repeated(List<Entry<Integer, List<Span>>> alike, Story story) {
    var firsts = new HashMap<String, Span>();
    var repeated = Stream.<Oddity>builder();
    for (var candidate : alike) {
      var words =
          candidate.getValue().stream().map(span -> words(story.cut(span))).collect(joining());
      var chapter = story.chapters().get(candidate.getKey()).span();
      var first = firsts.putIfAbsent(words, chapter);
      if (first != null && words.length() >= FEWEST_LETTERS_REPEATED) {
        repeated.add(new Oddity(Kind.REPEATED_CHAPTER, List.of(first, chapter)));
      }
    }
    return repeated.build();
  }

  /** Without what is lost or changed where a text is copied. */
  private static String words(String text) {
    return NO_LETTERS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static String text(int paragraph, Story story) {
    return story.cut(story.paragraphs().get(paragraph).span());
  }
}
