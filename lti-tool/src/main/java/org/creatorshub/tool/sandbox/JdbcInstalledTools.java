package org.creatorshub.tool.sandbox;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbcInstalledTools implements InstalledTools {
  private final Jdbi jdbi;

  JdbcInstalledTools(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<InstalledTool> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from sandbox_tool order by installed_at, client_id")
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public void put(InstalledTool tool) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sandbox_tool (client_id, deployment_id, name, login_uri,
                      redirect_uri, jwks_uri, scopes, claims, custom, active)
                    values (:client, :deployment, :name, :login, :redirect, :jwks, :scopes, :claims,
                      cast(:custom as jsonb), :active)
                    on conflict (client_id) do update set deployment_id = excluded.deployment_id,
                      name = excluded.name, login_uri = excluded.login_uri,
                      redirect_uri = excluded.redirect_uri, jwks_uri = excluded.jwks_uri,
                      scopes = excluded.scopes, claims = excluded.claims,
                      custom = excluded.custom, active = excluded.active
                    """)
                .bind("client", tool.clientId())
                .bind("deployment", tool.deployment())
                .bind("name", tool.name())
                .bind("login", tool.login().toString())
                .bind("redirect", tool.redirect().toString())
                .bind("jwks", tool.jwks().toString())
                .bindArray("scopes", String.class, tool.scopes())
                .bindArray("claims", String.class, tool.claims())
                .bind("custom", Json.write(tool.custom()))
                .bind("active", tool.active())
                .execute());
  }

  @Override
  public Optional<String> inUse() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select client_id from sandbox_tool where in_use")
                .mapTo(String.class)
                .findFirst());
  }

  @Override
  public void use(Optional<String> clientId) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update sandbox_tool set in_use = (client_id is not distinct from :client)")
                .bind("client", clientId)
                .execute());
  }

  private static InstalledTool read(ResultSet row) throws SQLException {
    return new InstalledTool(
        row.getString("client_id"),
        Optional.ofNullable(row.getString("deployment_id")),
        row.getString("name"),
        URI.create(row.getString("login_uri")),
        URI.create(row.getString("redirect_uri")),
        URI.create(row.getString("jwks_uri")),
        List.of((String[]) row.getArray("scopes").getArray()),
        List.of((String[]) row.getArray("claims").getArray()),
        custom(row.getString("custom")),
        row.getBoolean("active"));
  }

  private static Map<String, String> custom(String json) {
    Map<String, String> custom = new LinkedHashMap<>();
    Json.read(json)
        .orElseThrow()
        .properties()
        .forEach(one -> custom.put(one.getKey(), one.getValue().asText()));
    return custom;
  }
}
