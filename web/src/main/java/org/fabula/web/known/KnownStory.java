package org.fabula.web.known;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fabula.library.StoryEntry;
import org.fabula.story.Chapter;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.writing.StoryNotes;
import org.fabula.writing.pictures.RelationshipGraph;
import org.fabula.writing.pictures.StorylineChart;

/**
 * A story and what its reader may know of it now.
 *
 * @param fabula as the reader may know it, which is not always all of it
 * @param horizon the offset up to which the reader knows the story
 * @param veil whether there is more than the reader may know yet
 * @param workedOut what was worked out of it and of others before
 */
public record KnownStory(
    StoryEntry entry, Fabula fabula, int horizon, Veil veil, WorkedOut workedOut) {

  /** What keeps a reader from being told more. */
  public enum Veil {
    /** Only what was read is known. */
    DOWN,
    /** The reader asked to see everything. */
    LIFTED,
    /** The story was never opened to read. */
    NOT_YET_DRAWN
  }

  /** In the query of an address: who follows it looks, and has not read up to there. */
  public static final String LOOK = "look";

  public long id() {
    return entry.id();
  }

  public Story story() {
    return fabula.story();
  }

  public boolean isVeiled() {
    return veil == Veil.DOWN;
  }

  /** The offset up to which pages may tell of the story. */
  public int end() {
    return isVeiled() ? Math.min(horizon, story().text().length()) : story().text().length();
  }

  /** The same as it was known at an earlier place. */
  public KnownStory until(int position) {
    return position >= end()
        ? this
        : new KnownStory(entry, workedOut.until(position, fabula), position, Veil.DOWN, workedOut);
  }

  /** Who meets whom, laid out. */
  public StorylineChart storyline() {
    return workedOut.storyline(fabula);
  }

  /** How people stand to each other, laid out. */
  public RelationshipGraph graph() {
    return workedOut.graph(fabula);
  }

  /** What the story tells in two ways. */
  public List<Conflict> conflicts() {
    return workedOut.conflicts(fabula);
  }

  /** What to know of the text before all else; see {@link StoryNotes}. */
  public List<String> notes() {
    return workedOut.notes(fabula);
  }

  /** Whether the reader has come to the chapter's text, so that its title tells nothing new. */
  public boolean isReached(Chapter chapter) {
    return !isVeiled() || chapter.span().start() < horizon;
  }

  /** The address of the story's own page. */
  public String address() {
    return "/story/" + id();
  }

  /** The address of the paragraph at an offset; of one beyond the reader's place, to look at. */
  public String addressOf(int offset) {
    return addressToLook(story().chapterIndexAt(offset), offset)
        + "#p"
        + Math.max(0, story().paragraphIndexAt(offset));
  }

  /** The address of a chapter; of one that starts beyond the reader's place, to look at. */
  public String addressToLook(int chapterIndex) {
    return addressToLook(chapterIndex, story().chapters().get(chapterIndex).span().start());
  }

  private String addressToLook(int chapterIndex, int offset) {
    return chapterAddress(chapterIndex) + (isAhead(offset) ? "?" + LOOK : "");
  }

  /** Whether a reader who comes to an offset comes further than they have read. */
  private boolean isAhead(int offset) {
    return offset > horizon;
  }

  public String chapterAddress(int chapterIndex) {
    return address() + "/chapter/" + (chapterIndex + 1);
  }

  /** The place of an offset, in words and as a link. */
  public Passage passageAt(int offset) {
    var where =
        story().chapters().size() > 1
            ? "chapter " + (story().chapterIndexAt(offset) + 1)
            : "at " + 100L * offset / Math.max(1, story().text().length()) + " %";
    return new Passage(where, addressOf(offset));
  }

  /** The paragraphs from one index to another, both included, as one span. */
  public Span spanOfParagraphs(int first, int last) {
    var paragraphs = story().paragraphs();
    if (paragraphs.isEmpty()) {
      return new Span(0, 0);
    }
    int from = Math.max(0, Math.min(first, paragraphs.size() - 1));
    int to = Math.max(from, Math.min(last, paragraphs.size() - 1));
    return paragraphs.get(from).span().join(paragraphs.get(to).span());
  }

  /** Known mentions that start in a span, in text order. */
  public List<CharacterMention> mentionsIn(Span span) {
    return startingIn(span, fabula.mentions(), mention -> mention.mention().span().start());
  }

  /** Known quotations that start in a span, in text order. */
  public List<Attribution> attributionsIn(Span span) {
    return startingIn(
        span, fabula.attributions(), attribution -> attribution.quotation().extent().start());
  }

  /** Known thoughts that start in a span, in text order. */
  public List<Thought> thoughtsIn(Span span) {
    return startingIn(span, fabula.thoughts(), thought -> thought.span().start());
  }

  /** Known words of time that start in a span, in text order. */
  public List<TimeNote> timesIn(Span span) {
    return startingIn(span, fabula.times(), time -> time.span().start()).stream()
        .map(time -> TimeNote.of(time, this))
        .toList();
  }

  /** The scene an offset lies in. */
  public Optional<Scene> sceneAt(int offset) {
    return fabula.scenes().stream().filter(scene -> scene.span().contains(offset)).findFirst();
  }

  /** The scene a passage starts in or, if it starts in none, the first that starts in it. */
  public Optional<Scene> sceneOf(Span passage) {
    return sceneAt(passage.start())
        .or(
            () ->
                fabula.scenes().stream()
                    .filter(scene -> passage.contains(scene.span().start()))
                    .findFirst());
  }

  private static <T> List<T> startingIn(Span span, List<T> inTextOrder, ToIntFunction<T> start) {
    return inTextOrder.subList(
        firstFrom(span.start(), inTextOrder, start), firstFrom(span.end(), inTextOrder, start));
  }

  private static <T> int firstFrom(int offset, List<T> inTextOrder, ToIntFunction<T> start) {
    int low = 0;
    int high = inTextOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(inTextOrder.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
