package org.fabula.reading.html;

import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;

/** Knows how one site or program sets its pages. */
interface SitePage {

  /** Whether the page is one of this site's. */
  boolean fits(Document page);

  /** What on the page is not story text. */
  Guide guide(Document page);

  /** What the page's structure states of the story, beyond its labelled lines. */
  Map<MetadataField, List<String>> stated(Document page);
}
