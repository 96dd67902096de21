package org.fabula.reading.html;

import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;

/** A page of no site we know: only what is plainly not prose is frame. */
final class PlainPage implements SitePage {
  private static final String FURNITURE =
      "nav, footer, [role=navigation], #pg-header, #pg-footer, .pg-boilerplate, .fff_chapter_notes";

  @Override
  public boolean fits(Document page) {
    return true;
  }

  @Override
  public Guide guide(Document page) {
    return new Guide().frame(page.select(FURNITURE)).frame(LabelledQuotes.in(page));
  }

  @Override
  public Map<MetadataField, List<String>> stated(Document page) {
    return Map.of();
  }
}
