package org.fabula.understanding.cast;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody in a story.
 *
 * @param id {@code c1}, {@code c2}, ... by first appearance; unique within a story
 * @param name the fullest name the story gives
 * @param names every name, {@code name} included, by the place from which each is known
 * @param firstSeen offset of the first mention
 */
public record StoryCharacter(
    String id, String name, List<CharacterName> names, Pronouns pronouns, int firstSeen) {
  public StoryCharacter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    names = List.copyOf(names);
    Objects.requireNonNull(pronouns);
  }

  /** The other names: {@code names} without {@code name}. */
  public List<String> aliases() {
    return names.stream().map(CharacterName::text).filter(text -> !text.equals(name)).toList();
  }

  /** Whether this is somebody with a name, somebody without, or several. */
  public Standing standing() {
    return Standing.of(names);
  }

  /** The same under other ids; a user of a name who is in the cast no longer is dropped. */
  StoryCharacter renumbered(Map<String, String> newIds) {
    var renamed =
        names.stream()
            .map(
                use ->
                    new CharacterName(
                        use.text(),
                        use.kind(),
                        use.knownFrom(),
                        use.usedBy().stream().filter(newIds::containsKey).map(newIds::get).toList(),
                        use.evidence()))
            .toList();
    return new StoryCharacter(newIds.get(id), name, renamed, pronouns, firstSeen);
  }

  /** As a record has it, but quick where it is the very same or somebody else of the story. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof StoryCharacter who
            && id.equals(who.id)
            && name.equals(who.name)
            && names.equals(who.names)
            && pronouns == who.pronouns
            && firstSeen == who.firstSeen);
  }

  /** By id alone: it is unique within a story, and names are many. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
