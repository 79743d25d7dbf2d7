package org.creatorshub.tool.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcShares implements Shares {
  private static final String KEY = " where platform_id = :platform and share_id = :share";
  private static final int SHOWN_VIEWS = 20;
  private final Jdbi jdbi;

  JdbcShares(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(Share share, Fingerprint token) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        """
                        insert into portfolio_share (platform_id, share_id, person_id, audience,
                          label, shown_name, token_hash, passphrase, most_views, created_at,
                          expires_at, wrong)
                        values (:platform, :share, :person, :audience, :label, :name, :hash,
                          :passphrase, :most, :at, :until, 0)
                        """),
                    share)
                .bind("person", share.person())
                .bind("audience", share.audience().name())
                .bind("label", share.label())
                .bind("name", share.shownName())
                .bind("hash", token.bytes())
                .bind("passphrase", share.passphrase())
                .bind("most", share.mostViews())
                .bind("at", Timestamp.from(share.createdAt()))
                .bind("until", Timestamp.from(share.expiresAt()))
                .execute());
  }

  @Override
  public Optional<Share> byToken(Fingerprint token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from portfolio_share where token_hash = :hash")
                .bind("hash", token.bytes())
                .map((row, context) -> share(row))
                .findOne());
  }

  @Override
  public List<Used> of(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from portfolio_share
                    where platform_id = :platform and person_id = :person
                    order by created_at desc, share_id
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> used(handle, share(row)))
                .list());
  }

  @Override
  public boolean revoke(UUID platform, UUID person, UUID share, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update portfolio_share set revoked_at = :at"
                            + KEY
                            + " and person_id = :person and revoked_at is null")
                    .bind("platform", platform)
                    .bind("share", share)
                    .bind("person", person)
                    .bind("at", Timestamp.from(at))
                    .execute())
        == 1;
  }

  @Override
  public int lockedViews(Share share) {
    return jdbi.withHandle(
        handle -> {
          keyed(
                  handle.createQuery("select share_id from portfolio_share" + KEY + " for update"),
                  share)
              .mapTo(UUID.class)
              .findOne();
          return views(handle, share);
        });
  }

  @Override
  public void opened(Share share, Optional<Fingerprint> visit, Instant at) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        """
                        insert into portfolio_share_view
                          (platform_id, view_id, share_id, visit_hash, viewed_at)
                        values (:platform, :view, :share, :visit, :at)
                        """),
                    share)
                .bind("view", UUID.randomUUID())
                .bind("visit", visit.map(Fingerprint::bytes).orElse(null))
                .bind("at", Timestamp.from(at))
                .execute());
  }

  @Override
  public boolean visits(Share share, Fingerprint visit, Instant since) {
    return jdbi.withHandle(
        handle ->
            keyed(
                    handle.createQuery(
                        "select exists (select 1 from portfolio_share_view"
                            + KEY
                            + " and visit_hash = :visit and viewed_at > :since)"),
                    share)
                .bind("visit", visit.bytes())
                .bind("since", Timestamp.from(since))
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public void wrong(Share share, int times, Instant at) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        "update portfolio_share set wrong = :times, wrong_at = :at" + KEY),
                    share)
                .bind("times", times)
                .bind("at", Timestamp.from(at))
                .execute());
  }

  private static Used used(Handle handle, Share share) {
    List<Instant> last =
        keyed(
                handle.createQuery(
                    "select viewed_at from portfolio_share_view"
                        + KEY
                        + " order by viewed_at desc limit "
                        + SHOWN_VIEWS),
                share)
            .map((row, context) -> row.getTimestamp(1).toInstant())
            .list();
    return new Used(share, views(handle, share), last);
  }

  private static int views(Handle handle, Share share) {
    return keyed(handle.createQuery("select count(*) from portfolio_share_view" + KEY), share)
        .mapTo(Integer.class)
        .one();
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, Share share) {
    return statement.bind("platform", share.platform()).bind("share", share.id());
  }

  private static Share share(ResultSet row) throws SQLException {
    return new Share(
        row.getObject("share_id", UUID.class),
        row.getObject("platform_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Audience.valueOf(row.getString("audience")),
        row.getString("label"),
        row.getString("shown_name"),
        row.getString("passphrase"),
        Optional.ofNullable(row.getObject("most_views", Integer.class)),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        moment(row, "revoked_at"),
        row.getInt("wrong"),
        moment(row, "wrong_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
