package org.fabula.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Folders that hold no story. The message is the one line its user sees. */
public final class NoStoryException extends IOException {

  private NoStoryException(Path where) {
    super(where + ": there is no story in here; name a folder that holds some, or files");
  }

  static NoStoryException among(List<Path> named) {
    return new NoStoryException(named.get(0));
  }
}
