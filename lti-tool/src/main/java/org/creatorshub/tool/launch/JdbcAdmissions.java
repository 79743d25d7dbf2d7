package org.creatorshub.tool.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.batching.JsonRows;
import org.creatorshub.tool.launch.check.Launch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Few statements for many launches; rows in the order of their keys, so that nobody deadlocks. */
@ApplicationScoped
class JdbcAdmissions implements Admissions {
  private final Jdbi jdbi;

  JdbcAdmissions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Who a person is for us: nothing else may identify one (LTI Core 3.3). */
  private record Who(UUID platform, String subject) {
    static Who of(Launch launch) {
      return new Who(launch.platform().id(), launch.subject());
    }
  }

  private record Person(UUID id, UUID pseudonym) {}

  private record PersonRow(
      UUID platform,
      UUID id,
      String subject,
      UUID pseudonym,
      @Nullable String name,
      @Nullable String locale) {}

  private record EnrolmentRow(UUID platform, UUID context, UUID person, String role) {}

  @Override
  public List<Admission> admit(List<Launch> launches, Instant at) {
    return jdbi.withHandle(
        h -> {
          Map<Who, Person> people = people(h, launches, at);
          Map<JdbcPlaces.CourseKey, UUID> courses = JdbcPlaces.courses(h, launches);
          Map<JdbcPlaces.LinkKey, UUID> links = JdbcPlaces.links(h, launches, courses);
          List<Admission> admissions = new ArrayList<>();
          for (Launch launch : launches) {
            Person person = known(people, Who.of(launch));
            Optional<UUID> context =
                JdbcPlaces.CourseKey.of(launch).map(key -> known(courses, key));
            Optional<UUID> link = JdbcPlaces.LinkKey.of(launch).map(key -> known(links, key));
            admissions.add(new Admission(person.id(), person.pseudonym(), context, link));
          }
          enrol(h, launches, admissions, at);
          return admissions;
        });
  }

  private static Map<Who, Person> people(Handle h, List<Launch> launches, Instant at) {
    Map<Who, PersonRow> rows = new HashMap<>();
    for (Launch launch : launches) {
      rows.put(
          Who.of(launch),
          new PersonRow(
              launch.platform().id(),
              UUID.randomUUID(),
              launch.subject(),
              UUID.randomUUID(),
              launch.displayName().orElse(null),
              launch.locale().equals(Locale.ROOT) ? null : launch.locale().toLanguageTag()));
    }
    Map<Who, Person> people = new HashMap<>();
    h.createQuery(
            """
            insert into person (platform_id, person_id, subject, pseudonym, name, locale,
              created_at, seen_at)
            select r.platform, r.id, r.subject, r.pseudonym, r.name, r.locale, :at, :at
            from json_to_recordset(:rows::json) as r(platform uuid, id uuid, subject text,
              pseudonym uuid, name text, locale text)
            order by r.platform, r.subject
            on conflict (platform_id, subject) do update set name = excluded.name,
              locale = excluded.locale, seen_at = excluded.seen_at
            returning platform_id, subject, person_id, pseudonym
            """)
        .bind("rows", JsonRows.of(List.copyOf(rows.values())))
        .bind("at", at)
        .map(
            (rs, c) ->
                Map.entry(
                    new Who(rs.getObject(1, UUID.class), rs.getString(2)),
                    new Person(rs.getObject(3, UUID.class), rs.getObject(4, UUID.class))))
        .forEach(entry -> people.put(entry.getKey(), entry.getValue()));
    return people;
  }

  private static void enrol(
      Handle h, List<Launch> launches, List<Admission> admissions, Instant at) {
    Map<List<UUID>, EnrolmentRow> rows = new HashMap<>();
    for (int i = 0; i < launches.size(); i++) {
      UUID platform = launches.get(i).platform().id();
      UUID person = admissions.get(i).person();
      String role = launches.get(i).role().name();
      admissions
          .get(i)
          .context()
          .map(context -> new EnrolmentRow(platform, context, person, role))
          .ifPresent(row -> rows.put(List.of(row.context(), row.person()), row));
    }
    if (rows.isEmpty()) {
      return;
    }
    h.createUpdate(
            """
            insert into enrolment (platform_id, context_id, person_id, role, active, launched_at)
            select r.platform, r.context, r.person, r.role, true, :at
            from json_to_recordset(:rows::json)
              as r(platform uuid, context uuid, person uuid, role text)
            order by r.platform, r.context, r.person
            on conflict (platform_id, context_id, person_id) do update
              set role = excluded.role, active = true, launched_at = excluded.launched_at
            """)
        .bind("rows", JsonRows.of(List.copyOf(rows.values())))
        .bind("at", at)
        .execute();
  }

  static <K, V> V known(Map<K, V> found, K key) {
    V value = found.get(key);
    if (value == null) {
      throw new IllegalStateException("Written, yet not found");
    }
    return value;
  }
}
