package org.creatorshub.reporting.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How to reach a PostgreSQL server: JDBC address, user, password. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

  private static final String FILE = "address.properties";

  /** Never shows the password. */
  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }

  void writeTo(Path data) {
    Properties properties = new Properties();
    properties.setProperty("url", jdbcUrl);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
      OwnerOnly.write(data.resolve(FILE), text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<DatabaseAddress> readFrom(Path data) {
    Path file = data.resolve(FILE);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new DatabaseAddress(
            properties.getProperty("url", ""),
            properties.getProperty("user", ""),
            properties.getProperty("password", "")));
  }
}
