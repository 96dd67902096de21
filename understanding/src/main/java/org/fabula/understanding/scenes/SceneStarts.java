package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.encoder.OpeningStates;
import org.fabula.understanding.oddities.Oddity.Kind;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.scenes.Scene.Boundary;

/**
 * Finds where scenes start: after marks and headings, at slug lines, and between those where
 * people, places, times and words change enough ({@link ShiftClues}, cut by {@link BestCut}).
 */
final class SceneStarts {

  private static final int LONGEST_SLUG_LINE = 60;

  /** Log odds from which a shift without a mark counts, chosen on stories left out of training. */
  private static final double ENOUGH = -1.75;

  /** What a shift lacks in a story whose author marks scenes. */
  private static final double AGAINST_MARKS = 0.75;

  private static final double NEVER = -1e9;
  private static final int FEW_MARKS = 2;
  private static final int MOST_WORDS_A_MARK = 4000;
  private static final int FEW_GAPS = 5;
  private static final int FEWEST_WORDS_A_GAP = 80;
  private static final Pattern SPEECH = Pattern.compile("[\"“”‘«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?iu)(?<!\\b[ap]\\.m)[.!?,;…—-]$");
  private static final Pattern POINT_OF_VIEW =
      Pattern.compile("(?iu)\\b(?:pov|point of view)\\b|^\\W*(?:end )?flashback\\W*$");
  private static final Pattern SALUTATION =
      Pattern.compile("^(?:(?:My|Our) )?(?:[Dd]ear(?:est)?|DEAR|[Bb]eloved)\\b");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Story story;
  private final Prose prose;
  private final SectionKinds kinds;
  private final ShiftClues clues;
  private final ShiftModel model;
  private final Optional<OpeningStates> openings;
  private final int usualGap;
  private final int usualIndent;
  private final boolean gapsAreMarks;
  private final boolean isOnePiece;
  private final Set<Integer> otherStories;
  private final Set<Integer> headers;

  SceneStarts(Prose prose, ShiftModel model, Optional<OpeningStates> openings) {
    this.story = prose.segments().story();
    this.prose = prose;
    this.kinds = new SectionKinds(prose);
    this.clues = new ShiftClues(prose);
    this.model = model;
    this.openings = openings;
    var oddities = new OddityDetection().detect(story);
    this.isOnePiece =
        oddities.stream()
            .anyMatch(oddity -> oddity.kind() == Kind.VERSE || oddity.kind() == Kind.CHAT);
    var others = oddities.stream().filter(oddity -> oddity.kind() == Kind.ANOTHER_STORY).toList();
    this.otherStories = paragraphs(others.stream().map(oddity -> oddity.evidence().get(0)));
    this.headers = paragraphs(others.stream().flatMap(oddity -> oddity.evidence().stream()));
    this.usualGap = usualGap();
    this.usualIndent = usualIndent();
    this.gapsAreMarks = gapsAreMarks();
  }

