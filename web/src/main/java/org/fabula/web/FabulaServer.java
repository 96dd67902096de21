package org.fabula.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.fabula.library.Library;
import org.fabula.understanding.Understanding;
import org.fabula.web.arrivals.ArrivalRoutes;
import org.fabula.web.arrivals.Worker;
import org.fabula.web.find.FindRoutes;
import org.fabula.web.guard.Guard;
import org.fabula.web.known.KnownStories;
import org.fabula.web.page.Pages;
import org.fabula.web.profile.StoryRoutes;
import org.fabula.web.reader.ReaderRoutes;
import org.fabula.web.shelf.ShelfRoutes;
import org.fabula.web.worlds.WorldRoutes;

/** The front door: serves a library's pages until it is closed. */
public final class FabulaServer implements AutoCloseable {

  private static final int LARGEST_FILE_MEGABYTES = 100;
  private static final int LARGEST_UPLOAD_MEGABYTES = 1000;
  private static final int KEPT_IN_MEMORY_MEGABYTES = 8;

  private final Javalin server;
  private final Worker worker;
  private final String host;

  private FabulaServer(Javalin server, Worker worker, String host) {
    this.server = server;
    this.worker = worker;
    this.host = host;
  }

  /**
   * Serves from now on, and works through what the library holds or is given that is not understood
   * yet, behind the pages; the library stays its owner's to close, after the server.
   *
   * @throws CannotServeException if the address is taken, is none of this machine, or is open to
   *     other machines without a password
   */
  public static FabulaServer start(
      Library library, Understanding understanding, ServerSettings settings)
      throws CannotServeException {
    var guard = guard(settings);
    var pages = new Pages();
    var stories = new KnownStories(library);
    var worker = new Worker(library, understanding, settings.failures());
    var server =
        Javalin.create(
            config -> {
              configure(config, settings);
              guard.standBefore(config.routes);
              pages.serve(config.routes);
              new ShelfRoutes(library, pages).serve(config.routes);
              new StoryRoutes(library, stories, pages).serve(config.routes);
              new ReaderRoutes(library, stories, pages).serve(config.routes);
              new WorldRoutes(library, stories, pages).serve(config.routes);
              new FindRoutes(library, pages).serve(config.routes);
              new ArrivalRoutes(library, worker, pages).serve(config.routes);
              new ErrorPages(pages, settings.failures()).serve(config.routes);
            });
    try {
      server.start();
    } catch (JavalinBindException taken) {
      worker.close();
      throw CannotServeException.taken(settings, taken);
    }
    worker.keepUp(settings.pause());
    return new FabulaServer(server, worker, settings.host());
  }

  /** Where the library's page is. */
  public URI address() {
    var name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + server.port() + "/");
  }

  /** Stops serving; requests under way are answered first. */
  @Override
  public void close() {
    server.stop();
    worker.close();
  }

  private static Guard guard(ServerSettings settings) throws CannotServeException {
    if (isLoopback(settings)) {
      return Guard.ofLoopback(settings.password());
    }
    return Guard.ofNetwork(
        settings
            .password()
            .filter(password -> !password.isBlank())
            .orElseThrow(() -> CannotServeException.withoutPassword(settings.host())));
  }

  private static boolean isLoopback(ServerSettings settings) throws CannotServeException {
    try {
      return InetAddress.getByName(settings.host()).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw CannotServeException.unknownHost(settings.host(), unknown);
    }
  }

  private static void configure(JavalinConfig config, ServerSettings settings) {
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // Pages go to a browser on this machine or in the house: sending beats squeezing.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(KEPT_IN_MEMORY_MEGABYTES, SizeUnit.MB);
  }
}
