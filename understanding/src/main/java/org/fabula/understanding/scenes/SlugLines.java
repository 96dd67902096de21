package org.fabula.understanding.scenes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.places.Place;

/**
 * The short lines above a scene that are no sentences and tell where or when it plays or through
 * whose eyes it is seen: "Los Angeles, California", "Angel Investigations", "1 year ago."
 */
final class SlugLines {

  private static final int LONGEST = 60;
  private static final int MOST_AT_ONCE = 6;
  private static final Pattern SPEECH = Pattern.compile("[\"“”‘«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?iu)(?<!\\b[ap]\\.m)[.!?,;…—-]$");
  private static final Pattern POINT_OF_VIEW =
      Pattern.compile("(?iu)\\b(?:pov|point of view)\\b|^\\W*(?:end )?flashback\\W*$");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Story story;
  private final Prose prose;
  private final Set<Integer> lines = new HashSet<>();

  /** Index of the first paragraph of prose. */
  private final int opening;

  SlugLines(Prose prose) {
    this.prose = prose;
    this.story = prose.segments().story();
    this.opening = prose.paragraphs().stream().findFirst().map(ReadParagraph::index).orElse(-1);
    int since = 0;
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      boolean isMore =
          since > 0 && since < MOST_AT_ONCE && (isBare(paragraph) || isTime(paragraph));
      since = isMore || isFirst(paragraph) ? since + 1 : 0;
      if (since > 0) {
        lines.add(i);
      }
    }
  }

  /** Whether a paragraph of the story is such a line. */
  boolean contains(int paragraph) {
    return lines.contains(paragraph);
  }

  /** Those with which a stretch of whole paragraphs opens; the story's own title may be first. */
  List<Span> above(Span stretch) {
    int first = story.paragraphIndexAt(stretch.start());
    while (first + 1 < story.paragraphs().size() && !story.paragraphs().get(first).isProse()) {
      first++;
    }
    return from(first).stream().filter(stretch::contains).toList();
  }

  /** Those from a paragraph on, as many as may stand together. */
  List<Span> from(int paragraph) {
    return IntStream.range(paragraph, story.paragraphs().size())
        .limit(MOST_AT_ONCE)
        .takeWhile(index -> contains(index) || isTitle(index))
        .mapToObj(index -> story.paragraphs().get(index).span())
        .toList();
  }

  /** Whether the few paragraphs from one to before another are nothing else. */
  boolean areAll(int first, int end) {
    return end - first <= MOST_AT_ONCE && IntStream.range(first, end).allMatch(this::isNoText);
  }

  private boolean isNoText(int index) {
    var paragraph = story.paragraphs().get(index);
    return !paragraph.isProse()
        || isTitle(index)
        || (contains(index) && !SectionKinds.isAnnouncement(story.cut(paragraph.span())));
  }

  /** The place that such lines tell; a title tells none where there is more than the title. */
  Optional<Place> place(List<Span> lines) {
    return lines.stream()
        .skip(lines.size() > 1 && lines.get(0).equals(title()) ? 1 : 0)
        .flatMap(line -> prose.places().in(line).stream())
        .map(PlaceMentions.Found::place)
        .findFirst();
  }

  private Span title() {
    return story.paragraphs().get(opening).span();
  }

  /** The first line of all, if it is short and no sentence. */
  private boolean isTitle(int index) {
    return index == opening && isBare(story.paragraphs().get(index));
  }

  /** Whether a paragraph tells a time and nothing else: "1 year ago." */
  private boolean isTime(Paragraph paragraph) {
    var text = story.cut(paragraph.span());
    return text.length() <= LONGEST
        && TimeWords.leapAtStart(text).filter(it -> it.end() >= text.length() - 1).isPresent();
  }

  /** Whether a paragraph is short and no sentence. */
  private boolean isBare(Paragraph paragraph) {
    if (!paragraph.isProse() || paragraph.span().length() > LONGEST) {
      return false;
    }
    var text = story.cut(paragraph.span());
    return !SPEECH.matcher(text).find()
        && !LINE_END.matcher(text).find()
        && !SENTENCE_END.matcher(text).find()
        && !SectionKinds.isAnnouncement(text)
        && !prose.isSpokenAt(paragraph.span().end() - 1);
  }

  /** And names a place, a time or whose head we are in. */
  private boolean isFirst(Paragraph paragraph) {
    if (!paragraph.isProse() || paragraph.span().length() > LONGEST) {
      return false;
    }
    var text = story.cut(paragraph.span());
    if (OddityDetection.isSceneHeading(text)) {
      return true;
    }
    if (SPEECH.matcher(text).find()
        || LINE_END.matcher(text).find()
        || prose.isSpokenAt(paragraph.span().end() - 1)) {
      return false;
    }
    if (POINT_OF_VIEW.matcher(text).find() || SectionKinds.isAnnouncement(text)) {
      return true;
    }
    return isBare(paragraph)
        && (TimeWords.in(text).isPresent() || !prose.places().in(paragraph.span()).isEmpty());
  }
}
