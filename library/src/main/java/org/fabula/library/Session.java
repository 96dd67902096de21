package org.fabula.library;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connection, used by one thread at a time: SQL in, rows out. */
final class Session implements AutoCloseable {

  /** Makes something of a result's current row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException, IOException;
  }

  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement that has no parameters and returns nothing. */
  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How many rows the statement changed. An {@code Optional} parameter is its value or NULL. */
  int update(String sql, Object... parameters) throws SQLException {
    try (var statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /** The id of the row inserted. */
  long insert(String sql, Object... parameters) throws SQLException, IOException {
    update(sql, parameters);
    return only("SELECT last_insert_rowid()", row -> row.getLong(1));
  }

  /** Runs one statement for each of many rows of parameters. */
  void updateAll(String sql, List<Object[]> rows) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var parameters : rows) {
        bind(statement, parameters);
        statement.executeUpdate();
      }
    }
  }

  <T> List<T> all(String sql, Row<T> row, Object... parameters) throws SQLException, IOException {
    try (var statement = prepare(sql, parameters);
        var results = statement.executeQuery()) {
      var all = new ArrayList<T>();
      while (results.next()) {
        all.add(row.read(results));
      }
      return all;
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... parameters)
      throws SQLException, IOException {
    try (var statement = prepare(sql, parameters);
        var results = statement.executeQuery()) {
      return results.next() ? Optional.of(row.read(results)) : Optional.empty();
    }
  }

  /** Of a query that always has a row. */
  <T> T only(String sql, Row<T> row, Object... parameters) throws SQLException, IOException {
    return first(sql, row, parameters)
        .orElseThrow(() -> new IllegalStateException("no row from " + sql));
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    bind(statement, parameters);
    return statement;
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int index = 0; index < parameters.length; index++) {
      var parameter = parameters[index];
      statement.setObject(
          index + 1, parameter instanceof Optional<?> value ? value.orElse(null) : parameter);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
