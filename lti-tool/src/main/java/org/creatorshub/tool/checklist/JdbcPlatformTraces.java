package org.creatorshub.tool.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads tables of launches and deep linking; writes none of them. */
@ApplicationScoped
class JdbcPlatformTraces implements PlatformTraces {
  private final Jdbi jdbi;

  JdbcPlatformTraces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<URI> lineItems(UUID platform) {
    return address(
        """
        select lineitems_url from resource_link
        where platform_id = :platform and lineitems_url is not null limit 1
        """,
        platform);
  }

  @Override
  public Optional<URI> memberships(UUID platform) {
    return address(
        """
        select memberships_url from context
        where platform_id = :platform and memberships_url is not null limit 1
        """,
        platform);
  }

  @Override
  public long deepLinks(UUID platform) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select count(*) from deep_link_answer where platform_id = :platform")
                .bind("platform", platform)
                .mapTo(Long.class)
                .one());
  }

  private Optional<URI> address(String query, UUID platform) {
    return jdbi.withHandle(
        h ->
            h.createQuery(query)
                .bind("platform", platform)
                .mapTo(String.class)
                .findFirst()
                .map(URI::create));
  }
}
