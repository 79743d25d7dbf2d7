package org.creatorshub.tool.privacy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.launch.Registration;
import org.jdbi.v3.core.Handle;

/** Gathers what the rows of a person hang on. */
final class JdbcPersonKeys {
  private final Handle handle;
  private final PersonStatements statements;

  JdbcPersonKeys(Handle handle, PersonStatements statements) {
    this.handle = handle;
    this.statements = statements;
  }

  /**
   * @param lock {@code for update}, or nothing
   */
  Optional<PersonKeys> of(UUID platform, UUID person, String lock) {
    return handle
        .createQuery(
            "select pseudonym from person where platform_id = :platform and person_id = :person "
                + lock)
        .bind("platform", platform)
        .bind("person", person)
        .mapTo(UUID.class)
        .findOne()
        .map(pseudonym -> gathered(platform, person, pseudonym));
  }

  private PersonKeys gathered(UUID platform, UUID person, UUID pseudonym) {
    Set<UUID> runs = runs(platform, person, pseudonym);
    Set<UUID> sessions =
        found(
            "select session_id from launch_session"
                + " where platform_id = :platform and person_id = :person",
            platform,
            person);
    return new PersonKeys(
        platform, person, pseudonym, runs, sessions, statements.marks(pseudonym, runs));
  }

  /** Worked out for every link, since sessions may be gone; and found, as runs may be more. */
  private Set<UUID> runs(UUID platform, UUID person, UUID pseudonym) {
    Set<UUID> runs =
        handle
            .createQuery("select link_id from resource_link where platform_id = :platform")
            .bind("platform", platform)
            .mapTo(UUID.class)
            .stream()
            .map(link -> Registration.of(link, pseudonym))
            .collect(Collectors.toCollection(HashSet::new));
    runs.addAll(
        found(
            """
            select registration from launch_session
              where platform_id = :platform and person_id = :person and registration is not null
            union select registration from attempt
              where platform_id = :platform and person_id = :person
            union select registration from grade_post
              where platform_id = :platform and person_id = :person
            """,
            platform,
            person));
    return runs;
  }

  private Set<UUID> found(String sql, UUID platform, UUID person) {
    return handle
        .createQuery(sql)
        .bind("platform", platform)
        .bind("person", person)
        .mapTo(UUID.class)
        .set();
  }
}
