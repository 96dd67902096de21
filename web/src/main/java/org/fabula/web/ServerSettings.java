package org.fabula.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where Fabula serves its pages, and to whom.
 *
 * @param host name or number of the address to serve on
 * @param port 0 for any that is free
 * @param password asked of everybody; needed where other machines can reach the address
 * @param failures is told what went wrong while a page was made
 * @param pause after which we look again for stories that another program put into the library
 */
public record ServerSettings(
    String host,
    int port,
    Optional<String> password,
    Consumer<Exception> failures,
    Duration pause) {

  private static final String THIS_MACHINE = "127.0.0.1";

  private static final Duration SHORT_PAUSE = Duration.ofSeconds(2);

  public ServerSettings {
    Objects.requireNonNull(pause);
    Objects.requireNonNull(host);
    Objects.requireNonNull(password);
    Objects.requireNonNull(failures);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("no port " + port);
    }
  }

  /** With a short pause. */
  public ServerSettings(
      String host, int port, Optional<String> password, Consumer<Exception> failures) {
    this(host, port, password, failures, SHORT_PAUSE);
  }

  /** For this machine alone, on any free port, silent about failures. */
  public static ServerSettings local() {
    return new ServerSettings(THIS_MACHINE, 0, Optional.empty(), failure -> {});
  }

  public ServerSettings onPort(int wanted) {
    return new ServerSettings(host, wanted, password, failures, pause);
  }

  /** For other machines too. */
  public ServerSettings onHost(String wanted, String neededPassword) {
    return new ServerSettings(wanted, port, Optional.of(neededPassword), failures, pause);
  }

  public ServerSettings reportingTo(Consumer<Exception> wanted) {
    return new ServerSettings(host, port, password, wanted, pause);
  }

  public ServerSettings pausing(Duration wanted) {
    return new ServerSettings(host, port, password, failures, wanted);
  }
}
