package org.creatorshub.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcPersonalData implements PersonalData {
  private static final int AT_ONCE = 200;
  private final Jdbi jdbi;
  private final PersonStatements statements;

  JdbcPersonalData(Jdbi jdbi, PersonStatements statements) {
    this.jdbi = jdbi;
    this.statements = statements;
  }

  @Override
  public Optional<PersonKeys> lock(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle -> {
          Optional<PersonKeys> keys =
              new JdbcPersonKeys(handle, statements).of(platform, person, "for update");
          // An answer on its way holds its attempt; it must be seen or be refused.
          keys.ifPresent(
              known ->
                  handle
                      .createQuery(
                          "select attempt_id from attempt"
                              + " where platform_id = :platform and person_id = :person for update")
                      .bind("platform", known.platform())
                      .bind("person", known.person())
                      .mapTo(UUID.class)
                      .list());
          return keys;
        });
  }

  @Override
  public Optional<PersonKeys> find(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle -> new JdbcPersonKeys(handle, statements).of(platform, person, ""));
  }

  @Override
  public List<Held> held(PersonKeys keys) {
    Map<Kind, Held> kinds = new EnumMap<>(Kind.class);
    jdbi.useHandle(
        handle ->
            PersonalTables.ALL.forEach(
                table -> {
                  Held held = held(handle, keys, table);
                  if (held.entries() > 0) {
                    kinds.merge(table.kind(), held, Held::and);
                  }
                }));
    return List.copyOf(kinds.values());
  }

  private static Held held(Handle handle, PersonKeys keys, PersonalTable table) {
    String times =
        table.time().isEmpty()
            ? "cast(null as timestamptz), cast(null as timestamptz)"
            : "min(%1$s), max(%1$s)".formatted(table.time());
    return bound(
            handle.createQuery(
                "select count(*), %s from %s where %s"
                    .formatted(times, table.table(), table.theirs())),
            keys,
            table)
        .map(
            (row, context) ->
                new Held(
                    table.kind(),
                    row.getLong(1),
                    Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant),
                    Optional.ofNullable(row.getTimestamp(3)).map(Timestamp::toInstant)))
        .one();
  }

  @Override
  public void rows(PersonKeys keys, PersonalTable table, Consumer<String> line) {
    jdbi.useHandle(
        handle -> {
          if (handle.isInTransaction()) {
            rows(handle, keys, table, line);
          } else {
            handle.useTransaction(own -> rows(own, keys, table, line));
          }
        });
  }

  /** Inside a transaction the driver fetches part by part. */
  private static void rows(
      Handle handle, PersonKeys keys, PersonalTable table, Consumer<String> line) {
    Query query =
        handle.createQuery(
            "select row_to_json(t) from (select %s from %s where %s) t"
                .formatted(table.shown(), table.table(), table.theirs()));
    bound(query, keys, table)
        .setFetchSize(AT_ONCE)
        .mapTo(String.class)
        .useIterator(rows -> rows.forEachRemaining(line));
  }

  @Override
  public List<StoredFile> files(PersonKeys keys) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select file_id, name from portfolio_file where platform_id = :platform"
                        + " and person_id = :person order by created_at, file_id")
                .bind("platform", keys.platform())
                .bind("person", keys.person())
                .map(
                    (row, context) ->
                        new StoredFile(row.getObject(1, UUID.class), row.getString(2)))
                .list());
  }

  @Override
  public long erase(PersonKeys keys, Instant at) {
    return jdbi.withHandle(handle -> new JdbcErasure(handle).erase(keys, at));
  }

  @Override
  public void note(UUID platform, Erased erased, Instant at) {
    jdbi.useHandle(handle -> new JdbcErasure(handle).note(platform, erased, at));
  }

  @Override
  public long sweep(Instant forgetBefore) {
    return jdbi.withHandle(handle -> new JdbcErasure(handle).sweep(forgetBefore));
  }

  @Override
  public List<UUID> erasedMarks() {
    return jdbi.withHandle(handle -> new JdbcErasure(handle).marks());
  }

  static <S extends SqlStatement<S>> S bound(S statement, PersonKeys keys, PersonalTable table) {
    Collection<UUID> hangOn = new ArrayList<>(keys.of(table.key()));
    return statement
        .bind("platform", keys.platform())
        .bindArray(table.key().word(), UUID.class, hangOn);
  }
}
