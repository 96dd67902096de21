package org.fabula.cli.intake;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.fabula.cli.terminal.Screen;
import org.fabula.library.Library;
import org.fabula.library.StoryEntry;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;

/**
 * Understands the stories of a library that are not yet understood, several at a time. A story that
 * cannot be is told of and left for another time.
 */
public final class CatchingUp {

  private static final int MOST_AT_A_TIME = 4; // so that several novels fit the memory

  private final Library library;
  private final Tier tier;
  private final Screen screen;
  private final Consumer<Throwable> tellProblem;

  /**
   * @param tellProblem shows the user why a story was left
   */
  public CatchingUp(Library library, Tier tier, Screen screen, Consumer<Throwable> tellProblem) {
    this.library = library;
    this.tier = tier;
    this.screen = screen;
    this.tellProblem = tellProblem;
  }

  /** Understands every story that waits for it, and answers how many were left. */
  public int understandAll() throws InterruptedException {
    var waiting = library.notUnderstood();
    if (waiting.isEmpty()) {
      return 0; // without loading what understanding needs
    }
    int threads = Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
    var pool = Executors.newFixedThreadPool(threads, CatchingUp::thread);
    try {
      return finish(waiting, begin(waiting, pool));
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Future<?>> begin(List<Long> waiting, ExecutorService pool) {
    var understanding = Understanding.english(tier);
    return waiting.stream()
        .<Future<?>>map(id -> pool.submit(() -> understand(id, understanding)))
        .toList();
  }

  private void understand(long id, Understanding understanding) {
    library.story(id).ifPresent(story -> library.keep(id, understanding.read(story)));
  }

  private int finish(List<Long> waiting, List<Future<?>> understood) throws InterruptedException {
    int left = 0;
    try (var progress = screen.progress("Understanding", waiting.size())) {
      for (int index = 0; index < waiting.size(); index++) {
        if (!isFinished(understood.get(index), waiting.get(index))) {
          left++;
        }
        progress.step();
      }
    }
    return left;
  }

  private boolean isFinished(Future<?> story, long id) throws InterruptedException {
    try {
      story.get();
      screen.passing("understood     " + title(id));
      return true;
    } catch (ExecutionException problem) {
      if (problem.getCause() instanceof UncheckedIOException libraryFailed) {
        throw libraryFailed;
      }
      tellProblem.accept(StoryGivenUpException.of(title(id), problem.getCause()));
      return false;
    }
  }

  private String title(long id) {
    return library.entry(id).map(StoryEntry::fullTitle).orElseGet(() -> "story " + id);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "understanding");
    thread.setDaemon(true); // Ctrl-C waits for nobody
    return thread;
  }
}
