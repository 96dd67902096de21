package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fabula.library.codec.RandomFabula;
import org.fabula.story.Story;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingPositionTest {

  private static final String TEXT =
      """
      Odile counted the stairs to the tower.

      The third one had been rotten since the flood, and everybody knew it.

      Bram did not know it, for he had come with the last boat.
      """;

  @TempDir private Path folder;

  @RepeatedTest(100) // the repetition is the seed
  void a_position_means_its_offset_while_the_story_stays(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var story = Story.ofText("x" + RandomFabula.story(run.getCurrentRepetition(), 300).text());
    int offset = random.nextInt(story.text().length() + 1);
    assertThat(ReadingPosition.at(story, offset).offsetIn(story)).isEqualTo(offset);
  }

  @Test
  void a_position_moves_along_when_something_is_put_in_before_it() {
    var position = ReadingPosition.at(Story.ofText(TEXT), TEXT.indexOf("Bram"));
    var revised = "A prologue, with a storm.\n\nAnd a lighthouse.\n\n" + TEXT;
    assertThat(position.offsetIn(Story.ofText(revised))).isEqualTo(revised.indexOf("Bram"));
  }

  @Test
  void a_position_holds_when_only_the_lines_are_wrapped_anew() {
    var position = ReadingPosition.at(Story.ofText(TEXT), TEXT.indexOf("had been rotten"));
    var wrapped =
        TEXT.replace("since the", "since\nthe").replace("Odile counted", "Odile\ncounted");
    assertThat(position.offsetIn(Story.ofText(wrapped)))
        .isEqualTo(wrapped.indexOf("had been rotten"));
  }

  @Test
  void of_words_that_come_back_the_nearest_count() {
    var refrain = "The tide goes out, the tide comes in.";
    var text = refrain + "\n\nOne.\n\n" + refrain + "\n\nTwo.\n\n" + refrain;
    var position = ReadingPosition.at(Story.ofText(text), text.indexOf("Two."));
    var revised = text.replace("One.", "One and a half.");
    assertThat(position.offsetIn(Story.ofText(revised))).isEqualTo(revised.indexOf("Two."));
  }

  @Test
  void a_position_stays_in_its_place_when_its_words_are_gone() {
    var position = ReadingPosition.at(Story.ofText(TEXT), TEXT.indexOf("Bram"));
    var revised = TEXT.substring(0, TEXT.indexOf("Bram")) + "Nobody warned him, or ever had.\n";
    assertThat(position.offsetIn(Story.ofText(revised))).isEqualTo(revised.indexOf("Nobody"));
  }

  @Test
  void the_end_of_a_story_is_not_the_end_once_it_has_grown() {
    var position = ReadingPosition.at(Story.ofText(TEXT), TEXT.stripTrailing().length());
    var grown = TEXT + "\nThe next morning the boat was gone.\n";
    assertThat(position.offsetIn(Story.ofText(grown))).isEqualTo(TEXT.stripTrailing().length());
  }

  @Test
  void a_position_past_the_end_is_the_end() {
    var story = Story.ofText(TEXT);
    assertThat(new ReadingPosition(0, 99, 5, "").offsetIn(story)).isEqualTo(TEXT.length());
    assertThat(new ReadingPosition(0, 0, Integer.MAX_VALUE, "").offsetIn(story))
        .isEqualTo(TEXT.indexOf("The third"));
    assertThat(new ReadingPosition(0, 0, 0, "").offsetIn(Story.ofText(""))).isZero();
    assertThat(ReadingPosition.at(Story.ofText(""), 0)).isEqualTo(new ReadingPosition(0, 0, 0, ""));
  }

  @Test
  void a_story_keeps_its_position_through_versions() throws LibraryException {
    var file = folder.resolve("tower.txt");
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      var tale = new Tale(TEXT);
      long id = library.add(tale.originalAt(file), tale.story()).storyId();
      assertThat(library.position(id)).isEmpty();
      library.moveTo(id, new ReadingPosition(0, 2, 0, ""));
      var revised = new Tale("A prologue.\n\n" + TEXT + "\nThe end.\n");
      library.add(revised.originalAt(file), revised.story());
      var position = library.position(id).orElseThrow();
      assertThat(position.offsetIn(revised.story()))
          .isEqualTo(revised.story().text().indexOf("Bram did"));
      var entry = library.entry(id).orElseThrow();
      assertThat(entry.position()).hasValue(position);
      assertThat(entry.readShare()).isBetween(0.6, 0.7);
    }
  }

  @Test
  void main_characters_are_those_met_by_then() throws LibraryException {
    var text = "“Come in,” said Odile.\n\n“Out, all of you, out of my house!” roared Lord Aubrey.";
    var tale =
        new Tale(text)
            .with("Odile")
            .with("Lord Aubrey")
            .saying("Odile", "Come in,")
            .saying("Lord Aubrey", "Out, all of you, out of my house!");
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      long id = tale.in(library);
      assertThat(library.entry(id).orElseThrow().mainCharacters())
          .containsExactly(
              new MainCharacter("c2", "Lord Aubrey", 0.8), new MainCharacter("c1", "Odile", 0.2));
      library.moveTo(id, new ReadingPosition(0, 1, 0, ""));
      assertThat(library.entry(id).orElseThrow().mainCharacters())
          .containsExactly(new MainCharacter("c1", "Odile", 1));
      library.keep(id, tale.fabula());
      assertThat(library.entry(id).orElseThrow().mainCharacters())
          .containsExactly(new MainCharacter("c1", "Odile", 1));
      library.moveTo(id, new ReadingPosition(0, 0, 0, ""));
      assertThat(library.entry(id).orElseThrow().mainCharacters()).isEmpty();
    }
  }

  @RepeatedTest(60) // the repetition is the seed
  void nothing_is_shown_from_past_the_position(RepetitionInfo run) throws LibraryException {
    var random = new Random(run.getCurrentRepetition());
    var fabula = RandomFabula.seeded(run.getCurrentRepetition(), 200);
    var story = fabula.story();
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      long id = library.add(new Tale(story).original("random.txt"), story).storyId();
      library.keep(id, fabula);
      library.moveTo(id, ReadingPosition.at(story, random.nextInt(story.text().length() + 1)));
      int position = library.position(id).orElseThrow().offsetIn(story);
      var known = fabula.until(position);
      assertThat(library.fabulaAsRead(id)).hasValue(known);
      assertThat(library.entry(id).orElseThrow().mainCharacters())
          .isEqualTo(MainCharacters.of(known));
      for (var query : new String[] {"odile", "stair", "mind it", "\"mind it\"", "o*"}) {
        for (var find : List.of(FindQuery.of(query), FindQuery.of("").saidBy("Odile"))) {
          assertThat(library.find(find))
              .allSatisfy(
                  passage -> {
                    assertThat(passage.span().end()).isLessThanOrEqualTo(position);
                    assertThat(known.characters().stream().map(who -> who.name()))
                        .containsAll(passage.speaker().stream().toList())
                        .containsAll(passage.addressees());
                  });
        }
      }
    }
  }
}
