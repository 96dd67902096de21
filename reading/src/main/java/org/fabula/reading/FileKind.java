package org.fabula.reading;

import org.fabula.reading.decoding.Decoding;
import org.fabula.reading.epub.EpubReading;
import org.fabula.reading.html.HtmlEncoding;
import org.fabula.reading.html.HtmlReading;
import org.fabula.reading.html.HtmlShape;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.refusal.RefusedFileException;

/** The kinds of file we can read, told apart by what is in them. */
enum FileKind {
  EPUB {
    @Override
    Manuscript manuscript(byte[] bytes) throws RefusedFileException {
      return new EpubReading().read(bytes);
    }
  },
  HTML {
    @Override
    Manuscript manuscript(byte[] bytes) throws RefusedFileException {
      return new HtmlReading().read(HtmlEncoding.decode(bytes));
    }
  },
  TEXT {
    @Override
    Manuscript manuscript(byte[] bytes) throws RefusedFileException {
      var text = new Decoding().decode(bytes);
      TextShape.refuseBinary(text);
      return Manuscript.ofText(text);
    }
  };

  /**
   * The kind of file that bytes are.
   *
   * @param name its ending decides only between plain text and HTML with hardly any markup
   */
  static FileKind of(String name, byte[] bytes) throws RefusedFileException {
    if (bytes.length == 0) {
      throw new RefusedFileException("this file is empty", "download or save it again");
    }
    ForeignFormat.refuse(bytes);
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9) {
      return EPUB;
    }
    return HtmlShape.fits(bytes, name) ? HTML : TEXT;
  }

  abstract Manuscript manuscript(byte[] bytes) throws RefusedFileException;
}
