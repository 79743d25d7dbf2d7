package org.creatorshub.tool.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcStatusLists implements StatusLists {
  private final Jdbi jdbi;

  JdbcStatusLists(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Filling filling() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select list_number, count(*) from credential_status
                    where list_number = (select max(list_number) from credential_status)
                    group by list_number
                    """)
                .map((row, context) -> new Filling(row.getInt(1), row.getInt(2)))
                .findOne()
                .orElse(new Filling(1, 0)));
  }

  @Override
  public boolean give(StatusPlace place) {
    return jdbi.withHandle(
            handle ->
                bound(
                        handle.createUpdate(
                            """
                            insert into credential_status (list_number, position)
                            values (:list, :position) on conflict do nothing
                            """),
                        place)
                    .execute())
        == 1;
  }

  @Override
  public boolean revoke(StatusPlace place, Instant at) {
    return jdbi.withHandle(
            handle ->
                bound(
                        handle.createUpdate(
                            """
                            update credential_status set revoked_at = :at where list_number = :list
                              and position = :position and revoked_at is null
                            """),
                        place)
                    .bind("at", Timestamp.from(at))
                    .execute())
        == 1;
  }

  @Override
  public Optional<Boolean> revoked(StatusPlace place) {
    return jdbi.withHandle(
        handle ->
            bound(
                    handle.createQuery(
                        """
                        select revoked_at is not null from credential_status
                        where list_number = :list and position = :position
                        """),
                    place)
                .mapTo(Boolean.class)
                .findOne());
  }

  @Override
  public Optional<List<Integer>> revokedOf(int list) {
    return filling().list() < list || list < 1
        ? Optional.empty()
        : Optional.of(
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select position from credential_status
                            where list_number = :list and revoked_at is not null order by position
                            """)
                        .bind("list", list)
                        .mapTo(Integer.class)
                        .list()));
  }

  private static <S extends SqlStatement<S>> S bound(S statement, StatusPlace place) {
    return statement.bind("list", place.list()).bind("position", place.position());
  }
}
