package org.creatorshub.tool.grade;

import java.util.UUID;
import org.creatorshub.tool.platform.Platform;
import org.jdbi.v3.core.Jdbi;

/** The rows that a launch leaves behind, as far as grades need them. */
final class GradeRows {
  private final Jdbi jdbi;

  GradeRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void platform(Platform platform) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into platform values (?, ?, ?, ?, ?, ?, ?, ?, true, now())
                on conflict do nothing
                """,
                platform.id(),
                platform.issuer(),
                platform.clientId(),
                platform.name(),
                platform.authUrl().toString(),
                platform.tokenUrl().toString(),
                platform.tokenAudience(),
                platform.jwksUrl().toString()));
  }

  UUID person(UUID platform, String subject) {
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into person (platform_id, person_id, subject, pseudonym, created_at, seen_at)
                values (?, ?, ?, ?, now(), now())
                """,
                platform,
                person,
                subject,
                UUID.randomUUID()));
    return person;
  }

  void link(UUID platform, UUID link, String ltiLink, String lineItem, String lineItems) {
    UUID deployment = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into deployment values (?, ?, '1', 'active', now()) on conflict do nothing",
                platform,
                deployment));
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into resource_link (platform_id, link_id, deployment_key, lti_link_id,
                  lineitem_url, lineitems_url, ags_scopes)
                select ?, ?, deployment_key, ?, nullif(?, ''), nullif(?, ''), ?
                from deployment where platform_id = ? and deployment_id = '1'
                on conflict do nothing
                """,
                platform,
                link,
                ltiLink,
                lineItem,
                lineItems,
                SomeGrade.SCOPES.toArray(String[]::new),
                platform));
  }
}
