package org.creatorshub.tool.peer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.RubricJson;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of rounds and reviews as records. */
final class JdbcPeerRow {
  private JdbcPeerRow() {}

  static void insert(Handle handle, Round round, PeerReviews.Asked asked, Instant at) {
    UUID review = UUID.randomUUID();
    handle.execute(
        """
        insert into peer_review (platform_id, review_id, peer_round_id, item_id, version, allocated_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        round.platform(),
        review,
        round.id(),
        asked.item(),
        asked.version(),
        utc(at));
    handle.execute(
        "insert into peer_reviewer (platform_id, review_id, person_id) values (?, ?, ?)",
        round.platform(),
        review,
        asked.reviewer());
  }

  static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getObject("platform_id", UUID.class),
        row.getObject("peer_round_id", UUID.class),
        row.getObject("place_id", UUID.class),
        row.getString("unit"),
        row.getString("artefact"),
        instant(row, "due_at").orElseThrow(),
        row.getInt("reviews"),
        row.getBoolean("anonymous"),
        row.getLong("seed"),
        instant(row, "opened_at").orElseThrow(),
        instant(row, "closed_at"));
  }

  static Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("review_id", UUID.class),
        row.getObject("peer_round_id", UUID.class),
        row.getObject("item_id", UUID.class),
        row.getInt("version"),
        row.getObject("author_id", UUID.class),
        Optional.ofNullable(row.getObject("reviewer_id", UUID.class)),
        RubricJson.filled(row.getString("lines"), row.getString("comment")),
        row.getInt("revision"),
        row.getObject("opened_at") != null || row.getInt("revision") > 0,
        instant(row, "given_at"),
        new Ruling(
            row.getInt("rulings"), row.getBoolean("counts"), row.getString("ruling_reason")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
