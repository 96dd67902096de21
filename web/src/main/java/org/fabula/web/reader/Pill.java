package org.fabula.web.reader;

import org.fabula.web.known.KnownStory;

/** Says up to where the reader knows the story, and is the one place to lift the veil. */
record Pill(String words, boolean lifted) {

  static Pill of(KnownStory known) {
    if (known.veil() == KnownStory.Veil.LIFTED) {
      return new Pill("Everything is shown", true);
    }
    return new Pill("Known up to: " + place(known), false);
  }

  private static String place(KnownStory known) {
    var story = known.story();
    int end = story.paragraphs().isEmpty() ? 0 : lastProseEnd(known);
    if (known.horizon() >= end) {
      return "the end";
    }
    int last = Math.max(0, known.horizon() - 1);
    if (story.chapters().size() > 1) {
      return known.horizon() == 0 ? "the start" : "chapter " + (story.chapterIndexAt(last) + 1);
    }
    return Math.round(100.0 * known.horizon() / Math.max(1, end)) + " %";
  }

  private static int lastProseEnd(KnownStory known) {
    var paragraphs = known.story().paragraphs();
    for (int index = paragraphs.size() - 1; index >= 0; index--) {
      if (paragraphs.get(index).isProse()) {
        return paragraphs.get(index).span().end();
      }
    }
    return 0;
  }
}
