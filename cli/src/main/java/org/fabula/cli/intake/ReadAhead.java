package org.fabula.cli.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fabula.reading.Reading;
import org.fabula.reading.StoryFile;
import org.fabula.reading.UnreadableStoryException;

/** Reads files in order: one more than was asked for, while that one is being dealt with. */
final class ReadAhead implements AutoCloseable {

  private record Coming(Path file, Future<StoryFile> story) {}

  private final Queue<Path> unread;
  private final Queue<Coming> coming = new ArrayDeque<>();
  private final ExecutorService reader = Executors.newSingleThreadExecutor(ReadAhead::thread);

  ReadAhead(List<Path> files) {
    unread = new ArrayDeque<>(files);
    begin();
  }

  private void begin() {
    var file = unread.poll();
    if (file != null) {
      coming.add(new Coming(file, reader.submit(() -> Reading.read(file))));
    }
  }

  /** The story of the next file; to be called once a file. */
  StoryFile next() throws UnreadableStoryException, StoryGivenUpException, InterruptedException {
    begin();
    var next = coming.remove();
    try {
      return next.story().get();
    } catch (ExecutionException problem) {
      if (problem.getCause() instanceof UnreadableStoryException unreadable) {
        throw unreadable;
      }
      throw StoryGivenUpException.of(next.file().toString(), problem.getCause());
    }
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "reading ahead");
    thread.setDaemon(true); // Ctrl-C waits for nobody
    return thread;
  }
}