  private Set<Integer> paragraphs(Stream<Span> spans) {
    return spans
        .map(span -> story.paragraphIndexAt(span.start()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In text order; the first is the story's first. */
  List<SceneStart> find() {
    var told = told();
    long marks = told.stream().filter(start -> start.boundary() != Boundary.CHAPTER).count();
    boolean marked = marks >= FEW_MARKS && words() <= marks * MOST_WORDS_A_MARK;
    double enough = ENOUGH + (marked ? AGAINST_MARKS : 0);
    var starts = new ArrayList<SceneStart>();
    for (int i = 0; i < told.size(); i++) {
      starts.add(told.get(i));
      int from = indexInProse(told.get(i).paragraph());
      int end =
          i + 1 < told.size()
              ? indexInProse(told.get(i + 1).paragraph())
              : prose.paragraphs().size();
      starts.addAll(shifts(from, end, enough));
    }
    return starts;
  }

  /** The starts at these offsets and at the story's first paragraph of prose. */
  List<SceneStart> at(List<Integer> offsets) {
    var starts = new ArrayList<SceneStart>(find().subList(0, 1));
    offsets.stream()
        .map(this::paragraphFrom)
        .filter(paragraph -> paragraph > starts.get(starts.size() - 1).paragraph())
        .forEach(paragraph -> starts.add(startAt(paragraph)));
    return starts;
  }

  private int paragraphFrom(int offset) {
    int paragraph = story.paragraphIndexAt(offset);
    boolean isPast = paragraph >= 0 && story.paragraphs().get(paragraph).span().end() > offset;
    return isPast ? paragraph : Math.min(paragraph + 1, story.paragraphs().size() - 1);
  }

  private SceneStart startAt(int paragraph) {
    return new SceneStart(paragraph, Boundary.SHIFT, time(story.paragraphs().get(paragraph)), 1);
  }

  /** Index of the first paragraph of prose at or after a paragraph of the story. */
  private int indexInProse(int paragraph) {
    int low = 0;
    int high = prose.paragraphs().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prose.paragraphs().get(middle).index() < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<SceneStart> shifts(int from, int end, double enough) {
    if (isOnePiece || isLetter(from, end)) {
      return List.of();
    }
    var gains = new double[end - from];
    var words = new int[end - from];
    for (int i = from; i < end; i++) {
      words[i - from] = prose.paragraphs().get(i).words();
      gains[i - from] =
          i == from || clues.isExchange(i) || followsSlugLine(i)
              ? NEVER
              : logOdds(i, from, end) - enough;
    }
    return BestCut.of(gains, words).stream().map(at -> shift(from + at, gains[at])).toList();
  }

  private boolean isLetter(int from, int end) {
    return end - from > 1
        && kinds.of(
                prose
                    .span(prose.paragraphs().get(from))
                    .join(prose.span(prose.paragraphs().get(end - 1))))
            == Scene.Kind.LETTER;
  }

  private double logOdds(int inProse, int from, int end) {
    int paragraph = prose.paragraphs().get(inProse).index();
    return model.logOdds(
        clues.at(inProse, from, end),
        clues.openingWords(inProse),
        openings.flatMap(states -> states.of(paragraph)));
  }

  private boolean followsSlugLine(int inProse) {
    int before = prose.paragraphs().get(inProse - 1).index();
    return headers.contains(before) || isSlugLine(story.paragraphs().get(before));
  }

  private SceneStart shift(int at, double gain) {
    int index = prose.paragraphs().get(at).index();
    double confidence = 1 / (1 + Math.exp(-gain));
    return new SceneStart(index, Boundary.SHIFT, time(story.paragraphs().get(index)), confidence);
  }

  /** Where the layout tells that a scene starts. */
  private List<SceneStart> told() {
    var starts = new ArrayList<SceneStart>();
    boolean afterSlugLine = false;
    var pending = Optional.<SceneStart>empty();
    int headings = 0;
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      switch (paragraph.kind()) {
        case HEADING -> {
          headings++;
          pending = Optional.of(SceneStart.at(i, Boundary.CHAPTER, 0.9));
        }
        case BREAK -> {
          headings = 0;
          pending = pending.or(() -> Optional.of(mark()));
        }
        case FRAME -> headings = 0;
        case PROSE -> {
          var start = start(i, pending, starts.isEmpty(), afterSlugLine);
          int under = headings;
          start.map(found -> found.under(under)).ifPresent(starts::add);
          afterSlugLine = isSlugLine(paragraph);
          pending = Optional.empty();
          headings = 0;
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
    if (otherStories.contains(index)) {
      return Optional.of(new SceneStart(index, Boundary.CHAPTER, time, 0.9));
    }
    if (afterSlugLine || isOnePiece || headers.contains(index - 1)) {
      return Optional.empty();
    }
    if (isSlugLine(paragraph) && !isLetterHead(index)) {
      return Optional.of(new SceneStart(index, Boundary.SLUG_LINE, time, 0.85));
    }
    return isWideGap(index)
        ? Optional.of(new SceneStart(index, Boundary.MARK, time, 0.6))
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
    return !SENTENCE_END.matcher(text).find()
        && (TimeWords.in(text).isPresent() || namesPlace(paragraph.span()));
  }

  /** Place and date above a letter's salutation. */
  private boolean isLetterHead(int index) {
    return index + 1 < story.paragraphs().size()
        && SALUTATION.matcher(story.cut(story.paragraphs().get(index + 1).span())).find();
  }

  private boolean namesPlace(Span line) {
    return !prose.places().in(line).isEmpty();
  }

  /** More empty lines than the story usually leaves, and not around a letter set apart. */
  private boolean isWideGap(int index) {
    return gapsAreMarks && isWider(index);
  }

  /** Verse and the like leave a gap so often that it marks no scene. */
  private boolean gapsAreMarks() {
    long gaps = IntStream.range(0, story.paragraphs().size()).filter(this::isWider).count();
    return gaps < FEW_GAPS || words() >= gaps * FEWEST_WORDS_A_GAP;
  }

  private int words() {
    return prose.paragraphs().stream().mapToInt(ReadParagraph::words).sum();
  }

  private boolean isWider(int index) {
    return index > 0
        && gap(index) > usualGap + (usualGap > 1 ? 1 : 0)
        && indent(index) <= usualIndent
        && indent(index - 1) <= usualIndent;
  }

  /** How far a paragraph's first line is set in. */
  private int indent(int index) {
    int start = story.paragraphs().get(index).span().start();
    return start - 1 - story.text().lastIndexOf('\n', Math.max(0, start - 1));
  }

  private int usualIndent() {
    var indents =
        IntStream.range(0, story.paragraphs().size())
            .filter(index -> story.paragraphs().get(index).isProse())
            .map(this::indent)
            .sorted()
            .toArray();
    return indents.length == 0 ? 0 : indents[indents.length / 2];
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
