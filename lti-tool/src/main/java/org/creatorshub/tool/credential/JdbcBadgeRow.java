package org.creatorshub.tool.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.statement.SqlStatement;

/** A badge as a row. */
final class JdbcBadgeRow {
  private JdbcBadgeRow() {}

  static <S extends SqlStatement<S>> S bound(S statement, Badge badge) {
    Optional<Badge.Issued> issued = badge.issued();
    return statement
        .bind("platform", badge.place().platform())
        .bind("id", badge.id())
        .bind("person", badge.place().person())
        .bind("course", badge.place().course())
        .bind("achievement", badge.achievement())
        .bind("state", badge.state().name())
        .bind("asked", Timestamp.from(badge.askedAt()))
        .bind("email", badge.identity().isPresent())
        .bind("emailHash", badge.identity().map(Identity::hash))
        .bind("emailSalt", badge.identity().map(Identity::salt))
        .bind("evidence", EvidenceText.of(badge.evidence()))
        .bind("result", badge.result())
        .bind("decided", badge.decidedAt().map(Timestamp::from))
        .bind("reason", badge.reason())
        .bind("version", issued.map(Badge.Issued::version))
        .bind("issued", issued.map(one -> Timestamp.from(one.at())))
        .bind("list", issued.map(one -> one.status().list()))
        .bind("position", issued.map(one -> one.status().position()))
        .bind("credential", issued.map(Badge.Issued::credential))
        .bind("token", issued.map(Badge.Issued::token))
        .bind(
            "salt",
            issued
                .filter(Badge.Issued::hosted)
                .flatMap(one -> badge.identity())
                .map(Identity::salt))
        .bind("until", issued.flatMap(Badge.Issued::until).map(Timestamp::from));
  }

  static Badge read(ResultSet row) throws SQLException {
    return new Badge(
        row.getObject("badge_id", UUID.class),
        new Place(
            row.getObject("platform_id", UUID.class),
            row.getObject("person_id", UUID.class),
            row.getObject("course_id", UUID.class)),
        row.getString("achievement"),
        Badge.State.valueOf(row.getString("state")),
        row.getTimestamp("asked_at").toInstant(),
        identity(row),
        Optional.ofNullable(row.getString("result")),
        EvidenceText.read(row.getString("evidence")),
        moment(row, "decided_at"),
        Optional.ofNullable(row.getString("reason")),
        issued(row));
  }

  private static Optional<Identity> identity(ResultSet row) throws SQLException {
    String hash = row.getString("email_hash");
    return hash == null
        ? Optional.empty()
        : Optional.of(new Identity(hash, row.getString("email_salt")));
  }

  private static Optional<Badge.Issued> issued(ResultSet row) throws SQLException {
    Optional<Instant> at = moment(row, "issued_at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Badge.Issued(
            at.get(),
            row.getString("version"),
            new StatusPlace(row.getInt("list_number"), row.getInt("position")),
            row.getString("credential"),
            row.getString("token"),
            row.getString("hosted_salt") != null,
            moment(row, "valid_until")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
