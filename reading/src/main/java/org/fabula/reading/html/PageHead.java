package org.fabula.reading.html;

import static org.fabula.story.MetadataField.AUTHOR;
import static org.fabula.story.MetadataField.KEYWORDS;
import static org.fabula.story.MetadataField.LANGUAGE;
import static org.fabula.story.MetadataField.SUMMARY;
import static org.fabula.story.MetadataField.TITLE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;

/** Reads what the head of a page says: its title, its meta elements, its language. */
final class PageHead {
  private static final Map<String, MetadataField> META =
      Map.of(
          "author", AUTHOR,
          "dc.creator", AUTHOR,
          "dc.title", TITLE,
          "og:title", TITLE,
          "description", SUMMARY,
          "dc.description", SUMMARY,
          "keywords", KEYWORDS,
          "dc.language", LANGUAGE);

  /** Titles that editors and browsers put in of themselves. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:untitled.*|new page.*|no title|document|index|unknown|.*\\.html?)?",
          Pattern.CASE_INSENSITIVE);

  /** "Glass Rivers, Chapter 3: Salt | Some Site": what is not the title. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "(?: \\|| - wattpad|,? chapter \\d|, an? .{1,80} fanfic| - chapter \\d).*",
          Pattern.CASE_INSENSITIVE);

  private PageHead() {}

  static Map<MetadataField, List<String>> presumed(Document page) {
    var presumed = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    for (var meta : page.select("meta[content]")) {
      var name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      var field = META.get(name.toLowerCase(Locale.ROOT));
      if (field != null && !meta.attr("content").isBlank()) {
        presumed.putIfAbsent(field, values(field, meta.attr("content")));
      }
    }
    var title = BEHIND_TITLE.matcher(page.title()).replaceFirst("").strip();
    if (!NO_TITLE.matcher(title).matches()) {
      presumed.put(TITLE, List.of(title));
    }
    var root = page.selectFirst("html[lang]");
    if (root != null && !root.attr("lang").isBlank()) {
      presumed.putIfAbsent(LANGUAGE, List.of(root.attr("lang")));
    }
    return presumed;
  }

  private static List<String> values(MetadataField field, String content) {
    return field == KEYWORDS
        ? Arrays.stream(content.split(",", -1))
            .map(String::strip)
            .filter(k -> !k.isEmpty())
            .toList()
        : List.of(content.strip());
  }
}
