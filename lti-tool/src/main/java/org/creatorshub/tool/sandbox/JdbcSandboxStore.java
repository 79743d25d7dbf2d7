package org.creatorshub.tool.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the sandbox's memory in tables of their own, so that it survives a restart. */
@ApplicationScoped
class JdbcSandboxStore implements SandboxStore {
  private final Jdbi jdbi;

  JdbcSandboxStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public SandboxCourses courses() {
    return new JdbcSandboxCourses(jdbi);
  }

  @Override
  public SandboxMarks marks() {
    return new JdbcSandboxMarks(jdbi);
  }

  @Override
  public InstalledTools tools() {
    return new JdbcInstalledTools(jdbi);
  }

  @Override
  public List<Activity> activities() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_activity order by activity_id")
                .map((row, context) -> activity(row))
                .list());
  }

  @Override
  public Activity add(Activity activity) {
    long id =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into sandbox_activity
                          (title, description, path, custom, course_id, history)
                        values (:title, :text, :path, cast(:custom as jsonb), :course, :history)
                        returning activity_id
                        """)
                    .bind("title", activity.title())
                    .bind("text", activity.text())
                    .bind("path", activity.path())
                    .bind("custom", Json.write(activity.custom()))
                    .bind("course", activity.course())
                    .bind("history", activity.history().toArray(new String[0]))
                    .mapTo(Long.class)
                    .one());
    return activity.withId(id);
  }

  @Override
  public List<LineItem> lineItems() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_line_item order by line_item_id")
                .map((row, context) -> lineItem(row))
                .list());
  }

  @Override
  public LineItem add(LineItem item) {
    long id =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into sandbox_line_item
                          (label, score_maximum, resource_id, tag, activity_id, course_id)
                        values (:label, :maximum, :resource, :tag, :activity, :course)
                        returning line_item_id
                        """)
                    .bindMap(columns(item))
                    .mapTo(Long.class)
                    .one());
    return item.withId(id);
  }

  @Override
  public boolean replace(LineItem item) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update sandbox_line_item set label = :label, score_maximum = :maximum,
                          resource_id = :resource, tag = :tag, activity_id = :activity,
                          course_id = :course
                        where line_item_id = :id
                        """)
                    .bindMap(columns(item))
                    .bind("id", item.id())
                    .execute());
  }

  @Override
  public boolean removeLineItem(long id) {
    return 0
        < jdbi.withHandle(
            handle -> handle.execute("delete from sandbox_line_item where line_item_id = ?", id));
  }

  @Override
  public boolean put(Score score) {
    return put(
        jdbi,
        score,
        "date_trunc('second', excluded.scored_at) > date_trunc('second', sandbox_score.scored_at)");
  }

  /** Keeps the score where {@code newer} holds between it and the one that is there. */
  static boolean put(Jdbi jdbi, Score score, String newer) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into sandbox_score
                        values (:item, :user, :given, :maximum, :comment, :activity, :grading,
                                :scored, :received)
                        on conflict (line_item_id, user_id) do update set
                          given = excluded.given, maximum = excluded.maximum,
                          comment = excluded.comment,
                          activity_progress = excluded.activity_progress,
                          grading_progress = excluded.grading_progress,
                          scored_at = excluded.scored_at, received_at = excluded.received_at
                        where
                        """
                            + newer)
                    .bind("item", score.lineItem())
                    .bind("user", score.userId())
                    .bind("given", score.given().orElse(null))
                    .bind("maximum", score.maximum().orElse(null))
                    .bind("comment", score.comment())
                    .bind("activity", score.activityProgress())
                    .bind("grading", score.gradingProgress())
                    .bind("scored", score.timestamp().atOffset(ZoneOffset.UTC))
                    .bind("received", score.received().atOffset(ZoneOffset.UTC))
                    .execute());
  }

  @Override
  public List<Score> scores(long lineItem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_score where line_item_id = :item")
                .bind("item", lineItem)
                .map((row, context) -> score(row))
                .list());
  }

  @Override
  public void log(ScorePost post) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into sandbox_score_post (line_item_id, user_id, body, status, received_at)
                values (?, ?, ?, ?, ?)
                """,
                post.lineItem(),
                post.userId(),
                post.body(),
                post.status(),
                post.received().atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<ScorePost> posts() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_score_post order by post_number")
                .map(
                    (row, context) ->
                        new ScorePost(
                            row.getLong("line_item_id"),
                            row.getString("user_id"),
                            row.getString("body"),
                            row.getInt("status"),
                            row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  private static Map<String, @Nullable Object> columns(LineItem item) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("label", item.label());
    columns.put("maximum", item.scoreMaximum());
    columns.put("resource", item.resourceId());
    columns.put("tag", item.tag());
    columns.put("course", item.course());
    columns.put(
        "activity", item.activity().isPresent() ? (Object) item.activity().getAsLong() : null);
    return columns;
  }

  private static Activity activity(ResultSet row) throws SQLException {
    Map<String, String> custom = new LinkedHashMap<>();
    Json.read(row.getString("custom"))
        .orElseThrow()
        .properties()
        .forEach(entry -> custom.put(entry.getKey(), entry.getValue().asText()));
    return new Activity(
        row.getLong("activity_id"),
        row.getString("title"),
        row.getString("description"),
        row.getString("path"),
        custom,
        row.getString("course_id"),
        Arrays.asList((String[]) row.getArray("history").getArray()));
  }

  private static LineItem lineItem(ResultSet row) throws SQLException {
    long activity = row.getLong("activity_id");
    OptionalLong link = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(activity);
    return new LineItem(
        row.getLong("line_item_id"),
        row.getString("label"),
        row.getBigDecimal("score_maximum"),
        row.getString("resource_id"),
        row.getString("tag"),
        link,
        row.getString("course_id"));
  }

  private static Score score(ResultSet row) throws SQLException {
    return new Score(
        row.getLong("line_item_id"),
        row.getString("user_id"),
        Optional.ofNullable(row.getBigDecimal("given")),
        Optional.ofNullable(row.getBigDecimal("maximum")),
        row.getString("comment"),
        row.getString("activity_progress"),
        row.getString("grading_progress"),
        row.getObject("scored_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
