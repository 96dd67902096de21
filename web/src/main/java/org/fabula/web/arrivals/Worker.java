package org.fabula.web.arrivals;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fabula.library.Library;
import org.fabula.library.StoryEntry;
import org.fabula.understanding.Fabula;
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
  private final Set<Long> givenUp = new HashSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
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

  /**
   * Works through whatever waits in the library, from the last session or put there by another
   * program, and looks again each time the pause is over.
   */
  public void keepUp(Duration pause) {
    thread.execute(() -> takeNext(pause));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // takeNext itself tells what went wrong
  private void takeNext(Duration pause) {
    boolean worked = false;
    try {
      var next =
          library.notUnderstood().stream().filter(story -> !givenUp.contains(story)).findFirst();
      next.ifPresent(this::understood);
      worked = next.isPresent();
    } catch (RuntimeException failure) {
      failures.accept(failure);
    } finally {
      if (!thread.isShutdown()) {
        thread.schedule(
            () -> takeNext(pause), worked ? 0 : pause.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Works through a story when its turn comes, then tells whether it went well. */
  void understand(long story, Consumer<Boolean> then) {
    thread.execute(() -> then.accept(understood(story)));
  }

  private boolean understood(long story) {
    try {
      if (!isUnderstood(story)) {
        library.story(story).map(understanding::read).ifPresent(found -> keep(story, found));
      }
      return true;
    } catch (RuntimeException failure) {
      givenUp.add(story);
      failures.accept(failure);
      return false;
    }
  }

  /** Unless another program was first, which may read more exactly. */
  private void keep(long story, Fabula found) {
    if (!isUnderstood(story)) {
      library.keep(story, found);
    }
  }

  private boolean isUnderstood(long story) {
    return library.entry(story).map(StoryEntry::understood).orElse(false);
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
