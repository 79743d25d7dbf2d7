package org.creatorshub.tool.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcCourseKeys implements CourseKeys {
  private static final String ONE =
      " platform_id = :platform and context_id = :context and key = :key ";
  private final Jdbi jdbi;

  JdbcCourseKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(CourseKey key) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into outside_key
                      (platform_id, context_id, key, name, made_at, seen_through)
                    values (:platform, :context, :key, :name, :made, :seen)
                    """)
                .bind("platform", key.place().platform())
                .bind("context", key.place().context())
                .bind("key", key.key())
                .bind("name", key.name())
                .bind("made", Timestamp.from(key.madeAt()))
                .bind("seen", Timestamp.from(key.seenThrough()))
                .execute());
  }

  @Override
  public List<CourseKey> of(CoursePlace place) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from outside_key
                    where platform_id = :platform and context_id = :context
                    order by made_at desc, key limit 100
                    """)
                .bind("platform", place.platform())
                .bind("context", place.context())
                .map((row, context) -> key(row))
                .list());
  }

  @Override
  public List<CourseKey> open() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from outside_key where ended_at is null order by key")
                .map((row, context) -> key(row))
                .list());
  }

  @Override
  public void seen(CourseKey key, Instant through) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update outside_key set seen_through = greatest(seen_through, :through) where"
                        + ONE)
                .bind("through", Timestamp.from(through))
                .bind("platform", key.place().platform())
                .bind("context", key.place().context())
                .bind("key", key.key())
                .execute());
  }

  @Override
  public boolean end(CoursePlace place, String key, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        "update outside_key set ended_at = :now where"
                            + ONE
                            + "and ended_at is null")
                    .bind("now", Timestamp.from(now))
                    .bind("platform", place.platform())
                    .bind("context", place.context())
                    .bind("key", key)
                    .execute()
                == 1);
  }

  private static CourseKey key(ResultSet row) throws SQLException {
    return new CourseKey(
        new CoursePlace(
            row.getObject("platform_id", UUID.class), row.getObject("context_id", UUID.class)),
        row.getString("key"),
        row.getString("name"),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("seen_through").toInstant(),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
  }
}
