package org.fabula.cli.intake;

import java.io.IOException;

/**
 * A story that Fabula had to give up, for want of memory or by a fault of its own. The message is
 * the one line its user sees.
 */
public final class StoryGivenUpException extends IOException {

  private StoryGivenUpException(String where, String what, String mend, Throwable cause) {
    super(where + ": " + what + "; " + mend, cause);
  }

  /**
   * Of what went wrong.
   *
   * @param where the story's file or title
   */
  public static StoryGivenUpException of(String where, Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return new StoryGivenUpException(
          where,
          "this story is too large for the memory that Fabula takes",
          "let it take more with FABULA_JAVA_OPTIONS=-Xmx4g",
          cause);
    }
    return new StoryGivenUpException(
        where,
        "Fabula failed at this story where it never should (" + cause + ")",
        "report it, with the file",
        cause);
  }
}
