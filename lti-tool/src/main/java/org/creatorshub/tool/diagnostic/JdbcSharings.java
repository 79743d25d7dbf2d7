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
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcSharings implements Sharings {
  private static final String MINE = " where platform_id = ? and person_id = ? and place_id = ?";
  private final Jdbi jdbi;

  JdbcSharings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Sharing> of(Place place) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select * from diagnostic_sharing"
                        + MINE
                        + " order by withdrawn_at is null desc, given_at desc limit 1",
                    place.platform(),
                    place.person(),
                    place.course())
                .map((row, context) -> sharing(row))
                .findOne());
  }

  private static Sharing sharing(ResultSet row) throws SQLException {
    return new Sharing(
        row.getObject("sharing_id", UUID.class),
        row.getString("version"),
        row.getString("words"),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  @Override
  public boolean agree(Place place, Sharing fresh) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into diagnostic_sharing (platform_id, sharing_id, person_id, place_id,
                      version, words, given_at)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    place.platform(),
                    fresh.id(),
                    place.person(),
                    place.course(),
                    fresh.version(),
                    fresh.words(),
                    time(fresh.givenAt())))
        == 1;
  }

  @Override
  public boolean withdraw(Place place, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "update diagnostic_sharing set withdrawn_at = ?"
                        + MINE
                        + " and withdrawn_at is null",
                    time(at),
                    place.platform(),
                    place.person(),
                    place.course()))
        > 0;
  }

  @Override
  public int count(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select count(*) from diagnostic_sharing"
                        + " where platform_id = ? and place_id = ? and withdrawn_at is null",
                    platform,
                    course)
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public List<Round> shared(UUID platform, UUID course, String questionnaire, String version) {
    return jdbi.withHandle(
        handle -> {
          List<Round> rounds =
              handle
                  .select(
                      """
                      select r.* from diagnostic_sharing s
                      join lateral (select * from diagnostic_round r
                        where r.platform_id = s.platform_id and r.person_id = s.person_id
                          and r.place_id = s.place_id and r.questionnaire = ? and r.version = ?
                          and r.finished_at is not null
                        order by r.number desc limit 1) r on true
                      where s.platform_id = ? and s.place_id = ? and s.withdrawn_at is null
                      order by s.given_at, s.sharing_id
                      """,
                      questionnaire,
                      version,
                      platform,
                      course)
                  .map((row, context) -> JdbcRounds.round(row, Map.of()))
                  .list();
          Map<UUID, Map<String, String>> answers = answers(handle, platform, rounds);
          return rounds.stream()
              .map(round -> round.with(answers.getOrDefault(round.id(), Map.of())))
              .toList();
        });
  }

  private static Map<UUID, Map<String, String>> answers(
      Handle handle, UUID platform, List<Round> rounds) {
    Map<UUID, Map<String, String>> answers = new HashMap<>();
    handle
        .select(
            "select round_id, field, value from diagnostic_answer"
                + " where platform_id = ? and round_id = any(?)",
            platform,
            rounds.stream().map(Round::id).toArray(UUID[]::new))
        .map(
            (row, context) ->
                answers
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                    .put(row.getString(2), row.getString(3)))
        .list();
    return answers;
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
