package org.creatorshub.tool.marking;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows of platforms, people and handed-in work. */
public final class HandInRows {
  private final Jdbi jdbi;

  public HandInRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A course of a platform. */
  public record Place(UUID platform, UUID course) {}

  public Place place() {
    UUID platform = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                  token_audience, jwks_url, created_at)
                values (?, ?, 'hub', 'A university', 'https://x.org/a', 'https://x.org/t',
                  'https://x.org/t', 'https://x.org/j', now())
                """,
                platform,
                "https://" + platform));
    return new Place(platform, UUID.randomUUID());
  }

  public UUID person(UUID platform, String name) {
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into person (platform_id, person_id, subject, pseudonym, name, created_at,
                  seen_at)
                values (?, ?, ?, ?, ?, now(), now())
                """,
                platform,
                person,
                person.toString(),
                UUID.randomUUID(),
                name));
    return person;
  }

  /** Answers the newest of so many versions. */
  public HandIn handIn(Place place, String name, int versions) {
    UUID item = UUID.randomUUID();
    UUID person = person(place.platform(), name);
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              """
              insert into portfolio_item
                (platform_id, item_id, person_id, place_id, unit, artefact, created_at)
              values (?, ?, ?, ?, 'u07', 'ledger', now())
              """,
              place.platform(),
              item,
              person,
              place.course());
          IntStream.rangeClosed(1, versions)
              .forEach(version -> version(handle, place.platform(), item, version));
        });
    return new HandIn(place.platform(), item, versions);
  }

  private static void version(Handle handle, UUID platform, UUID item, int version) {
    handle.execute(
        """
        insert into portfolio_version
          (platform_id, item_id, version, kind, content, words, handed_in_at, registration)
        values (?, ?, ?, 'text', 'A plan', 2, now(), ?)
        """,
        platform,
        item,
        version,
        UUID.randomUUID());
  }
}
