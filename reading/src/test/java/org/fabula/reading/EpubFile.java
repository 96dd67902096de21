package org.fabula.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs an EPUB for a test. */
final class EpubFile {
  private static final String CONTAINER =
      "<?xml version='1.0'?><container version='1.0'"
          + " xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile"
          + " full-path='OEBPS/content.opf' media-type='application/oebps-package+xml'/></rootfiles>"
          + "</container>";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final List<String> pages = new ArrayList<>();
  private String metadata = "";
  private String extraItems = "";

  EpubFile() {
    with("mimetype", "application/epub+zip");
    with("META-INF/container.xml", CONTAINER);
  }

  EpubFile metadata(String xml) {
    metadata = xml;
    return this;
  }

  /** Adds a page to the spine. */
  EpubFile page(String name, String body) {
    pages.add(name);
    return with(
        "OEBPS/" + name,
        "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'"
            + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head>"
            + (body.startsWith("<body") ? body : "<body>" + body + "</body>")
            + "</html>");
  }

  EpubFile navigation(String links) {
    extraItems =
        "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>";
    return with(
        "OEBPS/nav.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><nav><ol>"
            + links
            + "</ol></nav></body></html>");
  }

  EpubFile with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  EpubFile with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  byte[] pack() {
    if (!pages.isEmpty()) {
      with("OEBPS/content.opf", packageDocument());
    }
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private String packageDocument() {
    var items = new StringBuilder(extraItems);
    var spine = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      items.append(
          "<item id='p%d' href='%s' media-type='application/xhtml+xml'/>"
              .formatted(i, pages.get(i)));
      spine.append("<itemref idref='p%d'/>".formatted(i));
    }
    return "<?xml version='1.0'?><package xmlns='http://www.idpf.org/2007/opf'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'"
        + " version='3.0'><metadata>"
        + metadata
        + "</metadata><manifest>"
        + items
        + "</manifest><spine>"
        + spine
        + "</spine></package>";
  }
}
