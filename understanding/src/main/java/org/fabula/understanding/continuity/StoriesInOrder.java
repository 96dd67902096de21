package org.fabula.understanding.continuity;

/** Which of two stories must play later for a conflict between them to hold. */
public enum StoriesInOrder {
  SECOND_LATER,
  FIRST_LATER;

  /** "only if the second story plays after the first", by what the stories are called. */
  public String words(String first, String second) {
    return switch (this) {
      case SECOND_LATER -> "only if " + second + " plays after " + first;
      case FIRST_LATER -> "only if " + first + " plays after " + second;
    };
  }

  /** The same of stories that go by no name. */
  public String words() {
    return switch (this) {
      case SECOND_LATER -> words("the first", "the second story");
      case FIRST_LATER -> words("the first story", "the second");
    };
  }

  /** Of statements of two stories, the one which must play later being given last. */
  static StoriesInOrder of(Statement earlier, Statement later) {
    return earlier.story() < later.story() ? SECOND_LATER : FIRST_LATER;
  }
}
