package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Map<String, Set<StoryCharacter>> byName = new HashMap<>();
  private final Map<String, Set<StoryCharacter>> byInitials = new HashMap<>();

  private LetterWriters(List<StoryCharacter> characters) {
    for (var who : characters) {
      for (var name : (Iterable<String>) names(who)::iterator) {
        byName.computeIfAbsent(letters(name), any -> new HashSet<>()).add(who);
        byInitials.computeIfAbsent(initials(name), any -> new HashSet<>()).add(who);
      }
    }
  }

  /** The scenes; who wrote a letter sees it and is alone in it. */
  public static List<Scene> name(Story story, List<StoryCharacter> characters, List<Scene> scenes) {
    var writers = new LetterWriters(characters);
    return scenes.stream()
        .map(
            scene ->
                scene.kind() == Kind.LETTER
                    ? writers.of(scene.span(), story).map(scene::by).orElse(scene)
                    : scene)
        .toList();
  }

  private Optional<StoryCharacter> of(Span letter, Story story) {
    var lines = story.cut(letter).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
        .filter(line -> line.length() <= LONGEST_SIGNATURE)
        .map(LetterWriters::letters)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> signed(line).stream())
        .reduce((first, last) -> last);
  }

  /** The only one who has the name, or whose initials these are. */
  private Optional<StoryCharacter> signed(String line) {
    var named = byName.getOrDefault(line, Set.of());
    var meant =
        named.isEmpty() && line.length() > 1 ? byInitials.getOrDefault(line, Set.of()) : named;
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }

  private static Stream<String> names(StoryCharacter who) {
    return Stream.concat(Stream.of(who.name()), who.aliases().stream());
  }

  private static String initials(String name) {
    return SPACE
        .splitAsStream(name.strip())
        .map(word -> letters(word.substring(0, Math.min(1, word.length()))))
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
