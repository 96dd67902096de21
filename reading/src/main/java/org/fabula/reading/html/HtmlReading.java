package org.fabula.reading.html;

import java.util.List;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.story.StoryFormat;
import org.jsoup.nodes.Document;

/** Reads a page into a manuscript. */
public final class HtmlReading {
  private static final List<SitePage> SITES =
      List.of(
          new ArchiveOfOurOwnPage(),
          new FanFictionNetPage(),
          new FanFicFarePage(),
          new PlainPage());

  /** The story on a whole page of HTML. */
  public Manuscript read(String html) throws RefusedFileException {
    var page = Pages.parse(html);
    var site = site(page);
    var extract = extract(page, site);
    return new Manuscript(
        extract.text(),
        StoryFormat.HTML,
        extract.hints(),
        List.of(),
        extract.marks(),
        site.stated(page),
        PageHead.presumed(page));
  }

  /** The text of one page with what its markup tells, as the pages of an EPUB are read. */
  public Extract extract(String html) throws RefusedFileException {
    var page = Pages.parse(html);
    return extract(page, site(page));
  }

  private static Extract extract(Document page, SitePage site) {
    return new TextExtraction(site.guide(page)).extract(Pages.body(page));
  }

  private static SitePage site(Document page) {
    return SITES.stream().filter(site -> site.fits(page)).findFirst().orElseThrow();
  }
}
