package org.creatorshub.tool.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.registration.RegistrationAnswer.Change;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAgreements implements Agreements {
  private static final String PURPOSE = "registration-access-token";

  private final Jdbi jdbi;
  private final SealedSecrets sealed;

  JdbcAgreements(Jdbi jdbi, SealedSecrets sealed) {
    this.jdbi = jdbi;
    this.sealed = sealed;
  }

  @Override
  public void put(Agreement agreement) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into platform_registration (platform_id, manner, product, version,
                      scopes, claims, client_uri, client_token, registered_at)
                    values (:platform, :manner, :product, :version, :scopes, :claims, :uri, :token,
                      :at)
                    on conflict (platform_id) do update set manner = excluded.manner,
                      product = excluded.product, version = excluded.version,
                      scopes = excluded.scopes, claims = excluded.claims,
                      client_uri = excluded.client_uri, client_token = excluded.client_token,
                      registered_at = excluded.registered_at
                    """)
                .bind("platform", agreement.platform())
                .bind("manner", agreement.manner().name().toLowerCase(Locale.ROOT))
                .bind("product", agreement.product())
                .bind("version", agreement.version())
                .bindArray("scopes", String.class, agreement.scopes())
                .bindArray("claims", String.class, agreement.claims())
                .bind("uri", agreement.change().map(change -> change.address().toString()))
                .bind(
                    "token",
                    agreement
                        .change()
                        .map(change -> sealed.close(PURPOSE, change.token()))
                        .orElse(null))
                .bind("at", agreement.registeredAt())
                .execute());
  }

  @Override
  public Optional<Agreement> of(UUID platform) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform_registration where platform_id = :platform")
                .bind("platform", platform)
                .map((row, context) -> read(row))
                .findOne());
  }

  private Agreement read(ResultSet row) throws SQLException {
    Optional<byte[]> token = Optional.ofNullable(row.getBytes("client_token"));
    Optional<String> uri = Optional.ofNullable(row.getString("client_uri"));
    return new Agreement(
        row.getObject("platform_id", UUID.class),
        Agreement.Manner.valueOf(row.getString("manner").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("product")),
        Optional.ofNullable(row.getString("version")),
        texts(row, "scopes"),
        texts(row, "claims"),
        uri.flatMap(
            address ->
                token.map(kept -> new Change(URI.create(address), sealed.open(PURPOSE, kept)))),
        row.getTimestamp("registered_at").toInstant());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
