package org.creatorshub.tool.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcOutsideRecords implements OutsideRecords {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COURSE = " platform_id = :platform and context_id = :context ";
  private static final String ACTORS =
      """
      select a.*, count(s.statement_id) as statements, min(s.occurred_at) as first_at,
        max(s.occurred_at) as last_at, array_agg(distinct s.unit order by s.unit) as units
      from outside_actor a join outside_statement s using (platform_id, context_id, actor_key)
      where platform_id = :platform and context_id = :context and (:any or actor_key = :actor)
      group by a.platform_id, a.context_id, a.actor_key
      order by a.mapping_id is not null, a.label, a.actor_key
      limit 1000
      """;
  private final Jdbi jdbi;

  JdbcOutsideRecords(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<OutsideStatement> keep(
      CoursePlace place, List<OutsideStatement> statements, Instant now) {
    return jdbi.withHandle(
        handle -> {
          List<OutsideStatement> fresh = new ArrayList<>();
          for (OutsideStatement one : statements) {
            if (keep(handle, place, one, now)) {
              fresh.add(one);
            }
          }
          return fresh;
        });
  }

  private static boolean keep(Handle handle, CoursePlace place, OutsideStatement one, Instant now) {
    at(
            handle.createUpdate(
                """
                insert into outside_actor (platform_id, context_id, actor_key, label, kept_at)
                values (:platform, :context, :actor, :label, :now) on conflict do nothing
                """),
            place)
        .bind("actor", one.actor())
        .bind("label", one.label())
        .bind("now", Timestamp.from(now))
        .execute();
    return at(
                handle.createUpdate(
                    """
                    insert into outside_statement (platform_id, context_id, statement_id,
                      actor_key, person_id, unit, verb, occurred_at, kept_at, document)
                    select :platform, :context, :id, :actor, a.person_id, :unit, :verb, :at, :now,
                      :document::json
                    from outside_actor a
                    where a.platform_id = :platform and a.context_id = :context
                      and a.actor_key = :actor
                    on conflict do nothing
                    """),
                place)
            .bind("id", one.id())
            .bind("actor", one.actor())
            .bind("unit", one.unit())
            .bind("verb", one.verb())
            .bind("at", Timestamp.from(one.at()))
            .bind("now", Timestamp.from(now))
            .bind("document", one.json().toString())
            .execute()
        == 1;
  }

  @Override
  public List<OutsideActor> actors(CoursePlace place) {
    return actors(place, Optional.empty());
  }

  @Override
  public Optional<OutsideActor> actor(CoursePlace place, UUID key) {
    return actors(place, Optional.of(key)).stream().findFirst();
  }

  private List<OutsideActor> actors(CoursePlace place, Optional<UUID> one) {
    return jdbi.withHandle(
        handle ->
            at(handle.createQuery(ACTORS), place)
                .bind("any", one.isEmpty())
                .bind("actor", one.orElse(new UUID(0, 0)))
                .map((row, context) -> actor(row))
                .list());
  }

  @Override
  public List<OutsideStatement> of(CoursePlace place, UUID actor) {
    return jdbi.withHandle(
        handle ->
            at(
                    handle.createQuery(
                        "select s.*, '' as label from outside_statement s where"
                            + COURSE
                            + "and actor_key = :actor order by occurred_at, statement_id"),
                    place)
                .bind("actor", actor)
                .map((row, context) -> statement(row))
                .list());
  }

  @Override
  public boolean map(CoursePlace place, UUID actor, OutsideActor.Mapped mapped) {
    return jdbi.withHandle(
        handle -> {
          boolean done =
              at(
                          handle.createUpdate(
                              """
                              update outside_actor set mapping_id = :id, person_id = :person,
                                pseudonym = :pseudonym, mapped_at = :now
                              where platform_id = :platform and context_id = :context
                                and actor_key = :actor and mapping_id is null
                              """),
                          place)
                      .bind("id", mapped.id())
                      .bind("person", mapped.person())
                      .bind("pseudonym", mapped.pseudonym())
                      .bind("now", Timestamp.from(mapped.at()))
                      .bind("actor", actor)
                      .execute()
                  == 1;
          if (done) {
            own(handle, place, actor, Optional.of(mapped.person()));
          }
          return done;
        });
  }

  @Override
  public void unmap(CoursePlace place, UUID actor) {
    jdbi.useHandle(
        handle -> {
          at(
                  handle.createUpdate(
                      "update outside_actor set mapping_id = null, person_id = null,"
                          + " pseudonym = null, mapped_at = null where"
                          + COURSE
                          + "and actor_key = :actor"),
                  place)
              .bind("actor", actor)
              .execute();
          own(handle, place, actor, Optional.empty());
        });
  }

  private static void own(Handle handle, CoursePlace place, UUID actor, Optional<UUID> person) {
    at(
            handle.createUpdate(
                "update outside_statement set person_id = :person::uuid where"
                    + COURSE
                    + "and actor_key = :actor"),
            place)
        .bind("person", person.map(UUID::toString))
        .bind("actor", actor)
        .execute();
  }

  private static <T extends SqlStatement<T>> T at(T sql, CoursePlace place) {
    return sql.bind("platform", place.platform()).bind("context", place.context());
  }

  private static OutsideActor actor(ResultSet row) throws SQLException {
    UUID mapping = row.getObject("mapping_id", UUID.class);
    Optional<OutsideActor.Mapped> mapped =
        mapping == null
            ? Optional.empty()
            : Optional.of(
                new OutsideActor.Mapped(
                    mapping,
                    row.getObject("person_id", UUID.class),
                    row.getObject("pseudonym", UUID.class),
                    row.getTimestamp("mapped_at").toInstant()));
    return new OutsideActor(
        row.getObject("actor_key", UUID.class),
        row.getString("label"),
        row.getInt("statements"),
        List.of((String[]) row.getArray("units").getArray()),
        row.getTimestamp("first_at").toInstant(),
        row.getTimestamp("last_at").toInstant(),
        mapped);
  }

  private static OutsideStatement statement(ResultSet row) throws SQLException {
    try {
      return new OutsideStatement(
          row.getObject("statement_id", UUID.class),
          row.getObject("actor_key", UUID.class),
          row.getString("label"),
          row.getString("unit"),
          row.getString("verb"),
          row.getTimestamp("occurred_at").toInstant(),
          JSON.readTree(row.getString("document")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept statement is not JSON", e);
    }
  }
}
