package org.creatorshub.tool.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPlatforms implements Platforms {
  private final Jdbi jdbi;
  private final BriefMemory<List<String>, Platform> byClient;
  private final BriefMemory<UUID, Platform> byId;

  JdbcPlatforms(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.byClient = new BriefMemory<>(clock);
    this.byId = new BriefMemory<>(clock);
  }

  @Override
  public List<Platform> ofIssuer(String issuer) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform where issuer = :issuer order by client_id")
                .bind("issuer", issuer)
                .map((rs, context) -> read(rs))
                .list());
  }

  @Override
  public Optional<Platform> find(String issuer, String clientId) {
    return byClient.get(List.of(issuer, clientId), () -> read(issuer, clientId));
  }

  private Optional<Platform> read(String issuer, String clientId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform where issuer = :issuer and client_id = :client")
                .bind("issuer", issuer)
                .bind("client", clientId)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Optional<Platform> byId(UUID id) {
    return byId.get(id, () -> read(id));
  }

  private Optional<Platform> read(UUID id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform where platform_id = :id")
                .bind("id", id)
                .map((rs, context) -> read(rs))
                .findOne());
  }

  @Override
  public Platform save(Platform platform, Instant at) {
    byClient.forget();
    byId.forget();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                      token_audience, jwks_url, active, created_at)
                    values (:id, :issuer, :client, :name, :auth, :token, :audience, :jwks, :active, :at)
                    on conflict (issuer, client_id) do update set name = excluded.name,
                      auth_url = excluded.auth_url, token_url = excluded.token_url,
                      token_audience = excluded.token_audience, jwks_url = excluded.jwks_url,
                      active = excluded.active
                    returning *
                    """)
                .bind("id", platform.id())
                .bind("issuer", platform.issuer())
                .bind("client", platform.clientId())
                .bind("name", platform.name())
                .bind("auth", platform.authUrl().toString())
                .bind("token", platform.tokenUrl().toString())
                .bind("audience", platform.tokenAudience())
                .bind("jwks", platform.jwksUrl().toString())
                .bind("active", platform.active())
                .bind("at", at)
                .map((rs, context) -> read(rs))
                .one());
  }

  @Override
  public List<Platform> all() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select * from platform order by name, issuer, client_id")
                .map((rs, context) -> read(rs))
                .list());
  }

  private static Platform read(ResultSet row) throws SQLException {
    return new Platform(
        row.getObject("platform_id", UUID.class),
        row.getString("issuer"),
        row.getString("client_id"),
        row.getString("name"),
        URI.create(row.getString("auth_url")),
        URI.create(row.getString("token_url")),
        row.getString("token_audience"),
        URI.create(row.getString("jwks_url")),
        row.getBoolean("active"));
  }
}
