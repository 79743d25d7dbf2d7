package org.creatorshub.tool.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.Launch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAdmissions implements Admissions {
  private final Jdbi jdbi;

  JdbcAdmissions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Person(UUID id, UUID pseudonym) {}

  @Override
  public Admission admit(Launch launch, Instant at) {
    return jdbi.withHandle(
        h -> {
          Person person = person(h, launch, at);
          Optional<UUID> context = launch.course().map(course -> context(h, launch, course));
          Optional<UUID> link = launch.link().map(named -> link(h, launch, named, context));
          context.ifPresent(course -> enrol(h, launch, course, person.id(), at));
          return new Admission(person.id(), person.pseudonym(), context, link);
        });
  }

  private static Person person(Handle h, Launch launch, Instant at) {
    return h.createQuery(
            """
            insert into person (platform_id, person_id, subject, pseudonym, name, locale,
              created_at, seen_at)
            values (:platform, :id, :subject, :pseudonym, :name, :locale, :at, :at)
            on conflict (platform_id, subject) do update set name = excluded.name,
              locale = excluded.locale, seen_at = excluded.seen_at
            returning person_id, pseudonym
            """)
        .bind("platform", launch.platform().id())
        .bind("id", UUID.randomUUID())
        .bind("subject", launch.subject())
        .bind("pseudonym", UUID.randomUUID())
        .bind("name", launch.displayName())
        .bind("locale", launch.locale().toLanguageTag())
        .bind("at", at)
        .map((rs, c) -> new Person(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
        .one();
  }

  /** Reads first: a whole course launching at once must not queue up to write one equal row. */
  private static UUID context(Handle h, Launch launch, Launch.Course course) {
    Optional<UUID> unchanged =
        h.createQuery(
                """
                select context_id from context where platform_id = :platform
                  and deployment_key = :deployment and lti_context_id = :lti
                  and title is not distinct from :title and label is not distinct from :label
                  and memberships_url is not distinct from :memberships
                """)
            .bindMap(contextValues(launch, course))
            .mapTo(UUID.class)
            .findOne();
    return unchanged.orElseGet(
        () ->
            h.createQuery(
                    """
                    insert into context (platform_id, context_id, deployment_key, lti_context_id,
                      title, label, memberships_url)
                    values (:platform, :id, :deployment, :lti, :title, :label, :memberships)
                    on conflict (platform_id, deployment_key, lti_context_id) do update
                      set title = excluded.title, label = excluded.label,
                        memberships_url = excluded.memberships_url
                    returning context_id
                    """)
                .bindMap(contextValues(launch, course))
                .bind("id", UUID.randomUUID())
                .mapTo(UUID.class)
                .one());
  }

  private static Map<String, Object> contextValues(Launch launch, Launch.Course course) {
    return Map.of(
        "platform", launch.platform().id(),
        "deployment", launch.deployment().key(),
        "lti", course.id(),
        "title", course.title(),
        "label", course.label(),
        "memberships", launch.services().memberships());
  }

  private static UUID link(Handle h, Launch launch, Launch.Link link, Optional<UUID> context) {
    Map<String, Object> values =
        Map.of(
            "platform", launch.platform().id(),
            "deployment", launch.deployment().key(),
            "lti", link.id(),
            "context", context,
            "title", link.title(),
            "unit", launch.unit(),
            "lineItem", launch.services().lineItem(),
            "lineItems", launch.services().lineItems(),
            "scopes", String.join(" ", launch.services().gradeScopes()));
    Optional<UUID> unchanged =
        h.createQuery(
                """
                select link_id from resource_link where platform_id = :platform
                  and deployment_key = :deployment and lti_link_id = :lti
                  and context_id is not distinct from :context
                  and title is not distinct from :title and unit is not distinct from :unit
                  and lineitem_url is not distinct from :lineItem
                  and lineitems_url is not distinct from :lineItems
                  and ags_scopes = string_to_array(:scopes, ' ')
                """)
            .bindMap(values)
            .mapTo(UUID.class)
            .findOne();
    return unchanged.orElseGet(
        () ->
            h.createQuery(
                    """
                    insert into resource_link (platform_id, link_id, deployment_key, lti_link_id,
                      context_id, title, unit, lineitem_url, lineitems_url, ags_scopes)
                    values (:platform, :id, :deployment, :lti, :context, :title, :unit, :lineItem,
                      :lineItems, string_to_array(:scopes, ' '))
                    on conflict (platform_id, deployment_key, lti_link_id) do update
                      set context_id = excluded.context_id, title = excluded.title,
                        unit = excluded.unit, lineitem_url = excluded.lineitem_url,
                        lineitems_url = excluded.lineitems_url, ags_scopes = excluded.ags_scopes
                    returning link_id
                    """)
                .bindMap(values)
                .bind("id", UUID.randomUUID())
                .mapTo(UUID.class)
                .one());
  }

  private static void enrol(Handle h, Launch launch, UUID context, UUID person, Instant at) {
    h.createUpdate(
            """
            insert into enrolment (platform_id, context_id, person_id, role, active, launched_at)
            values (:platform, :context, :person, :role, true, :at)
            on conflict (platform_id, context_id, person_id) do update
              set role = excluded.role, active = true, launched_at = excluded.launched_at
            """)
        .bind("platform", launch.platform().id())
        .bind("context", context)
        .bind("person", person)
        .bind("role", launch.role().name())
        .bind("at", at)
        .execute();
  }
}
