package org.creatorshub.tool.diagnostic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcRounds implements Rounds {
  private static final String MINE = " where platform_id = ? and person_id = ? and place_id = ?";
  private final Jdbi jdbi;

  JdbcRounds(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Round> of(Place place) {
    return jdbi.withHandle(
        handle -> {
          Map<UUID, Map<String, String>> answers = answers(handle, place);
          return handle
              .select(
                  "select * from diagnostic_round" + MINE + " order by questionnaire, number",
                  place.platform(),
                  place.person(),
                  place.course())
              .map((row, context) -> round(row, answers))
              .list();
        });
  }

  private static Map<UUID, Map<String, String>> answers(Handle handle, Place place) {
    Map<UUID, Map<String, String>> answers = new HashMap<>();
    handle
        .select(
            "select round_id, field, value from diagnostic_answer join diagnostic_round"
                + " using (platform_id, round_id)"
                + MINE,
            place.platform(),
            place.person(),
            place.course())
        .map(
            (row, context) ->
                answers
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                    .put(row.getString(2), row.getString(3)))
        .list();
    return answers;
  }

  static Round round(ResultSet row, Map<UUID, Map<String, String>> answers) throws SQLException {
    UUID id = row.getObject("round_id", UUID.class);
    return new Round(
        id,
        row.getString("questionnaire"),
        row.getString("version"),
        row.getInt("number"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        answers.getOrDefault(id, Map.of()));
  }

  @Override
  public boolean start(Place place, Round fresh) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into diagnostic_round (platform_id, round_id, person_id, place_id,
                      questionnaire, version, number, started_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    place.platform(),
                    fresh.id(),
                    place.person(),
                    place.course(),
                    fresh.questionnaire(),
                    fresh.version(),
                    fresh.number(),
                    time(fresh.startedAt())))
        == 1;
  }

  @Override
  public boolean save(
      Place place, UUID round, Set<String> fields, Map<String, String> answers, Instant at) {
    return jdbi.withHandle(
        handle -> {
          if (!locked(handle, place, round)) {
            return false;
          }
          handle.execute(
              "delete from diagnostic_answer where platform_id = ? and round_id = ?"
                  + " and field = any(?)",
              place.platform(),
              round,
              fields.toArray(String[]::new));
          answers.forEach(
              (field, value) ->
                  handle.execute(
                      "insert into diagnostic_answer values (?, ?, ?, ?, ?)",
                      place.platform(),
                      round,
                      field,
                      value,
                      time(at)));
          return true;
        });
  }

  /** In the page's transaction two saves take turns, and a deleted round gets no late answers. */
  private static boolean locked(Handle handle, Place place, UUID round) {
    return handle
        .select(
            "select 1 from diagnostic_round"
                + MINE
                + " and round_id = ? and finished_at is null for update",
            place.platform(),
            place.person(),
            place.course(),
            round)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  public boolean finish(Place place, UUID round, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "update diagnostic_round set finished_at = ?"
                        + MINE
                        + " and round_id = ? and finished_at is null",
                    time(at),
                    place.platform(),
                    place.person(),
                    place.course(),
                    round))
        == 1;
  }

  @Override
  public void forget(Place place) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from diagnostic_round" + MINE,
                place.platform(),
                place.person(),
                place.course()));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
