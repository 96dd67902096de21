package org.fabula.web.profile;

import java.util.OptionalInt;
import org.fabula.library.StoryEntry;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.StoryLength;

/** The biggest thing on a story's page: to begin, or to go on where the reader stopped. */
record ReadButton(String words, String where, String address) {

  static ReadButton of(KnownStory known, OptionalInt lastParagraph) {
    var story = known.story();
    if (known.entry().position().isEmpty()) {
      return new ReadButton("Read", length(known.entry()), known.chapterAddress(0));
    }
    int paragraph =
        lastParagraph.orElseGet(() -> Math.max(0, story.paragraphIndexAt(known.horizon() - 1)));
    var span = known.spanOfParagraphs(paragraph, paragraph);
    var chapter =
        story.chapters().size() > 1 ? "chapter " + (story.chapterIndexAt(span.start()) + 1) : "";
    var address = known.chapterAddress(story.chapterIndexAt(span.start())) + "#p" + paragraph;
    return new ReadButton("Continue", chapter, address);
  }

  private static String length(StoryEntry entry) {
    var length = new StoryLength(entry.words());
    return length.time() + " · " + length.inWords();
  }
}
