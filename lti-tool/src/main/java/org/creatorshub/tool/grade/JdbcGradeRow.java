package org.creatorshub.tool.grade;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.column.Gradebook;
import org.jspecify.annotations.Nullable;

/** Rows of {@code grade_post} and what hangs on them, as records and back. */
final class JdbcGradeRow {
  static final String INSERT =
      """
      insert into grade_post (platform_id, post_id, link_id, person_id, context_id, session_id,
        registration, lms, attempt_id, unit, test, label, percent, activity_progress,
        grading_progress, started_at, submitted_at, scored_at, queued_at, forced,
        item_id, version, marking, decision, comment)
      values (:platform, :id, :link, :person, cast(:context as uuid), cast(:session as uuid),
        :registration, :lms, :attempt, :unit, :test, :label, cast(:percent as numeric), :activity,
        :grading, cast(:started as timestamptz), :submitted, :scored, :queued, :forced,
        cast(:work as uuid), cast(:version as int), cast(:marking as int),
        cast(:decision as int), :comment)
      on conflict do nothing
      """;

  private JdbcGradeRow() {}

  static Map<String, @Nullable Object> values(GradePost post) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(cell(post.cell()));
    values.put("id", post.id());
    values.put("context", post.learner().context().orElse(null));
    values.put("session", post.learner().session().orElse(null));
    values.put("registration", post.learner().registration());
    values.put("lms", post.learner().lms().orElse(null));
    values.put("attempt", post.mark().attempt());
    values.put("unit", post.mark().unit());
    values.put("label", post.mark().label());
    values.put("percent", post.mark().percent().orElse(null));
    values.put("activity", post.mark().stage().activityProgress());
    values.put("grading", post.mark().stage().gradingProgress());
    values.put("started", post.mark().startedAt().map(JdbcGradeRow::utc).orElse(null));
    values.put("submitted", utc(post.mark().at()));
    values.put("scored", utc(post.scoredAt()));
    values.put("queued", utc(post.queuedAt()));
    values.put("forced", post.forced());
    values.put("work", post.mark().byHand().map(Mark.ByHand::work).orElse(null));
    values.put("version", post.mark().byHand().map(Mark.ByHand::version).orElse(null));
    values.put("marking", post.mark().byHand().map(Mark.ByHand::revision).orElse(null));
    values.put("decision", decision(post.mark()));
    values.put("comment", post.mark().byHand().map(Mark.ByHand::comment).orElse(null));
    return values;
  }

  private static @Nullable Integer decision(Mark mark) {
    return mark.byHand().isPresent()
        ? Integer.valueOf(mark.byHand().get().decision())
        : mark.again() == 0 ? null : Integer.valueOf(mark.again());
  }

  static Map<String, @Nullable Object> cell(Cell cell) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("platform", cell.platform());
    values.put("link", cell.link());
    values.put("test", cell.test());
    values.put("person", cell.person());
    return values;
  }

  /** The row must hold the person's pseudonym too. */
  static GradePost post(ResultSet row) throws SQLException {
    return new GradePost(
        row.getObject("post_id", UUID.class),
        learner(row),
        mark(row),
        instant(row, "scored_at"),
        instant(row, "queued_at"),
        row.getBoolean("forced"));
  }

  private static GradePost.Learner learner(ResultSet row) throws SQLException {
    return new GradePost.Learner(
        row.getObject("platform_id", UUID.class),
        row.getObject("link_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("pseudonym", UUID.class),
        Optional.ofNullable(row.getObject("context_id", UUID.class)),
        Optional.ofNullable(row.getObject("session_id", UUID.class)),
        row.getObject("registration", UUID.class),
        Optional.ofNullable(row.getString("lms")));
  }

  private static Mark mark(ResultSet row) throws SQLException {
    return new Mark(
        row.getString("unit"),
        row.getString("test"),
        row.getString("label"),
        row.getObject("attempt_id", UUID.class),
        Stage.of(row.getString("activity_progress"), row.getString("grading_progress")),
        Optional.ofNullable(row.getBigDecimal("percent")),
        Optional.ofNullable(row.getObject("started_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        instant(row, "submitted_at"),
        byHand(row),
        row.getObject("marking") == null ? row.getInt("decision") : 0);
  }

  private static Optional<Mark.ByHand> byHand(ResultSet row) throws SQLException {
    return row.getObject("marking") == null
        ? Optional.empty()
        : Optional.of(
            new Mark.ByHand(
                row.getObject("item_id", UUID.class),
                row.getInt("version"),
                row.getInt("marking"),
                row.getInt("decision"),
                row.getString("comment")));
  }

  static GradeStanding standing(ResultSet row) throws SQLException {
    Optional<String> reason = Optional.ofNullable(row.getString("reason"));
    Instant scored = instant(row, "scored_at");
    Instant at = row.getObject("answered_at") == null ? scored : instant(row, "answered_at");
    return switch (row.getString("status")) {
      case "sent" -> new GradeStanding.Sent(at);
      case "superseded" -> new GradeStanding.Superseded(at);
      case "refused" -> new GradeStanding.Refused(at, reason.orElse(""));
      case "held" -> new GradeStanding.Held(at, reason.orElse(""));
      default -> new GradeStanding.Waiting(instant(row, "submitted_at"), reason);
    };
  }

  static GradeTarget target(ResultSet row) throws SQLException {
    return new GradeTarget(
        row.getString("subject"),
        new Gradebook(
            row.getString("lti_link_id"),
            row.getString("deployment_id"),
            address(row.getString("lineitem_url")),
            address(row.getString("lineitems_url")),
            Set.of((String[]) row.getArray("ags_scopes").getArray()),
            Set.of((String[]) row.getArray("other_links").getArray())));
  }

  private static Optional<URI> address(@Nullable String text) {
    return Optional.ofNullable(text).map(URI::create);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
