package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene.Kind;

/** Whose letter each letter is, by the name or initials it is signed with. */
public final class LetterWriters {

  private static final int LONGEST_SIGNATURE = 60;
  private static final int LAST_LINES = 4;

  private LetterWriters() {}

  /** The scenes; who wrote a letter sees it and is alone in it. */
  public static List<Scene> name(Story story, List<StoryCharacter> characters, List<Scene> scenes) {
    return scenes.stream()
        .map(
            scene ->
                scene.kind() == Kind.LETTER
                    ? writer(scene.span(), story, characters).map(scene::by).orElse(scene)
                    : scene)
        .toList();
  }

  private static Optional<StoryCharacter> writer(
      Span letter, Story story, List<StoryCharacter> characters) {
    var lines = story.cut(letter).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
        .filter(line -> line.length() <= LONGEST_SIGNATURE)
        .map(LetterWriters::letters)
        .flatMap(line -> signed(line, characters).stream())
        .reduce((first, last) -> last);
  }

  /** The only one who has the name, or whose initials these are. */
  private static Optional<StoryCharacter> signed(String line, List<StoryCharacter> characters) {
    var named =
        characters.stream()
            .filter(who -> names(who).anyMatch(name -> letters(name).equals(line)))
            .toList();
    var meant =
        named.isEmpty() && line.length() > 1
            ? characters.stream()
                .filter(who -> names(who).anyMatch(name -> initials(name).equals(line)))
                .toList()
            : named;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static Stream<String> names(StoryCharacter who) {
    return Stream.concat(Stream.of(who.name()), who.aliases().stream());
  }

  private static String initials(String name) {
    return Stream.of(name.split("\\s+"))
        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
