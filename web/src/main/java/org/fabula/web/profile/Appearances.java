package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fabula.understanding.mentions.Mention;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;

/** Where somebody appears so far: by chapter, one passage a paragraph, named there if possible. */
record Appearances(List<ChapterShare> shares, List<Appearance> chapters) {

  private static final int MOST_PASSAGES = 12;

  Appearances {
    shares = List.copyOf(shares);
    chapters = List.copyOf(chapters);
  }

  /**
   * Of somebody.
   *
   * @param whole number from 1 of a chapter of which all passages are asked for
   */
  static Appearances of(String characterId, KnownStory known, OptionalInt whole) {
    var byChapter = new TreeMap<Integer, List<Mention>>();
    for (var mention : known.fabula().mentions()) {
      if (mention.character().id().equals(characterId)) {
        int chapter = known.story().chapterIndexAt(mention.mention().span().start());
        byChapter.computeIfAbsent(chapter, index -> new ArrayList<>()).add(mention.mention());
      }
    }
    int most = byChapter.values().stream().mapToInt(List::size).max().orElse(1);
    var shares = new ArrayList<ChapterShare>();
    var chapters = new ArrayList<Appearance>();
    byChapter.forEach(
        (chapter, mentions) -> {
          shares.add(
              new ChapterShare(
                  chapter + 1,
                  mentions.size(),
                  Math.max(4, 100 * mentions.size() / most),
                  known.addressOf(mentions.get(0).span().start())));
          boolean isAsked = whole.isPresent() && whole.getAsInt() == chapter + 1;
          boolean isLast = whole.isEmpty() && chapter.equals(byChapter.lastKey());
          int passages = isAsked ? mentions.size() : MOST_PASSAGES;
          chapters.add(appearance(chapter, isAsked || isLast, mentions, passages, known));
        });
    return new Appearances(shares, chapters);
  }

  private static Appearance appearance(
      int chapter, boolean open, List<Mention> mentions, int most, KnownStory known) {
    var byParagraph = new TreeMap<Integer, Mention>();
    for (var mention : mentions) {
      byParagraph.merge(
          known.story().paragraphIndexAt(mention.span().start()), mention, Appearances::telling);
    }
    var label =
        known.story().chapters().size() > 1 ? "Chapter " + (chapter + 1) : "In the story so far";
    return new Appearance(
        chapter + 1,
        label,
        open,
        byParagraph.values().stream()
            .limit(most)
            .map(mention -> Excerpt.around(mention.span(), known))
            .toList(),
        Math.max(0, byParagraph.size() - most));
  }

  private static Mention telling(Mention one, Mention other) {
    return one.kind() == Mention.Kind.PRONOUN && other.kind() != Mention.Kind.PRONOUN ? other : one;
  }
}
