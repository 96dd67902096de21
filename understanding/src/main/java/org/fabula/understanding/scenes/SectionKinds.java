package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.story.Span;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.scenes.Scene.Kind;

/** Says whether a section is a scene, or a letter, a summary, an author's note or the like. */
final class SectionKinds {

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_EPIGRAPH = 90;
  private static final int LONGEST_SIGNATURE = 40;
  private static final int SHORTEST_SUMMARY = 60;
  private static final double TALK_OF_SUMMARY = 0.04;
  private static final double TIMES_OF_SUMMARY = 0.0185;
  private static final int FEWEST_VERSES = 4;
  private static final int LONGEST_VERSE = 55;
  private static final double VERSES = 0.8;
  private static final double VERSES_AT_REST = 0.35;
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^\\W*(?:a/n\\b|an:|author(?:['’]?s)? notes?\\b|note from the author\\b)");
  private static final int LONGEST_AUTHORS_TALK = 700;
  private static final Pattern AUTHORS_TALK =
      Pattern.compile(
          "(?iu)\\b(?:thank(?:s| you) (?:so much )?(?:for|to) (?:reading|all|every)|please (?:review|comment|r&r)"
              + "|(?:reviews|comments|kudos) (?:are|make|would|welcome)|feedback|beta(?:-?reader)?|fics?|ficlet|fandom"
              + "|(?:this|my) (?:first )?(?:story|chapter|one-?shot)|next (?:part|chapter)|sequel|disclaimer"
              + "|do(?:n['’]t| not) own|write me|let me know|hope you (?:like|enjoy)(?:ed)?|tbc|to be continued)\\b");
  private static final Pattern RECAP =
      Pattern.compile(
          "(?iu)^\\W*(?:previously\\b|recap\\b|last time (?:on|in)\\b|the story so far\\b)");
  private static final Pattern ATTRIBUTION = Pattern.compile("(?u)^\\s*[—–―-]{1,2}\\s*\\p{Lu}");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?iu)^(?:my |our )?(?:dear(?:est)?|beloved)\\b[^.!?\\n]{1,40}[,:—–-]|^to whom it may concern\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)^\\W*(?:yours\\b|love\\b|with love\\b|all my love\\b|sincerely\\b|affectionately\\b|your (?:\\w+ )?(?:friend"
              + "|son|daughter|brother|sister|mother|father|wife|husband|servant)\\b|p\\.? ?s\\b)");
  private static final Pattern LONG_TIMES =
      Pattern.compile(
          "(?iu)\\b(?:would|used to|often|always|every|usually|sometimes|days|weeks|months|years"
              + "|mornings|evenings|nights|seldom|never|daily|during|frequently|occasionally|generally"
              + "|twice|had (?:\\w+ )?(?:been|\\w+ed))\\b");
  private static final Pattern VERSE = Pattern.compile("^[\\p{Pi}\"']?\\p{Lu}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’']?$");

  private final Prose prose;

  SectionKinds(Prose prose) {
    this.prose = prose;
  }

  /** Whether a paragraph announces a note or a recap, so that a section starts with it. */
  static boolean isAnnouncement(String paragraph) {
    return NOTE.matcher(paragraph).find() || RECAP.matcher(paragraph).find();
  }

  Kind of(Span section) {
    var paragraphs = prose.paragraphsIn(section);
    if (paragraphs.isEmpty()) {
      return Kind.SCENE;
    }
    var texts = paragraphs.stream().map(prose::text).toList();
    int words = paragraphs.stream().mapToInt(ReadParagraph::words).sum();
    int spoken = paragraphs.stream().mapToInt(ReadParagraph::spoken).sum();
    if (words <= LONGEST_NOTE
        && (NOTE.matcher(texts.get(0)).find()
            || texts.stream().allMatch(OddityDetection::isHeader)
            || (spoken == 0 && isAuthorsTalk(texts)))) {
      return Kind.NOTE;
    }
    if (words <= LONGEST_NOTE && RECAP.matcher(texts.get(0)).find()) {
      return Kind.RECAP;
    }
    if (texts.size() > 1
        && words <= LONGEST_EPIGRAPH
        && ATTRIBUTION.matcher(texts.get(texts.size() - 1)).find()) {
      return Kind.EPIGRAPH;
    }
    if (isLetter(texts)) {
      return Kind.LETTER;
    }
    if (spoken <= words / 2 && isVerse(texts)) {
      return Kind.LYRICS;
    }
    return isSummary(texts, words, spoken) ? Kind.SUMMARY : Kind.SCENE;
  }

  /** "Thanks for reading! This was my first fic." */
  private static boolean isAuthorsTalk(List<String> texts) {
    if (texts.stream().mapToInt(String::length).sum() > LONGEST_AUTHORS_TALK) {
      return false;
    }
    long talk =
        texts.stream()
            .flatMap(text -> AUTHORS_TALK.matcher(text).results())
            .map(found -> found.group().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return talk >= (texts.get(0).startsWith("(") ? 1 : 2);
  }

  /** One with a salutation near its start and a closing or a signature near its end. */
  private static boolean isLetter(List<String> texts) {
    return texts.subList(0, Math.min(3, texts.size())).stream()
            .anyMatch(text -> SALUTATION.matcher(text).find())
        && texts.subList(Math.max(1, texts.size() - 3), texts.size()).stream()
            .anyMatch(text -> CLOSING.matcher(text).find() || isSignature(text));
  }

  private static boolean isSignature(String text) {
    return text.length() <= LONGEST_SIGNATURE
        && Character.isUpperCase(text.codePointAt(0))
        && !SENTENCE_END.matcher(text).find();
  }

  private static boolean isVerse(List<String> texts) {
    var lines =
        texts.stream()
            .flatMap(String::lines)
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
    long verses =
        lines.stream()
            .filter(line -> line.length() <= LONGEST_VERSE)
            .filter(line -> VERSE.matcher(line).find())
            .count();
    long atRest = lines.stream().filter(line -> SENTENCE_END.matcher(line).find()).count();
    return lines.size() >= FEWEST_VERSES
        && verses >= VERSES * lines.size()
        && atRest <= VERSES_AT_REST * lines.size();
  }

  /** Without talk and full of what happens often or takes long. */
  private static boolean isSummary(List<String> texts, int words, int spoken) {
    if (words < SHORTEST_SUMMARY || spoken > words * TALK_OF_SUMMARY) {
      return false;
    }
    long times = texts.stream().flatMap(text -> LONG_TIMES.matcher(text).results()).count();
    return times >= words * TIMES_OF_SUMMARY;
  }
}
