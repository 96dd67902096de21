package org.fabula.web.shelf;

import java.util.List;
import java.util.Optional;
import org.fabula.library.StoryEntry;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.web.known.StoryLength;
import org.fabula.web.people.Person;

/** A story on the shelf. */
record ShelfRow(StoryEntry entry, List<Person> people) {

  ShelfRow {
    people = List.copyOf(people);
  }

  static ShelfRow of(StoryEntry entry) {
    return new ShelfRow(
        entry,
        entry.mainCharacters().stream()
            .map(character -> Person.of(character.id(), character.name(), "/story/" + entry.id()))
            .toList());
  }

  String address() {
    return "/story/" + entry.id();
  }

  Optional<String> fandom() {
    return entry.metadata().text(MetadataField.FANDOM);
  }

  Optional<String> rating() {
    return entry.metadata().text(MetadataField.RATING);
  }

  List<String> warnings() {
    return entry.metadata().get(MetadataField.WARNINGS).map(MetadataValue::items).orElse(List.of());
  }

  Optional<String> summary() {
    return entry.metadata().text(MetadataField.SUMMARY);
  }

  StoryLength length() {
    return new StoryLength(entry.words());
  }

  boolean isBegun() {
    return entry.position().isPresent();
  }

  boolean isFinished() {
    return isBegun() && percentRead() >= 99;
  }

  int percentRead() {
    return (int) Math.floor(entry.readShare() * 100);
  }
}
