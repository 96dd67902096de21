package org.fabula.reading;

import org.fabula.reading.decoding.Decoding;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.refusal.RefusedFileException;

/** The kinds of file we can read. */
enum FileKind {
  TEXT {
    @Override
    Manuscript manuscript(byte[] bytes) {
      return Manuscript.ofText(new Decoding().decode(bytes));
    }
  };

  static FileKind of(String name, byte[] bytes) throws RefusedFileException {
    return TEXT;
  }

  abstract Manuscript manuscript(byte[] bytes) throws RefusedFileException;
}
