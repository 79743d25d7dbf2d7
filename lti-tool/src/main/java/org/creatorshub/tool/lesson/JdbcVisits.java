package org.creatorshub.tool.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.batching.JsonRows;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcVisits implements Visits {
  private static final String COLUMNS =
      """
       visit.platform_id, visit.session_id, visit.page, visit.unit, visit.registration,
       visit.pseudonym, visit.context_id, visit.link_id, visit.lms, visit.active_seconds,
       coalesce(visit.left_at, visit.touched_at) as at
      """;
  private final Jdbi jdbi;

  JdbcVisits(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record BegunRow(UUID platform, UUID session, String at) {}

  private record ShownRow(
      UUID platform,
      UUID session,
      String page,
      String unit,
      UUID registration,
      UUID pseudonym,
      @Nullable UUID context,
      UUID link,
      @Nullable String lms,
      String at) {
    static ShownRow of(Shown shown) {
      Occasion occasion = shown.occasion();
      return new ShownRow(
          occasion.platform(),
          JdbcVisits.session(occasion),
          shown.page(),
          shown.unit(),
          occasion.registration(),
          occasion.actor(),
          occasion.context().orElse(null),
          occasion.link(),
          occasion.lms().orElse(null),
          occasion.at().toString());
    }
  }

  @Override
  public Set<UUID> begin(List<Occasion> occasions) {
    List<BegunRow> rows =
        occasions.stream()
            .map(o -> new BegunRow(o.platform(), session(o), o.at().toString()))
            .distinct()
            .toList();
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    """
                    insert into session_begun (platform_id, session_id, begun_at)
                    select r.platform, r.session, r.at
                    from json_to_recordset(?::json)
                      as r(platform uuid, session uuid, at timestamptz)
                    order by 1, 2
                    on conflict do nothing
                    returning session_id
                    """,
                    JsonRows.of(rows))
                .mapTo(UUID.class)
                .set());
  }

  @Override
  public void show(List<Shown> pages) {
    String rows = JsonRows.of(pages.stream().map(ShownRow::of).toList());
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                with r as materialized (
                  select * from json_to_recordset(?::json) as r(platform uuid, session uuid,
                    page text, unit text, registration uuid, pseudonym uuid, context uuid,
                    link uuid, lms text, at timestamptz)),
                left_now as (
                  update page_visit v set left_at = r.at from r
                  where v.platform_id = r.platform and v.registration = r.registration
                    and v.told_at is null and v.left_at is null
                    and not (v.session_id = r.session and v.page = r.page))
                insert into page_visit (platform_id, session_id, page, unit, registration,
                  pseudonym, context_id, link_id, lms, shown_at, touched_at)
                select r.platform, r.session, r.page, r.unit, r.registration, r.pseudonym,
                  r.context, r.link, r.lms, r.at, r.at
                from r order by 1, 2, 3
                on conflict (platform_id, session_id, page)
                do update set left_at = null, touched_at = excluded.touched_at
                """,
                rows));
  }

  @Override
  public void spend(Occasion occasion, String page, Duration active, boolean left) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update page_visit set
                  active_seconds = active_seconds + greatest(0, least(?::bigint,
                    ceil(extract(epoch from ?::timestamptz - touched_at))::bigint)),
                  touched_at = greatest(touched_at, ?::timestamptz),
                  left_at = case when ? then coalesce(left_at, ?::timestamptz) else left_at end
                where platform_id = ? and session_id = ? and page = ? and told_at is null
                """,
                active.toSeconds(),
                time(occasion.at()),
                time(occasion.at()),
                left,
                time(occasion.at()),
                occasion.platform(),
                session(occasion),
                page));
  }

  @Override
  public Optional<Visit> tell(Occasion occasion, String page) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    """
                    update page_visit as visit set told_at = ?
                    where platform_id = ? and session_id = ? and page = ? and told_at is null
                    returning
                    """
                        + COLUMNS,
                    time(occasion.at()),
                    occasion.platform(),
                    session(occasion),
                    page)
                .map((rs, context) -> visit(rs))
                .findOne());
  }

  @Override
  public List<Visit> tellForgotten(
      Instant leftBefore, Instant silentSince, int limit, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    """
                    with due as (
                      select platform_id, session_id, page from page_visit
                      where told_at is null and (left_at < ? or touched_at < ?)
                      order by touched_at limit ? for update skip locked)
                    update page_visit as visit set told_at = ? from due
                    where visit.platform_id = due.platform_id
                      and visit.session_id = due.session_id and visit.page = due.page
                    returning
                    """
                        + COLUMNS,
                    time(leftBefore),
                    time(silentSince),
                    limit,
                    time(now))
                .map((rs, context) -> visit(rs))
                .list());
  }

  private static Visit visit(ResultSet row) throws SQLException {
    Occasion occasion =
        new Occasion(
            row.getObject("platform_id", UUID.class),
            row.getObject("pseudonym", UUID.class),
            Optional.ofNullable(row.getObject("context_id", UUID.class)),
            row.getObject("link_id", UUID.class),
            row.getObject("registration", UUID.class),
            Optional.of(row.getObject("session_id", UUID.class)),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(row.getString("lms")));
    return new Visit(
        occasion,
        row.getString("unit"),
        row.getString("page"),
        Duration.ofSeconds(row.getLong("active_seconds")));
  }

  private static UUID session(Occasion occasion) {
    return occasion.session().orElseThrow();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
