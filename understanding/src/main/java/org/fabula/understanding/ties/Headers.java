package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;

/** Reads couples ("A/B") and friends ("A & B") out of the story's header: claims of the header. */
final class Headers {

  private static final double CLAIMED = 0.8;
  private static final Pattern LIST = Pattern.compile("[,;]|\\band others\\b");
  private static final Pattern COUPLE = Pattern.compile("\\s*/\\s*|\\s+x\\s+");
  private static final Pattern FRIENDS = Pattern.compile("\\s*&\\s*|\\s+and\\s+");

  private final Map<String, StoryCharacter> byName = new HashMap<>();

  Headers(List<StoryCharacter> characters) {
    for (var who : characters) {
      who.names().forEach(name -> byName.putIfAbsent(key(name.text()), who));
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  List<Sign> signs(Story story) {
    var signs = new ArrayList<Sign>();
    story
        .metadata()
        .get(MetadataField.PAIRING)
        .ifPresent(
            pairing ->
                pairing
                    .span()
                    .ifPresent(
                        span -> {
                          for (var item : LIST.split(pairing.text(), -1)) {
                            read(item, COUPLE, Role.LOVER, span, signs);
                            read(item, FRIENDS, Role.FRIEND, span, signs);
                          }
                        }));
    return signs;
  }

  private void read(String item, Pattern mark, Role role, Span span, List<Sign> signs) {
    var names = mark.split(item, -1);
    for (int i = 0; i + 1 < names.length; i++) {
      var one = named(names[i]);
      var other = named(names[i + 1]);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        signs.add(
            new Sign(
                one.get().id(),
                other.get().id(),
                Optional.of(role),
                Clue.HEADER,
                OptionalDouble.empty(),
                Asserter.HEADER,
                span,
                span.end(),
                CLAIMED));
      }
    }
  }

  /** Whom a name in a header means: "Odile", or "Odile Marr" whom the story calls Odile. */
  private Optional<StoryCharacter> named(String name) {
    var whole = key(name);
    int blank = whole.indexOf(' ');
    return Optional.ofNullable(byName.get(whole))
        .or(
            () ->
                blank < 0
                    ? Optional.empty()
                    : Optional.ofNullable(byName.get(whole.substring(0, blank))));
  }
}
