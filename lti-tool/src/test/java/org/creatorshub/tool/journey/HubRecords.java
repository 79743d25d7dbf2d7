package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;

/** Looks into the database of a running {@link HubProcess}. */
record HubRecords(Path data) {

  static HubRecords of(HubProcess hub) {
    return new HubRecords(hub.data());
  }

  long count(String sql, Object... parameters) {
    return Long.parseLong(rows(sql, parameters).getFirst().getFirst());
  }

  /** Every row as texts; arrays as their members joined by commas. */
  List<List<String>> rows(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet found = statement.executeQuery()) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be asked: " + sql, e);
    }
  }

  void change(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot be done: " + sql, e);
    }
  }

  private static List<String> row(ResultSet found) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      Object value = found.getObject(column);
      row.add(
          value instanceof Array array
              ? String.join(",", (String[]) array.getArray())
              : String.valueOf(value));
    }
    return row;
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** The database itself, for what is told to it as the tool would. */
  Jdbi jdbi() {
    Properties address = address();
    return Jdbi.create(address.getProperty("url"), address);
  }

  private Connection connect() throws SQLException {
    Properties address = address();
    return DriverManager.getConnection(address.getProperty("url"), address);
  }

  private Properties address() {
    Properties address = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("address.properties"))) {
      address.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return address;
  }
}
