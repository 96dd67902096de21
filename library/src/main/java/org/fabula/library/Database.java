package org.fabula.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * A library's file and the connections to it: one that writes, guarded by a lock, and as many that
 * read as threads ask at the same time. In WAL mode they do not wait for each other.
 */
final class Database implements AutoCloseable {

  /** Something to do in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Session session) throws SQLException, IOException;
  }

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  /** In KiB when negative, as SQLite has it: enough to hold the shelf of a large library. */
  private static final int CACHE_SIZE = -16_000;

  private final Path file;
  private final ReentrantLock writing = new ReentrantLock();
  private final Session writer;
  private final ConcurrentLinkedDeque<Session> idleReaders = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  private Database(Path file, Session writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Opens the file, makes it if there is none, and brings it up to this version. */
  static Database open(Path file) throws LibraryException {
    makeFolder(file);
    try {
      var writer = connect(file);
      try {
        Schema.bringUpToDate(writer, file);
        return new Database(file, writer);
      } catch (SQLException | IOException | RuntimeException failure) {
        writer.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw LibraryException.of(file, failure);
    } catch (LibraryException failure) {
      throw failure;
    } catch (IOException failure) {
      throw LibraryException.damaged(file, failure);
    }
  }

  private static void makeFolder(Path file) throws LibraryException {
    if (Files.isDirectory(file)) {
      throw LibraryException.folder(file);
    }
    var folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    if (folder.isPresent()) {
      try {
        Files.createDirectories(folder.get());
      } catch (IOException failure) {
        throw LibraryException.cannotMakeFolder(folder.get(), failure);
      }
    }
  }

  private static Session connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(CACHE_SIZE);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return new Session(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
  }

  /** Everything the work reads is of one moment. */
  <T> T read(Work<T> work) {
    try {
      var session = takeReader();
      try {
        return inTransaction("BEGIN", session, work);
      } finally {
        giveBack(session);
      }
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** All of it or nothing; what is written is kept when this returns. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return inTransaction("BEGIN IMMEDIATE", writer, work);
    } catch (SQLException failure) {
      throw failed(failure);
    } finally {
      writing.unlock();
    }
  }

  private <T> T inTransaction(String begin, Session session, Work<T> work) throws SQLException {
    if (closed) {
      throw new IllegalStateException("the library is closed: " + file);
    }
    session.run(begin);
    boolean done = false;
    try {
      var result = work.in(session);
      session.run("COMMIT");
      done = true;
      return result;
    } catch (IOException failure) {
      throw new UncheckedIOException(LibraryException.damaged(file, failure));
    } finally {
      if (!done) {
        rollBack(session);
      }
    }
  }

  private static void rollBack(Session session) {
    try {
      session.run("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite does so itself when the disk is full; the first failure is the one to tell.
    }
  }

  private UncheckedIOException failed(SQLException failure) {
    return new UncheckedIOException(LibraryException.of(file, failure));
  }

  private Session takeReader() throws SQLException {
    var idle = idleReaders.poll();
    return idle == null ? connect(file) : idle;
  }

  private void giveBack(Session session) throws SQLException {
    idleReaders.push(session);
    if (closed) {
      closeReaders();
    }
  }

  private void closeReaders() throws SQLException {
    for (var idle = idleReaders.poll(); idle != null; idle = idleReaders.poll()) {
      idle.close();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      closed = true;
      closeReaders();
      writer.close();
    } catch (SQLException failure) {
      throw failed(failure);
    } finally {
      writing.unlock();
    }
  }
}
