package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbcSandboxMarks implements SandboxMarks {
  private final Jdbi jdbi;

  JdbcSandboxMarks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<BigDecimal> setByTeacher(long lineItem, String userId) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select points from sandbox_override where line_item_id = ? and user_id = ?",
                    lineItem,
                    userId)
                .mapTo(BigDecimal.class)
                .findOne());
  }

  @Override
  public void set(long lineItem, String userId, BigDecimal points) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into sandbox_override values (?, ?, ?)
                on conflict (line_item_id, user_id) do update set points = excluded.points
                """,
                lineItem,
                userId,
                points));
  }

  @Override
  public void release(long lineItem, String userId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from sandbox_override where line_item_id = ? and user_id = ?",
                lineItem,
                userId));
  }

  @Override
  public boolean putUnlessOlder(Score score) {
    return JdbcSandboxStore.put(jdbi, score, "excluded.scored_at >= sandbox_score.scored_at");
  }

  @Override
  public boolean submit(Submission submission) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into sandbox_submission (line_item_id, user_id, address, submitted_at)
                    values (?, ?, ?, ?) on conflict do nothing
                    """,
                    submission.lineItem(),
                    submission.userId(),
                    submission.address(),
                    submission.submittedAt().atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<Submission> submissions(long lineItem, String userId) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    """
                    select address, submitted_at from sandbox_submission
                    where line_item_id = ? and user_id = ? order by submission_number
                    """,
                    lineItem,
                    userId)
                .map(
                    (row, context) ->
                        new Submission(
                            lineItem,
                            userId,
                            row.getString("address"),
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
