package org.creatorshub.tool.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Reads a session out of a row of {@code launch_session} joined with its person and context. */
final class JdbcSessionRow {
  private static final JsonMapper JSON = new JsonMapper();

  private JdbcSessionRow() {}

  static StoredSession read(ResultSet row) throws SQLException {
    return new StoredSession(
        launch(row),
        Optional.ofNullable(row.getBytes("browser_hash")).map(Fingerprint::ofBytes),
        row.getObject("used_at", OffsetDateTime.class).toInstant(),
        text(row, "landing").map(Landing::ofWord),
        row.getTimestamp("ended_at") != null,
        text(row, "deep_link").flatMap(JdbcSessionRow::returnAddress));
  }

  /** Read here and not by PostgreSQL, which cannot look into JSON that holds a NUL character. */
  private static Optional<String> returnAddress(String settings) {
    try {
      return Optional.ofNullable(JSON.readTree(settings).path("deep_link_return_url").textValue());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored by us, yet not JSON", e);
    }
  }

  private static LaunchSession launch(ResultSet row) throws SQLException {
    return new LaunchSession(
        row.getObject("session_id", UUID.class),
        row.getLong("number"),
        row.getObject("platform_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("pseudonym", UUID.class),
        id(row, "context_id"),
        text(row, "context_title"),
        id(row, "link_id"),
        id(row, "registration"),
        Role.valueOf(row.getString("role")),
        text(row, "unit"),
        text(row, "name"),
        locale(row),
        text(row, "lms"),
        text(row, "return_url"),
        row.getString("csrf"));
  }

  /** What the person chose goes before what the launch told. */
  private static Locale locale(ResultSet row) throws SQLException {
    Optional<String> chosen = text(row, "language");
    return Locale.forLanguageTag(
        chosen.isPresent() ? chosen.get() : text(row, "locale").orElse("und"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }
}
