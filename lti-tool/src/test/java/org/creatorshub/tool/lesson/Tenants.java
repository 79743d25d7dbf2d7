package org.creatorshub.tool.lesson;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A platform row to hang other rows on. */
public final class Tenants {
  private Tenants() {}

  public static UUID add(Jdbi jdbi) {
    UUID id = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                  token_audience, jwks_url, created_at)
                values (?, ?, 'c', 'n', 'https://a', 'https://t', 'https://t', 'https://j', now())
                """,
                id,
                "https://" + id));
    return id;
  }
}
