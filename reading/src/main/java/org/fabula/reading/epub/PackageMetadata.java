package org.fabula.reading.epub;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the package says of the story: Dublin Core, and Calibre's and EPUB 3's series. */
final class PackageMetadata {
  private PackageMetadata() {}

  static Map<MetadataField, List<String>> read(Document document) {
    var stated = new EnumMap<MetadataField, List<String>>(MetadataField.class);
    put(stated, MetadataField.TITLE, first(texts(document, "title")));
    put(stated, MetadataField.AUTHOR, authors(document));
    put(stated, MetadataField.LANGUAGE, first(texts(document, "language")));
    put(stated, MetadataField.PUBLISHER, first(texts(document, "publisher")));
    put(stated, MetadataField.PUBLISHED, first(texts(document, "date")));
    put(stated, MetadataField.SOURCE, first(addresses(document)));
    Subjects.sort(texts(document, "subject"))
        .forEach((field, values) -> put(stated, field, values));
    put(
        stated,
        MetadataField.SUMMARY,
        first(texts(document, "description")).stream()
            .map(html -> Jsoup.parse(html).text())
            .toList());
    put(stated, MetadataField.SERIES, series(document));
    put(stated, MetadataField.PART, part(document));
    return stated;
  }

  private static void put(
      Map<MetadataField, List<String>> stated, MetadataField field, List<String> values) {
    var known =
        values.stream()
            .filter(value -> !value.isBlank())
            .filter(value -> !value.toLowerCase(Locale.ROOT).equals("unknown"))
            .toList();
    if (!known.isEmpty()) {
      stated.put(field, known);
    }
  }

  private static List<String> texts(Document document, String name) {
    return Xml.all(document, name).stream().map(Element::text).toList();
  }

  private static List<String> first(List<String> values) {
    return values.stream().limit(1).toList();
  }

  private static List<String> authors(Document document) {
    return Xml.all(document, "creator").stream()
        .filter(creator -> List.of("", "aut").contains(creator.attr("opf:role")))
        .map(Element::text)
        .toList();
  }

  private static List<String> addresses(Document document) {
    return texts(document, "source").stream().filter(source -> source.startsWith("http")).toList();
  }

  private static List<String> series(Document document) {
    return Xml.all(document, "meta").stream()
        .map(
            meta ->
                meta.attr("name").equals("calibre:series")
                    ? meta.attr("content")
                    : meta.attr("property").equals("belongs-to-collection") ? meta.text() : "")
        .filter(name -> !name.isBlank())
        .limit(1)
        .toList();
  }

  /** The place in the series, where it is a whole number. */
  private static List<String> part(Document document) {
    return Xml.all(document, "meta").stream()
        .filter(
            meta ->
                meta.attr("name").equals("calibre:series_index")
                    || meta.attr("property").equals("group-position"))
        .map(meta -> meta.attr("content") + meta.text())
        .map(index -> index.replaceFirst("\\.0+$", ""))
        .filter(index -> index.matches("[1-9]\\d{0,3}"))
        .limit(1)
        .toList();
  }
}
