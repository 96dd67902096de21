package org.fabula.web.arrivals;

import java.util.OptionalLong;

/**
 * What became of a file.
 *
 * @param name the file's
 * @param words what to tell of it
 * @param story whose it is; empty for a file that holds none
 */
record Arrived(String name, State state, String words, OptionalLong story) {

  /** How far a file has come. */
  enum State {
    /** In the library, to be worked through. */
    WAITING,
    /** In the library with its people and scenes. */
    READY,
    /** In the library, but without people and scenes, or not in it at all. */
    FAILED
  }

  static Arrived refused(String name, String why) {
    return new Arrived(name, State.FAILED, why, OptionalLong.empty());
  }

  Arrived become(State now, String told) {
    return new Arrived(name, now, told, story);
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  boolean hasFailed() {
    return state == State.FAILED;
  }
}
