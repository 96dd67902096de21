package org.fabula.reading.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page saved from FanFiction.net: the story in one element, its data in another. */
final class FanFictionNetPage implements SitePage {
  private static final String WANTED = "#profile_top, #storytext, .storytext";

  @Override
  public boolean fits(Document page) {
    return page.selectFirst("#storytext, .storytext") != null
        && page.selectFirst("#profile_top") != null;
  }

  @Override
  public Guide guide(Document page) {
    var guide = new Guide().frontPage(page.select("#profile_top"));
    dropAround(Pages.body(page), guide);
    return guide;
  }

  /** Drops what neither is nor holds one of the two elements we want. */
  private static void dropAround(Element element, Guide guide) {
    for (var child : element.children()) {
      if (!child.is(WANTED)) {
        if (child.selectFirst(WANTED) == null) {
          guide.drop(child);
        } else {
          dropAround(child, guide);
        }
      }
    }
  }

  @Override
  public Map<MetadataField, List<String>> stated(Document page) {
    var stated = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    put(stated, MetadataField.TITLE, page.selectFirst("#profile_top > b"));
    put(stated, MetadataField.AUTHOR, page.selectFirst("#profile_top > a[href*=/u/]"));
    put(stated, MetadataField.SUMMARY, page.selectFirst("#profile_top > div"));
    return stated;
  }

  private static void put(
      Map<MetadataField, List<String>> stated, MetadataField field, Element element) {
    if (element != null && element.hasText()) {
      stated.put(field, List.of(element.text()));
    }
  }
}
