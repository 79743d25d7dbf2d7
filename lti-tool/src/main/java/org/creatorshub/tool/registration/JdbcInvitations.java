package org.creatorshub.tool.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcInvitations implements Invitations {
  private final Jdbi jdbi;

  JdbcInvitations(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(Invitation invitation, Fingerprint token) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into platform_invitation (invitation_id, token_hash, label, issuer,
                      new_deployment, created_at, expires_at)
                    values (:id, :token, :label, :issuer, :status, :at, :until)
                    """)
                .bind("id", invitation.id())
                .bind("token", token.bytes())
                .bind("label", invitation.label())
                .bind("issuer", invitation.issuer())
                .bind("status", invitation.newDeployment().word())
                .bind("at", invitation.createdAt())
                .bind("until", invitation.expiresAt())
                .execute());
  }

  @Override
  public Optional<Invitation> byToken(Fingerprint token) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform_invitation where token_hash = :token")
                .bind("token", token.bytes())
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Optional<Invitation> byId(UUID invitation) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform_invitation where invitation_id = :id")
                .bind("id", invitation)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public List<Invitation> all() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select * from platform_invitation order by created_at desc, invitation_id")
                .map((rs, context) -> read(rs))
                .list());
  }

  @Override
  public boolean take(UUID invitation, Instant at) {
    return changed(
        """
        update platform_invitation set used_at = :at
        where invitation_id = :id and used_at is null and expires_at > :at
        """,
        invitation,
        at);
  }

  @Override
  public void giveBack(UUID invitation) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update platform_invitation set used_at = null
                    where invitation_id = :id and platform_id is null
                    """)
                .bind("id", invitation)
                .execute());
  }

  @Override
  public void ledTo(UUID invitation, UUID platform) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update platform_invitation set platform_id = :platform
                    where invitation_id = :id
                    """)
                .bind("platform", platform)
                .bind("id", invitation)
                .execute());
  }

  @Override
  public boolean revoke(UUID invitation, Instant at) {
    return changed(
        """
        update platform_invitation set expires_at = :at
        where invitation_id = :id and used_at is null and expires_at > :at
        """,
        invitation,
        at);
  }

  private boolean changed(String update, UUID invitation, Instant at) {
    return jdbi.withHandle(
            h -> h.createUpdate(update).bind("id", invitation).bind("at", at).execute())
        == 1;
  }

  private static Invitation read(ResultSet row) throws SQLException {
    return new Invitation(
        row.getObject("invitation_id", UUID.class),
        row.getString("label"),
        Optional.ofNullable(row.getString("issuer")),
        DeploymentStatus.ofWord(row.getString("new_deployment")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getObject("platform_id", UUID.class)));
  }
}
