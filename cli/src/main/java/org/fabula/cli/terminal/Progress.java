package org.fabula.cli.terminal;

/** How far a long piece of work has come. Closing it takes it off the screen. */
public interface Progress extends AutoCloseable {

  /** One more step is done. */
  void step();

  @Override
  void close();

  /** For work that nobody watches. */
  static Progress unseen() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }
}
