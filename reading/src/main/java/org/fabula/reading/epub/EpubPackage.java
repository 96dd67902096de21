package org.fabula.reading.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.story.MetadataField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A book's package document: what it is made of, in which order, and what it says of itself.
 *
 * @param path the document's place in the archive
 * @param items the paths of all parts, by id
 * @param document the parsed document
 * @param spine the pages in reading order
 */
record EpubPackage(
    String path, Map<String, String> items, Document document, List<SpinePage> spine) {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  static EpubPackage of(ZipArchive archive) throws RefusedFileException {
    var container = archive.read(CONTAINER);
    if (container.isEmpty()) {
      throw ForeignZip.refusal(archive);
    }
    var path = Xml.parse(container.get()).select("rootfile[full-path]").attr("full-path");
    var source = archive.read(path);
    if (source.isEmpty()) {
      throw new RefusedFileException("this EPUB lacks its package document", "download it again");
    }
    var document = Xml.parse(source.get());
    var items = items(path, document);
    var book = new EpubPackage(path, items, document, spine(document, items, path));
    if (book.spine().isEmpty()) {
      throw new RefusedFileException("this EPUB lists no pages", "download it again");
    }
    book.refuseLocked(archive);
    return book;
  }

  /** What the package says of the story. */
  Map<MetadataField, List<String>> stated() {
    return PackageMetadata.read(document);
  }

  private static Map<String, String> items(String path, Document document) {
    var items = new HashMap<String, String>();
    for (var item : Xml.all(document, "item")) {
      items.put(item.attr("id"), ArchivePath.resolve(path, item.attr("href")));
    }
    return items;
  }

  private static List<SpinePage> spine(Document document, Map<String, String> items, String path) {
    var roles = roles(document, path);
    var spine = new ArrayList<SpinePage>();
    for (var reference : Xml.all(document, "itemref")) {
      var id = reference.attr("idref");
      var page = items.get(id);
      if (page != null) {
        spine.add(new SpinePage(page, id, roles.getOrDefault(page, "")));
      }
    }
    return spine;
  }

  /** What the guide and the manifest say of single pages. */
  private static Map<String, String> roles(Document document, String path) {
    var roles = new HashMap<String, String>();
    for (var reference : Xml.all(document, "reference")) {
      roles.put(ArchivePath.resolve(path, reference.attr("href")), reference.attr("type"));
    }
    for (var item : Xml.all(document, "item")) {
      if (item.attr("properties").contains("nav")) {
        roles.put(ArchivePath.resolve(path, item.attr("href")), "nav");
      }
    }
    // A guide's "start" or "text" tells nothing that is not frame.
    roles.values().removeIf(role -> role.equals("text") || role.equals("start"));
    return roles;
  }

  /** Shops lock pages by encryption; fonts may be encrypted without harm. */
  private void refuseLocked(ZipArchive archive) throws RefusedFileException {
    var encryption = archive.read(ENCRYPTION);
    if (encryption.isEmpty()) {
      return;
    }
    for (Element reference : Xml.all(Xml.parse(encryption.get()), "CipherReference")) {
      var locked = ArchivePath.resolve("", reference.attr("URI"));
      if (spine.stream().anyMatch(page -> page.path().equals(locked))) {
        throw new RefusedFileException("this EPUB is locked (DRM)", "get one without a lock");
      }
    }
  }
}
