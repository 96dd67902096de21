package org.fabula.reading;

import java.io.IOException;
import org.fabula.reading.refusal.RefusedFileException;

/** A file that holds no story we can read. The message is the one line its user sees. */
public final class UnreadableStoryException extends IOException {

  private UnreadableStoryException(String where, String what, String mend, Throwable cause) {
    super(where + ": " + what + "; " + mend, cause);
  }

  static UnreadableStoryException refused(String where, RefusedFileException refusal) {
    return new UnreadableStoryException(where, refusal.what(), refusal.mend(), refusal);
  }

  static UnreadableStoryException unopened(
      String where, String what, String mend, IOException cause) {
    return new UnreadableStoryException(where, what, mend, cause);
  }

  static UnreadableStoryException of(String where, String what, String mend) {
    return new UnreadableStoryException(where, what, mend, null);
  }
}
