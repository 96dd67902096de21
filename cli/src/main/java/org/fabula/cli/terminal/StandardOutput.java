package org.fabula.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Bytes on their way out of the process, where the other end may have gone: {@code fabula list |
 * head} closes the pipe after ten lines. From the first failure on, what is written is dropped and
 * the failure kept for whoever asks.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream target;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int octet) {
    attempt(() -> target.write(octet));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  /** What kept the output from being written whole; nothing when the reader merely left. */
  synchronized Optional<IOException> failure() {
    return failure.filter(problem -> !isClosedPipe(problem));
  }

  private static boolean isClosedPipe(IOException problem) {
    // The operating system's words for EPIPE; Java has no type for it.
    return String.valueOf(problem.getMessage()).contains("Broken pipe");
  }

  private synchronized void attempt(Writing writing) {
    if (failure.isEmpty()) {
      try {
        writing.run();
      } catch (IOException problem) {
        failure = Optional.of(problem);
      }
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
