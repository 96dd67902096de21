package org.fabula.reading.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page written by FanFicFare: one HTML file with a table of metadata, or a page of its EPUB. */
final class FanFicFarePage implements SitePage {
  private static final String FRONT = "body.fff_titlepage";
  private static final String FRAMES =
      "body.fff_coverpage, body.fff_tocpage, body.fff_logpage, .fff_chapter_notes";
  private static final String SECTION = "a[name^=section]";

  @Override
  public boolean fits(Document page) {
    return page.selectFirst("body[class^=fff_]") != null || isWholeStory(page);
  }

  @Override
  public Guide guide(Document page) {
    var guide =
        new Guide()
            .frontPage(page.select(FRONT))
            .frame(page.select(FRAMES))
            .frame(LabelledQuotes.in(page));
    return isWholeStory(page) ? guide.frontPage(aheadOfSections(page)) : guide;
  }

  @Override
  public Map<MetadataField, List<String>> stated(Document page) {
    var stated = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    var heading = isWholeStory(page) ? page.selectFirst("h1") : null;
    if (heading != null) {
      var links = heading.select("a");
      if (links.size() == 2) {
        stated.put(MetadataField.TITLE, List.of(links.get(0).text()));
        stated.put(MetadataField.AUTHOR, List.of(links.get(1).text()));
        stated.put(MetadataField.SOURCE, List.of(links.get(0).attr("href")));
      }
    }
    return stated;
  }

  private static boolean isWholeStory(Document page) {
    return page.selectFirst("table.full") != null && page.selectFirst(SECTION) != null;
  }

  /** The body's children up to the first chapter. */
  private static List<Element> aheadOfSections(Document page) {
    var ahead = new ArrayList<Element>();
    for (var child : Pages.body(page).children()) {
      if (child.is(SECTION) || child.selectFirst(SECTION) != null) {
        break;
      }
      ahead.add(child);
    }
    return ahead;
  }
}
