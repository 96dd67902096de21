package org.fabula.reading.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;

/**
 * A work downloaded from the Archive of Our Own, or from another archive that runs its software.
 */
final class ArchiveOfOurOwnPage implements SitePage {
  private static final String CHAPTER_FRAME =
      ".meta.group > :not(.heading), .meta[id^=endnotes], .toc-heading";

  @Override
  public boolean fits(Document page) {
    return page.selectFirst("#preface") != null && page.selectFirst(".userstuff") != null;
  }

  @Override
  public Guide guide(Document page) {
    return new Guide()
        .frontPage(page.select("#preface"))
        .frame(page.select("#afterword"))
        .frame(page.select(CHAPTER_FRAME))
        .frame(LabelledQuotes.in(page));
  }

  @Override
  public Map<MetadataField, List<String>> stated(Document page) {
    var stated = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    var title = page.selectFirst("#preface h1");
    if (title != null) {
      stated.put(MetadataField.TITLE, List.of(title.text()));
    }
    var byline = page.selectFirst("#preface .byline");
    if (byline != null) {
      stated.put(MetadataField.AUTHOR, List.of(byline.text().replaceFirst("^by\\s+", "")));
    }
    var address = page.selectFirst("#preface a[href*=/works/]");
    if (address != null) {
      stated.put(MetadataField.SOURCE, List.of(address.attr("href")));
    }
    return stated;
  }
}
