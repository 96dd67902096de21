package org.fabula.cli;

import java.net.URI;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fabula.library.Library;
import org.fabula.understanding.Understanding;
import org.fabula.web.CannotServeException;
import org.fabula.web.FabulaServer;
import org.fabula.web.ServerSettings;

/** Serves a library's pages until the user stops the process or the thread is interrupted. */
final class Serving {

  /** Always the same while it is free, so that bookmarks and the browser's history keep. */
  private static final int USUAL_PORT = 8642;

  private static final int SECONDS_TO_CLOSE = 5;

  private final Library library;
  private final ServerSettings settings;
  private final OptionalInt port;

  /**
   * @param port the one to serve on, and no other; else the usual or any that is free
   */
  Serving(Library library, ServerSettings settings, OptionalInt port) {
    this.library = library;
    this.settings = settings;
    this.port = port;
  }

  /** Serves, tells the address once it answers, and returns when it no longer does. */
  void untilStopped(Consumer<URI> tellAddress) throws CannotServeException {
    var stop = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    var hook = new Thread(() -> stopAndWait(stop, closed), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (var server = start()) {
      tellAddress.accept(server.address());
      stop.await();
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(hook);
    } finally {
      closed.countDown();
    }
  }

  private FabulaServer start() throws CannotServeException {
    var understanding = Understanding.english();
    if (port.isPresent()) {
      return FabulaServer.start(library, understanding, settings.onPort(port.getAsInt()));
    }
    try {
      return FabulaServer.start(library, understanding, settings.onPort(USUAL_PORT));
    } catch (CannotServeException taken) {
      return FabulaServer.start(library, understanding, settings.onPort(0));
    }
  }

  private static void stopAndWait(CountDownLatch stop, CountDownLatch closed) {
    stop.countDown();
    try {
      closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
