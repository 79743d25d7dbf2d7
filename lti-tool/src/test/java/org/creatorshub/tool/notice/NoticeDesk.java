package org.creatorshub.tool.notice;

import java.net.URI;
import java.util.UUID;
import org.creatorshub.tool.platform.Platform;
import org.jdbi.v3.core.Jdbi;

/** Platforms and deployments in a test's database. */
final class NoticeDesk {
  private final Jdbi jdbi;

  NoticeDesk(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A new platform, stored. */
  Platform platform() {
    UUID id = UUID.randomUUID();
    URI lms = URI.create("https://lms.example/");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into platform values (?, ?, 'c', 'n', 'a', 't', 'u', 'j', true, now())",
                id,
                "https://" + id));
    return new Platform(id, "https://" + id, "c", "n", lms, lms.resolve("/token"), "u", lms, true);
  }

  UUID deployment(Platform platform) {
    UUID key = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into deployment values (?, ?, 'dep-1', 'active', now())",
                platform.id(),
                key));
    return key;
  }
}
