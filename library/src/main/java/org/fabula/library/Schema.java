package org.fabula.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** The tables, made and changed by the numbered SQL files beside this class. */
final class Schema {

  /** How many SQL files there are: {@code schema-1.sql} and on. */
  static final int VERSION = 2;

  /** "Fabu", in the file's header: tells a library from another program's database. */
  static final int APPLICATION_ID = 0x46616275;

  private Schema() {}

  /**
   * Sets how the file is written and runs the SQL files that it has not seen yet, each in a
   * transaction of its own.
   */
  static void bringUpToDate(Session session, Path file) throws SQLException, IOException {
    requireLibrary(session, file);
    session.run("PRAGMA journal_mode = WAL");
    session.run("PRAGMA synchronous = FULL");
    while (version(session) < VERSION) {
      migrate(session);
    }
  }

  private static void requireLibrary(Session session, Path file) throws SQLException, IOException {
    int application = session.only("PRAGMA application_id", row -> row.getInt(1));
    int tables = session.only("SELECT count(*) FROM sqlite_schema", row -> row.getInt(1));
    if (application != APPLICATION_ID && (application != 0 || tables > 0)) {
      throw LibraryException.foreign(file);
    }
    if (version(session) > VERSION) {
      throw LibraryException.newer(file);
    }
  }

  private static int version(Session session) throws SQLException, IOException {
    return session.only("PRAGMA user_version", row -> row.getInt(1));
  }

  private static void migrate(Session session) throws SQLException, IOException {
    session.run("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      // Asked again: another process may have been first.
      int next = version(session) + 1;
      if (next <= VERSION) {
        for (var statement : statements("schema-" + next + ".sql")) {
          session.run(statement);
        }
        session.run("PRAGMA application_id = " + APPLICATION_ID);
        session.run("PRAGMA user_version = " + next);
      }
      session.run("COMMIT");
      done = true;
    } finally {
      if (!done) {
        session.run("ROLLBACK");
      }
    }
  }

  private static String[] statements(String resource) throws IOException {
    try (var sql = Schema.class.getResourceAsStream(resource)) {
      if (sql == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\R");
    }
  }
}
