package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.scenes.Scene.Boundary;

/** Finds where scenes start: after marks and headings, at slug lines, at leaps in time. */
final class SceneStarts {

  private static final int LONGEST_SLUG_LINE = 60;
  private static final Pattern SPEECH = Pattern.compile("[\"“”‘«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?,;…—-]$");
  private static final Pattern POINT_OF_VIEW =
      Pattern.compile("(?iu)\\b(?:pov|point of view)\\b|^\\W*(?:end )?flashback\\W*$");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Story story;
  private final PlaceMentions places;
  private final int usualGap;

  SceneStarts(Story story, PlaceMentions places) {
    this.story = story;
    this.places = places;
    this.usualGap = usualGap();
  }

  /** In text order; the first is the first paragraph of prose. */
  List<SceneStart> find() {
    var starts = new ArrayList<SceneStart>();
    boolean afterSlugLine = false;
    var pending = Optional.<SceneStart>empty();
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      switch (paragraph.kind()) {
        case HEADING -> pending = Optional.of(SceneStart.at(i, Boundary.CHAPTER, 0.9));
        case BREAK -> pending = pending.or(() -> Optional.of(mark()));
        case FRAME -> {}
        case PROSE -> {
          var start = start(i, pending, starts.isEmpty(), afterSlugLine);
          start.ifPresent(starts::add);
          afterSlugLine = isSlugLine(paragraph);
          pending = Optional.empty();
        }
      }
    }
    return starts;
  }

  private static SceneStart mark() {
    return SceneStart.at(0, Boundary.MARK, 0.95);
  }

  private Optional<SceneStart> start(
      int index, Optional<SceneStart> pending, boolean first, boolean afterSlugLine) {
    var paragraph = story.paragraphs().get(index);
    var time = time(paragraph);
    if (first || pending.isPresent()) {
      var boundary = pending.map(SceneStart::boundary).orElse(Boundary.CHAPTER);
      double confidence = pending.map(SceneStart::confidence).orElse(1.0);
      return Optional.of(new SceneStart(index, boundary, time, confidence));
    }
    if (afterSlugLine) {
      return Optional.empty();
    }
    if (isSlugLine(paragraph)) {
      return Optional.of(new SceneStart(index, Boundary.SLUG_LINE, time, 0.85));
    }
    if (isWideGap(index)) {
      return Optional.of(new SceneStart(index, Boundary.MARK, time, 0.6));
    }
    return time.isPresent()
        ? Optional.of(new SceneStart(index, Boundary.SHIFT, time, 0.55))
        : Optional.empty();
  }

  private Optional<SceneTime> time(Paragraph paragraph) {
    var text = story.cut(paragraph.span());
    var found = isSlugLine(paragraph) ? TimeWords.in(text) : TimeWords.leapAtStart(text);
    return found.map(
        inside -> {
          int start = paragraph.span().start();
          var span = new Span(start + inside.start(), start + inside.end());
          return new SceneTime(story.cut(span), List.of(span));
        });
  }

  /** A short line that is no sentence and names a place, a time or whose head we are in. */
  private boolean isSlugLine(Paragraph paragraph) {
    if (!paragraph.isProse() || paragraph.span().length() > LONGEST_SLUG_LINE) {
      return false;
    }
    var text = story.cut(paragraph.span());
    if (SPEECH.matcher(text).find() || LINE_END.matcher(text).find()) {
      return false;
    }
    if (POINT_OF_VIEW.matcher(text).find()) {
      return true;
    }
    return !SENTENCE_END.matcher(text).find()
        && (TimeWords.in(text).isPresent() || namesPlace(paragraph.span()));
  }

  private boolean namesPlace(Span line) {
    return !places.in(line).isEmpty();
  }

  /** More empty lines than the story usually leaves. */
  private boolean isWideGap(int index) {
    return index > 0 && gap(index) > usualGap + (usualGap > 1 ? 1 : 0);
  }

  private int gap(int index) {
    int from = story.paragraphs().get(index - 1).span().end();
    int to = story.paragraphs().get(index).span().start();
    return (int) LINE_END.matcher(story.text().substring(from, to)).results().count();
  }

  private int usualGap() {
    var gaps = new ArrayList<Integer>();
    for (int i = 1; i < story.paragraphs().size(); i++) {
      gaps.add(gap(i));
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 1 : gaps.get(gaps.size() / 2);
  }
}
