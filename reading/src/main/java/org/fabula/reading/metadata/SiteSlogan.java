package org.fabula.reading.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;

/**
 * A reading site's slogan in a line that was copied with the story; a title may be glued to it.
 *
 * @param line the whole line
 * @param slogan the site's words in it
 */
record SiteSlogan(Span line, Span slogan) {
  private static final int LONGEST = 300;
  private static final int LONGEST_TITLE = 120;
  private static final Pattern SLOGANS =
      Pattern.compile(
          "(?:where stories live\\b\\W{0,3}discover now\\W?|where stories live\\W?"
              + "|unleash your imagination\\W?|you'?ll also like\\W?"
              + "|(?:read|find) (?:more|this story) (?:at|on) \\S{1,80}"
              + "|discover more stories\\b.{0,40}|download (?:our|the) (?:free )?app\\b.{0,40})$",
          Pattern.CASE_INSENSITIVE);

  static Optional<SiteSlogan> in(Lines lines, int index) {
    if (lines.length(index) > LONGEST) {
      return Optional.empty();
    }
    var slogan = SLOGANS.matcher(lines.cut(index));
    int start = lines.start(index);
    return slogan.find() && slogan.start() <= LONGEST_TITLE
        ? Optional.of(
            new SiteSlogan(
                lines.span(index), new Span(start + slogan.start(), start + slogan.end())))
        : Optional.empty();
  }

  void read(Fields fields) {
    if (slogan.start() > line.start()) {
      fields.put(MetadataField.TITLE, new Span(line.start(), slogan.start()));
    }
    fields.put(MetadataField.SITE_FOOTER, slogan);
    fields.put(MetadataField.FOOTER_LINE, line);
  }
}
