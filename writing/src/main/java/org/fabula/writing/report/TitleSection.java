package org.fabula.writing.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fabula.story.MetadataField;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.writing.StoryNotes;

/**
 * Title, author, length, what is odd, and what else the file says about its story.
 *
 * @param name in place of a title where the file has none
 */
record TitleSection(String name) implements Section {

  /** The labels' column. */
  private static final int LABEL = 16;

  private static final Set<MetadataField> NOT_LISTED =
      EnumSet.of(
          MetadataField.TITLE,
          MetadataField.AUTHOR,
          MetadataField.SITE_FOOTER,
          MetadataField.FOOTER_LINE);

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var story = fabula.story();
    var metadata = story.metadata();
    sheet.bold(metadata.text(MetadataField.TITLE).orElse(name));
    metadata.text(MetadataField.AUTHOR).ifPresent(author -> sheet.paragraph("by " + author));
    sheet.paragraph(counts(fabula));
    StoryNotes.of(fabula).forEach(note -> sheet.hanging("  ! ", note));
    fields(metadata, sheet);
  }

  private static String counts(Fabula fabula) {
    var story = fabula.story();
    var length =
        Figures.count(Figures.words(story), "word")
            + ", "
            + Figures.count(story.chapters().size(), "chapter");
    return fabula.isInEnglish()
        ? String.join(
            ", ",
            length,
            Figures.count(fabula.characters().size(), "character"),
            Figures.count(fabula.attributions().size(), "quotation"))
        : length;
  }

  private static void fields(StoryMetadata metadata, Sheet sheet) {
    if (NOT_LISTED.containsAll(metadata.fields().keySet())) {
      return;
    }
    sheet.line("");
    metadata
        .fields()
        .forEach(
            (field, value) -> {
              if (!NOT_LISTED.contains(field)) {
                sheet.hanging(TerminalText.padRight("  " + label(field), LABEL), value.text());
              }
            });
  }

  private static String label(MetadataField field) {
    if (field == MetadataField.TO_BE_CONTINUED) {
      return "Goes on";
    }
    var name = field.name();
    return name.charAt(0) + name.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
