package org.fabula.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.oddities.Oddity;
import org.fabula.understanding.oddities.Oddity.Kind;

/** What a reader should know of a text before all else that is told of it. */
public final class StoryNotes {

  private StoryNotes() {}

  /** A sentence or two each; none for an ordinary story in English. */
  public static List<String> of(Fabula fabula) {
    var notes = new ArrayList<String>();
    if (!fabula.isInEnglish()) {
      notes.add(
          "This does not read like English, the only language Fabula knows. What is told of it here"
              + " is hardly more than a guess.");
    }
    var oddities = fabula.oddities();
    others(oddities, fabula.story(), notes);
    oddities.stream()
        .filter(oddity -> oddity.kind() != Kind.ANOTHER_STORY)
        .map(oddity -> words(oddity, fabula.story()))
        .forEach(notes::add);
    return List.copyOf(notes);
  }

  /** What one oddity means. */
  public static String words(Oddity oddity, Story story) {
    return switch (oddity.kind()) {
      case VERSE -> "This reads as verse. It is taken as one piece, and little can be told of it.";
      case SCRIPT -> "This reads as a script: names stand before what is said.";
      case NO_STORY -> "This holds no story, only what stands above one.";
      case CHAT ->
          "This reads as the log of a chat: names stand before what is written. Who is where is"
              + " hardly told in it.";
      case ANOTHER_STORY -> "Another story starts here: " + title(oddity, story) + ".";
      case REPEATED_CHAPTER ->
          "Chapter %d has the same words as chapter %d."
              .formatted(
                  chapter(oddity.evidence().get(1), story),
                  chapter(oddity.evidence().get(0), story));
    };
  }

  private static void others(List<Oddity> oddities, Story story, List<String> notes) {
    var titles =
        oddities.stream()
            .filter(oddity -> oddity.kind() == Kind.ANOTHER_STORY)
            .map(oddity -> title(oddity, story))
            .toList();
    if (!titles.isEmpty()) {
      var first = story.metadata().text(MetadataField.TITLE).map(StoryNotes::quoted);
      var all = Stream.concat(Stream.of(first.orElse("one without a title")), titles.stream());
      notes.add(
          "This file seems to hold %s stories: %s. They are read as parts of one, so people of the"
                  .formatted(
                      titles.size() == 1 ? "two" : String.valueOf(titles.size() + 1),
                      all.collect(Collectors.joining(" and ")))
              + " same name may be taken for each other.");
    }
  }

  private static int chapter(Span span, Story story) {
    return story.chapterIndexAt(span.start()) + 1;
  }

  private static String title(Oddity oddity, Story story) {
    return quoted(story.cut(oddity.evidence().get(0)));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
