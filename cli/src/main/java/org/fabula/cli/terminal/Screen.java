package org.fabula.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the user sees: results on standard output; problems and progress on standard error. All of
 * it is UTF-8. Text out of files is shown without control characters, which could steer a terminal.
 *
 * <p>On a terminal one progress bar may stand at the bottom; lines are written above it.
 */
public final class Screen {

  private static final int BUFFER = 1 << 16;

  private final StandardOutput output;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private Optional<ProgressBar> bar = Optional.empty();

  /** A screen whose results go to {@code out} and everything else to {@code err}. */
  public Screen(OutputStream out, OutputStream err, Terminal terminal) {
    this.output = new StandardOutput(out);
    this.out =
        new PrintStream(new BufferedOutputStream(output, BUFFER), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(new StandardOutput(err), true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  /** The process's own standard output and error, whatever its locale. */
  public static Screen ofProcess() {
    return new Screen(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.ofProcess());
  }

  /** A result, seen at once. */
  public synchronized void line(String text) {
    hideBar();
    out.print(Printable.line(text) + '\n');
    out.flush();
    showBar();
  }

  /**
   * Standard output itself, for whole files and reports, which see to their own characters. UTF-8;
   * what is written shows at the latest when the process ends.
   */
  public PrintStream out() {
    return out;
  }

  /** A line about a problem, or about what goes on. */
  public synchronized void notice(String text) {
    hideBar();
    err.print(Printable.line(text) + '\n');
    showBar();
  }

  /** A line about what goes on, where no bar tells the same. */
  public synchronized void passing(String text) {
    if (bar.isEmpty()) {
      notice(text);
    }
  }

  /** The stack trace of a problem, for those who asked to see it. */
  public synchronized void trace(Throwable problem) {
    hideBar();
    problem.printStackTrace(err);
  }

  /** A bar for {@code total} steps; nothing is drawn where no person watches. */
  public synchronized Progress progress(String doing, int total) {
    if (!terminal.showsErrors() || total < 2) {
      return Progress.unseen();
    }
    var started = new ProgressBar(doing, total);
    bar = Optional.of(started);
    showBar();
    return new Progress() {
      @Override
      public void step() {
        synchronized (Screen.this) {
          started.step();
          showBar();
        }
      }

      @Override
      public void close() {
        synchronized (Screen.this) {
          hideBar();
          bar = Optional.empty();
        }
      }
    };
  }

  /** Where the user watches. */
  public Terminal terminal() {
    return terminal;
  }

  /** What kept standard output from being written whole; nothing when its reader merely left. */
  public synchronized Optional<IOException> failure() {
    out.flush();
    return output.failure();
  }

  private void showBar() {
    bar.ifPresent(shown -> err.print(shown.drawn()));
  }

  private void hideBar() {
    bar.ifPresent(shown -> err.print(ProgressBar.ERASED));
  }
}
