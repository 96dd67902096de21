package org.fabula.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A library that cannot be opened, read or written. The message is the one line its user sees. */
public final class LibraryException extends IOException {

  private LibraryException(Path where, String what, String mend, Throwable cause) {
    super(where + ": " + what + "; " + mend, cause);
  }

  private LibraryException(Path where, String what, String mend) {
    super(where + ": " + what + "; " + mend);
  }

  static LibraryException newer(Path file) {
    return new LibraryException(
        file, "this library was made by a newer Fabula", "install the newest Fabula");
  }

  static LibraryException foreign(Path file) {
    return new LibraryException(
        file, "this is not a Fabula library", "choose another file with --library");
  }

  static LibraryException folder(Path file) {
    return new LibraryException(
        file, "this is a folder, a library is a file", "name a file in it with --library");
  }

  static LibraryException cannotMakeFolder(Path folder, IOException cause) {
    return new LibraryException(
        folder,
        "this folder cannot be made",
        "make it, or choose another place with --library",
        cause);
  }

  static LibraryException damaged(Path file, Throwable cause) {
    return new LibraryException(
        file, "this library is damaged", "put a backup of it in its place", cause);
  }

  /** In the words of a person what SQLite complains of. */
  static LibraryException of(Path file, SQLException cause) {
    // The low byte of a code is its kind.
    var kind =
        cause instanceof SQLiteException failure
            ? SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xff)
            : SQLiteErrorCode.SQLITE_ERROR;
    return switch (kind) {
      case SQLITE_NOTADB ->
          new LibraryException(
              file, "this is not a Fabula library", "choose another file with --library", cause);
      case SQLITE_CORRUPT -> damaged(file, cause);
      case SQLITE_FULL ->
          new LibraryException(file, "the disk is full", "free some space and try again", cause);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new LibraryException(
              file, "another program is busy with this library", "try again in a while", cause);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          new LibraryException(
              file,
              "this library cannot be opened for writing",
              "check who may write the file and its folder",
              cause);
      case SQLITE_IOERR ->
          new LibraryException(
              file, "the disk fails to read or write", "check the disk and try again", cause);
      default ->
          new LibraryException(
              file, "the library fails (" + cause.getMessage() + ")", "report this", cause);
    };
  }
}
