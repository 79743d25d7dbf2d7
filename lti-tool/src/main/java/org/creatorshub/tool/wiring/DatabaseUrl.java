package org.creatorshub.tool.wiring;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.creatorshub.reporting.database.DatabaseAddress;

/** Reads {@code postgresql://user:password@host:5432/name?sslmode=require}. */
final class DatabaseUrl {
  private static final String HINT =
      "HUB_DATABASE_URL must look like postgresql://user:password@host:5432/name.";

  private DatabaseUrl() {}

  static DatabaseAddress parse(String text) {
    URI uri;
    try {
      uri = URI.create(text.startsWith("jdbc:") ? text.substring(5) : text);
    } catch (IllegalArgumentException e) {
      // The cause would show the password.
      throw new ConfigurationException(HINT);
    }
    String scheme = uri.getScheme();
    String login = uri.getRawUserInfo();
    boolean known = "postgresql".equals(scheme) || "postgres".equals(scheme);
    if (!known || uri.getHost() == null || login == null || uri.getPath().length() < 2) {
      throw new ConfigurationException(HINT);
    }
    String[] parts = login.split(":", 2);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new DatabaseAddress(
        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
        decoded(parts[0]),
        parts.length > 1 ? decoded(parts[1]) : "");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
