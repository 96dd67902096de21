package org.fabula.web.arrivals;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fabula.library.Library;
import org.fabula.understanding.Understanding;

/**
 * Works through stories one after the other, behind the pages. What it leaves undone at the end is
 * done at the next start, since the library knows what is not understood.
 */
public final class Worker implements AutoCloseable {

  private static final int SECONDS_TO_FINISH = 20;

  private final Library library;
  private final Understanding understanding;
  private final Consumer<Exception> failures;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            var daemon = new Thread(task, "fabula-understanding");
            daemon.setDaemon(true);
            return daemon;
          });

  public Worker(Library library, Understanding understanding, Consumer<Exception> failures) {
    this.library = library;
    this.understanding = understanding;
    this.failures = failures;
  }

  /** Goes on where the last session stopped. */
  public void resume() {
    library.notUnderstood().forEach(story -> understand(story, done -> {}));
  }

  /** Works through a story when its turn comes, then tells whether it went well. */
  void understand(long story, Consumer<Boolean> then) {
    thread.execute(() -> then.accept(understood(story)));
  }

  private boolean understood(long story) {
    try {
      library.story(story).map(understanding::read).ifPresent(found -> library.keep(story, found));
      return true;
    } catch (RuntimeException failure) {
      failures.accept(failure);
      return false;
    }
  }

  /** Finishes the story under way and drops the rest. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        failures.accept(new IllegalStateException("a story was given up while worked through"));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
