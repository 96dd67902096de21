package org.fabula.reading.epub;

import org.fabula.reading.refusal.RefusedFileException;

/** Zip archives that are no EPUB. */
final class ForeignZip {
  private static final String SAVE_AS = "save it as EPUB, HTML or plain text first";

  private ForeignZip() {}

  static RefusedFileException refusal(ZipArchive archive) {
    if (archive.has("word/document.xml")) {
      return new RefusedFileException("this is a Word document (DOCX)", SAVE_AS);
    }
    if (archive.has("content.xml") && archive.has("styles.xml")) {
      return new RefusedFileException("this is an OpenDocument text (ODT)", SAVE_AS);
    }
    return new RefusedFileException(
        "this is a zip archive, but no EPUB", "unpack it and add what is inside");
  }
}
