package org.creatorshub.tool.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.SealedSecrets;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcRegistrationForms implements RegistrationForms {
  private static final String PURPOSE = "registration-token";

  private final Jdbi jdbi;
  private final SealedSecrets sealed;

  JdbcRegistrationForms(Jdbi jdbi, SealedSecrets sealed) {
    this.jdbi = jdbi;
    this.sealed = sealed;
  }

  @Override
  public void add(Fingerprint secret, RegistrationForm form, Instant forgetBefore) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  "delete from registration_form where created_at < :limit and sent_at is null")
              .bind("limit", forgetBefore)
              .execute();
          insert(h, secret, form);
        });
  }

  private void insert(Handle h, Fingerprint secret, RegistrationForm form) {
    h.createUpdate(
            """
            insert into registration_form (form_hash, invitation_id, configuration_url,
              configuration, token_hash, token, created_at)
            values (:secret, :invitation, :url, :configuration, :hash, :token, :at)
            """)
        .bind("secret", secret.bytes())
        .bind("invitation", form.invitation())
        .bind("url", form.configurationUrl().toString())
        .bind("configuration", form.configuration())
        .bind("hash", form.token().map(token -> Fingerprint.of(token).bytes()).orElse(null))
        .bind("token", form.token().map(token -> sealed.close(PURPOSE, token)).orElse(null))
        .bind("at", form.createdAt())
        .execute();
  }

  /** The token of a form that is sent is wiped in the same step; its hash stays. */
  @Override
  public Optional<RegistrationForm> take(Fingerprint secret, Instant notBefore, Instant at) {
    return jdbi.inTransaction(
        h -> {
          Optional<RegistrationForm> form =
              h.createQuery(
                      """
                      select f.*, pg_advisory_xact_lock(hashtext(
                        encode(coalesce(token_hash, form_hash), 'hex'))) as waited
                      from registration_form f where form_hash = :secret
                        and sent_at is null and created_at >= :limit
                        and not exists (select 1 from registration_form o
                          where o.token_hash = f.token_hash and o.sent_at is not null)
                      """)
                  .bind("secret", secret.bytes())
                  .bind("limit", notBefore)
                  .map((row, context) -> read(row))
                  .findOne();
          return form.filter(found -> markSent(h, secret, at));
        });
  }

  /** Looks again after waiting for whoever sent a form with the same token at the same time. */
  private static boolean markSent(Handle h, Fingerprint secret, Instant at) {
    return h.createUpdate(
                """
                update registration_form f set sent_at = :at, token = null
                where form_hash = :secret and sent_at is null
                  and not exists (select 1 from registration_form o
                    where o.token_hash = f.token_hash and o.sent_at is not null)
                """)
            .bind("secret", secret.bytes())
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public boolean sent(Fingerprint token) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select 1 from registration_form
                      where token_hash = :hash and sent_at is not null)
                    """)
                .bind("hash", token.bytes())
                .mapTo(Boolean.class)
                .one());
  }

  private RegistrationForm read(ResultSet row) throws SQLException {
    return new RegistrationForm(
        row.getObject("invitation_id", UUID.class),
        URI.create(row.getString("configuration_url")),
        row.getString("configuration"),
        Optional.ofNullable(row.getBytes("token")).map(token -> sealed.open(PURPOSE, token)),
        row.getTimestamp("created_at").toInstant());
  }
}
