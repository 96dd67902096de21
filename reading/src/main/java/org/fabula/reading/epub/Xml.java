package org.fabula.reading.epub;

import java.util.List;
import java.util.Locale;
import org.fabula.reading.decoding.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** XML of the package, parsed by jsoup, which knows no entities but the standard ones. */
final class Xml {
  private static final int DEEPEST = 200;

  private Xml() {}

  static Document parse(byte[] bytes) {
    var parser = Parser.xmlParser();
    parser.setMaxDepth(DEEPEST);
    return Jsoup.parse(new Decoding().decode(bytes), "", parser);
  }

  /** All elements of a name, whatever their prefix, in document order. */
  static List<Element> all(Document document, String name) {
    var wanted = name.toLowerCase(Locale.ROOT);
    return document.stream().filter(element -> localName(element).equals(wanted)).toList();
  }

  private static String localName(Element element) {
    var name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
