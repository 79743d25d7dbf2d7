package org.creatorshub.tool.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcReviewLinks implements ReviewLinks {
  private final Jdbi jdbi;

  JdbcReviewLinks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(ReviewLink link, Fingerprint hash) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into review_link (platform_id, link_id, course_id, unit, label,
                      token_hash, created_by, created_at, expires_at)
                    values (:platform, :link, :course, :unit, :label, :hash, :by, :at, :until)
                    """)
                .bind("platform", link.platform())
                .bind("link", link.id())
                .bind("course", link.course())
                .bind("unit", link.unit())
                .bind("label", link.label())
                .bind("hash", hash.bytes())
                .bind("by", link.createdBy())
                .bind("at", Timestamp.from(link.createdAt()))
                .bind("until", Timestamp.from(link.expiresAt()))
                .execute());
  }

  @Override
  public Optional<ReviewLink> byToken(Fingerprint hash) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from review_link where token_hash = :hash")
                .bind("hash", hash.bytes())
                .map((row, context) -> link(row))
                .findOne());
  }

  @Override
  public List<Used> ofCourse(UUID platform, UUID course) {
    return find(Optional.of(platform), Optional.of(course));
  }

  @Override
  public List<Used> all(Optional<UUID> platform) {
    return find(platform, Optional.empty());
  }

  private List<Used> find(Optional<UUID> platform, Optional<UUID> course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select l.*, v.views, v.last_view from review_link l
                    left join lateral (select count(*) as views, max(viewed_at) as last_view
                      from review_view v
                      where v.platform_id = l.platform_id and v.link_id = l.link_id) v on true
                    where (cast(:platform as uuid) is null or l.platform_id = :platform)
                      and (cast(:course as uuid) is null or l.course_id = :course)
                    order by l.created_at desc, l.link_id
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map(
                    (row, context) ->
                        new Used(link(row), row.getInt("views"), moment(row, "last_view")))
                .list());
  }

  @Override
  public boolean revoke(UUID platform, UUID course, UUID link, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update review_link set revoked_at = :at where platform_id = :platform
                          and course_id = :course and link_id = :link and revoked_at is null
                        """)
                    .bind("platform", platform)
                    .bind("course", course)
                    .bind("link", link)
                    .bind("at", Timestamp.from(at))
                    .execute())
        == 1;
  }

  @Override
  public void viewed(ReviewLink link, String page, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into review_view (platform_id, view_id, link_id, page, viewed_at)
                    values (:platform, :view, :link, :page, :at)
                    """)
                .bind("platform", link.platform())
                .bind("view", UUID.randomUUID())
                .bind("link", link.id())
                .bind("page", page)
                .bind("at", Timestamp.from(at))
                .execute());
  }

  private static ReviewLink link(ResultSet row) throws SQLException {
    return new ReviewLink(
        row.getObject("link_id", UUID.class),
        row.getObject("platform_id", UUID.class),
        row.getObject("course_id", UUID.class),
        Optional.ofNullable(row.getString("unit")),
        row.getString("label"),
        row.getObject("created_by", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        moment(row, "revoked_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
