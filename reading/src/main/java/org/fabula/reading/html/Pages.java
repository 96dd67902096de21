package org.fabula.reading.html;

import java.util.regex.Pattern;
import org.fabula.reading.refusal.RefusedFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses pages: XHTML as XML, where {@code <title/>} is whole, all else as browsers do. */
final class Pages {
  /** A page in memory takes about 500 bytes a tag. */
  private static final int MOST_TAGS = 1_000_000;

  private static final Pattern XHTML =
      Pattern.compile(
          "^[\\s\\uFEFF]{0,20}<\\?xml\\b|^[^>]{0,300}>?\\s{0,20}<html[^>]{0,300}xmlns=");

  private Pages() {}

  static Document parse(String html) throws RefusedFileException {
    if (html.chars().filter(sign -> sign == '<').count() > MOST_TAGS) {
      throw new RefusedFileException(
          "this page has more than " + MOST_TAGS + " tags, which no story has", "split it");
    }
    if (XHTML.matcher(html).find()) {
      var page = Jsoup.parse(html, "", Parser.xmlParser());
      if (page.selectFirst("body") != null) {
        return page;
      }
    }
    return Jsoup.parse(html, "", Parser.htmlParser());
  }

  /** The element that holds what a page shows. */
  static Element body(Document page) {
    var body = page.selectFirst("body");
    return body == null ? page : body;
  }
}
