package org.fabula.web.reader;

import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.web.known.KnownStory;
import org.fabula.web.page.Visit;

/**
 * A chapter to read.
 *
 * @param number from 1
 * @param title the chapter's own
 * @param looks whether the reader came to look at a passage and has not read on from it yet
 */
record ChapterPage(
    Visit visit,
    KnownStory known,
    int number,
    Optional<String> title,
    ChapterText text,
    boolean looks,
    Pill pill) {

  static ChapterPage of(KnownStory known, int chapterIndex, boolean looks, Visit visit) {
    return new ChapterPage(
        visit,
        known,
        chapterIndex + 1,
        known.story().chapters().get(chapterIndex).title(),
        ChapterText.of(known.story(), chapterIndex),
        looks,
        Pill.of(known));
  }

  String storyTitle() {
    return known.entry().title();
  }

  int chapters() {
    return known.story().chapters().size();
  }

  String address() {
    return known.chapterAddress(number - 1);
  }

  Optional<String> previous() {
    return number > 1 ? Optional.of(known.chapterAddress(number - 2)) : Optional.empty();
  }

  Optional<String> next() {
    return number < chapters() ? Optional.of(known.chapterAddress(number)) : Optional.empty();
  }

  /** The story's language as HTML wants it; English where the file does not tell. */
  String language() {
    return known
        .entry()
        .metadata()
        .text(MetadataField.LANGUAGE)
        .filter(code -> code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
        .orElse("en");
  }

  /** The title of the page: chapter and story. */
  String pageTitle() {
    return chapters() > 1 ? title.orElse("Chapter " + number) + " – " + storyTitle() : storyTitle();
  }
}
