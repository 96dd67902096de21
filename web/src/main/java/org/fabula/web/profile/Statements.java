package org.fabula.web.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.web.known.KnownStory;

/** What the story's file says about the story, warnings first, in words a reader uses. */
final class Statements {

  /** Shown at the head of the page, or of no use to a reader. */
  private static final List<MetadataField> ELSEWHERE =
      List.of(
          MetadataField.TITLE,
          MetadataField.AUTHOR,
          MetadataField.SUMMARY,
          MetadataField.WORDS,
          MetadataField.CHAPTERS,
          MetadataField.SITE_FOOTER,
          MetadataField.FOOTER_LINE);

  private static final List<MetadataField> FIRST =
      List.of(
          MetadataField.WARNINGS,
          MetadataField.RATING,
          MetadataField.SPOILERS,
          MetadataField.FANDOM);

  private Statements() {}

  static List<Statement> of(KnownStory known) {
    var fields = known.entry().metadata().fields();
    var rest = fields.keySet().stream().filter(field -> !FIRST.contains(field));
    return Stream.concat(FIRST.stream(), rest)
        .filter(fields::containsKey)
        .filter(field -> !ELSEWHERE.contains(field))
        .map(field -> statement(field, fields, known))
        .toList();
  }

  private static Statement statement(
      MetadataField field, Map<MetadataField, MetadataValue> fields, KnownStory known) {
    var value = fields.get(field);
    return new Statement(
        label(field), value.items(), value.span().map(span -> known.addressOf(span.start())));
  }

  private static String label(MetadataField field) {
    return switch (field) {
      case TITLE -> "Title";
      case AUTHOR -> "By";
      case EMAIL -> "Write to";
      case SERIES -> "Series";
      case PART -> "Part";
      case FANDOM -> "Fandom";
      case RATING -> "Rating";
      case WARNINGS -> "Warnings";
      case CATEGORY -> "Category";
      case PAIRING -> "Pairing";
      case CHARACTERS -> "Characters, says the file";
      case KEYWORDS -> "Keywords";
      case SPOILERS -> "Spoilers for";
      case TIMELINE -> "Plays";
      case SUMMARY -> "Summary";
      case NOTES -> "Notes";
      case DISCLAIMER -> "Disclaimer";
      case DEDICATION -> "For";
      case ARCHIVE -> "Archive";
      case FEEDBACK -> "Feedback";
      case LANGUAGE -> "Language";
      case STATUS -> "Status";
      case PUBLISHED -> "Published";
      case UPDATED -> "Updated";
      case WORDS -> "Words";
      case CHAPTERS -> "Chapters";
      case PUBLISHER -> "Publisher";
      case SOURCE -> "First found at";
      case TO_BE_CONTINUED -> "At the end";
      case SITE_FOOTER -> "Site";
      case FOOTER_LINE -> "Last line";
    };
  }
}
