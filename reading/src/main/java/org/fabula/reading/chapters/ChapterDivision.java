package org.fabula.reading.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fabula.reading.manuscript.Division;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.story.Chapter;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;

/**
 * Divides a text at its headings. Headings that follow each other start one chapter together; prose
 * ahead of the first heading is a chapter without a title.
 */
public final class ChapterDivision {

  /** The chapters of a text with these paragraphs, at least one. */
  public List<Chapter> divide(String text, List<Paragraph> paragraphs, List<Division> divisions) {
    int first = firstOfStory(paragraphs);
    if (first < 0) {
      return List.of(new Chapter(Optional.empty(), new Span(0, text.length())));
    }
    int end = endOfStory(paragraphs);
    var titles = titles(text, paragraphs);
    var prose = proseStarts(paragraphs, divisions);
    divisions.stream()
        .filter(division -> division.start() >= first && division.start() < end)
        .filter(division -> prose.ceiling(division.start()) != null)
        .filter(division -> !startsAtHeading(division.start(), titles, prose))
        .forEach(division -> titles.put(division.start(), Optional.of(division.title())));
    titles.putIfAbsent(first, Optional.empty());
    var chapters = new ArrayList<Chapter>();
    var starts = new ArrayList<>(titles.tailMap(first).keySet());
    for (int i = 0; i < starts.size(); i++) {
      int chapterEnd = i + 1 < starts.size() ? starts.get(i + 1) : end;
      chapters.add(new Chapter(titles.get(starts.get(i)), new Span(starts.get(i), chapterEnd)));
    }
    return chapters;
  }

  /** Each chapter's start with its title, from runs of headings. */
  private static NavigableMap<Integer, Optional<String>> titles(
      String text, List<Paragraph> paragraphs) {
    var titles = new TreeMap<Integer, Optional<String>>();
    int runStart = -1;
    for (var paragraph : paragraphs) {
      var span = paragraph.span();
      if (paragraph.kind() == Paragraph.Kind.HEADING) {
        var words = Spaces.squeeze(text.substring(span.start(), span.end()));
        if (runStart < 0) {
          runStart = span.start();
          titles.put(runStart, Optional.of(words));
        } else {
          titles.compute(runStart, (start, title) -> title.map(before -> join(before, words)));
        }
      } else if (paragraph.isProse()) {
        runStart = -1;
      }
    }
    return titles;
  }

  /** "I" and "The Storm" are "I: The Storm"; "CHAPTER I." keeps its stop. */
  private static String join(String before, String words) {
    return Character.isLetterOrDigit(before.charAt(before.length() - 1))
        ? before + ": " + words
        : before + " " + words;
  }

  /** Whether a heading stands between the start of a division and its first prose. */
  private static boolean startsAtHeading(
      int start,
      NavigableMap<Integer, Optional<String>> titles,
      NavigableSet<Integer> proseStarts) {
    var heading = titles.ceilingKey(start);
    var prose = proseStarts.ceiling(start);
    return heading != null && heading < prose;
  }

  private static NavigableSet<Integer> proseStarts(
      List<Paragraph> paragraphs, List<Division> divisions) {
    var starts = new TreeSet<Integer>();
    if (!divisions.isEmpty()) {
      paragraphs.stream()
          .filter(Paragraph::isProse)
          .forEach(paragraph -> starts.add(paragraph.span().start()));
    }
    return starts;
  }

  private static int firstOfStory(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(ChapterDivision::isStory)
        .map(paragraph -> paragraph.span().start())
        .findFirst()
        .orElse(-1);
  }

  private static int endOfStory(List<Paragraph> paragraphs) {
    int last = paragraphs.size() - 1;
    while (!isStory(paragraphs.get(last))) {
      last--;
    }
    return paragraphs.get(last).span().end();
  }

  private static boolean isStory(Paragraph paragraph) {
    return paragraph.isProse() || paragraph.kind() == Paragraph.Kind.HEADING;
  }
}
