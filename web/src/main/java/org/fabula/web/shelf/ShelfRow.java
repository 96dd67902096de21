package org.fabula.web.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fabula.library.StoryEntry;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.web.people.Person;

/** A story on the shelf. */
record ShelfRow(StoryEntry entry, List<Person> people) {

  private static final int WORDS_A_MINUTE = 250;

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

  /** The length as time: "25 min", "6 h". */
  String readingTime() {
    int minutes = Math.max(1, Math.round((float) entry.words() / WORDS_A_MINUTE));
    return minutes < 90 ? minutes + " min" : Math.round(minutes / 60f) + " h";
  }

  String words() {
    return String.format(Locale.ENGLISH, "%,d", entry.words());
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
