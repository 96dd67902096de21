package org.fabula.reading.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.reading.refusal.RefusedFileException;

/** The titles that a book's navigation gives to its pages. */
final class TableOfContents {
  private TableOfContents() {}

  /** Title by path of the page; the first where a page has several. */
  static Map<String, String> of(ZipArchive archive, EpubPackage book) throws RefusedFileException {
    var navigation = navigation(book);
    var titles = new HashMap<String, String>();
    if (navigation.isEmpty()) {
      return titles;
    }
    var path = navigation.get();
    var source = archive.read(path);
    if (source.isEmpty()) {
      return titles;
    }
    var document = Xml.parse(source.get());
    for (var point : Xml.all(document, "navPoint")) {
      add(titles, path, point.select("content").attr("src"), point.select("text").text());
    }
    for (var link : document.select("nav a[href]")) {
      add(titles, path, link.attr("href"), link.text());
    }
    return titles;
  }

  private static void add(Map<String, String> titles, String from, String href, String words) {
    var title = Spaces.squeeze(words);
    if (!title.isEmpty()) {
      titles.putIfAbsent(ArchivePath.resolve(from, href), title);
    }
  }

  private static Optional<String> navigation(EpubPackage book) {
    var items = Xml.all(book.document(), "item");
    return items.stream()
        .filter(item -> item.attr("properties").contains("nav"))
        .findFirst()
        .or(
            () ->
                items.stream()
                    .filter(item -> item.attr("media-type").equals("application/x-dtbncx+xml"))
                    .findFirst())
        .map(item -> ArchivePath.resolve(book.path(), item.attr("href")));
  }
}
