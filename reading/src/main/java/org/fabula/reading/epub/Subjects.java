package org.fabula.reading.epub;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.story.MetadataField;

/**
 * Sorts a package's subjects by the closed vocabularies that archives mix into them (otwarchive's
 * configuration lists the words). What no vocabulary knows stays a keyword.
 */
final class Subjects {
  private static final Set<String> RATINGS =
      Set.of("Not Rated", "General Audiences", "Teen And Up Audiences", "Mature", "Explicit");
  private static final Set<String> WARNINGS =
      Set.of(
          "No Archive Warnings Apply",
          "Choose Not To Use Archive Warnings",
          "Creator Chose Not To Use Archive Warnings",
          "Graphic Depictions Of Violence",
          "Major Character Death",
          "Rape/Non-Con",
          "Underage",
          "Underage Sex");
  private static final Set<String> CATEGORIES =
      Set.of("Gen", "F/M", "M/M", "F/F", "Multi", "Other");

  private Subjects() {}

  /** The subjects of each field, in their order. */
  static Map<MetadataField, List<String>> sort(List<String> subjects) {
    var sorted = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    for (var subject : subjects) {
      sorted.computeIfAbsent(field(subject), any -> new ArrayList<>()).add(subject);
    }
    return sorted;
  }

  private static MetadataField field(String subject) {
    if (RATINGS.contains(subject)) {
      return MetadataField.RATING;
    }
    if (WARNINGS.contains(subject)) {
      return MetadataField.WARNINGS;
    }
    if (CATEGORIES.contains(subject)) {
      return MetadataField.CATEGORY;
    }
    // The one fandom that is known to be none.
    return subject.equals("Original Work") ? MetadataField.FANDOM : MetadataField.KEYWORDS;
  }
}
