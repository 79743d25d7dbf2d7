package org.creatorshub.tool.player;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcUnitSessions implements UnitSessions {
  private static final String KEY = " where platform_id = :platform and session_id = :session";
  private final Jdbi jdbi;

  JdbcUnitSessions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void begin(UnitSession session, Fingerprint fetch) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update unit_session set ends_at = :begun
                  where platform_id = :platform and registration = :run and unit = :unit
                    and ends_at > :begun
                  """)
              .bind("begun", Timestamp.from(session.begun()))
              .bind("platform", session.platform())
              .bind("run", session.registration())
              .bind("unit", session.unit())
              .execute();
          handle
              .createUpdate(
                  """
                  insert into unit_session (platform_id, session_id, person_id, pseudonym,
                    context_id, link_id, registration, unit, lms, fetch_hash, begun_at, ends_at)
                  values (:platform, :session, :person, :pseudonym, :context, :link, :run, :unit,
                    :lms, :fetch, :begun, :ends)
                  """)
              .bind("platform", session.platform())
              .bind("session", session.id())
              .bind("person", session.person())
              .bind("pseudonym", session.pseudonym())
              .bind("context", session.context())
              .bind("link", session.link())
              .bind("run", session.registration())
              .bind("unit", session.unit())
              .bind("lms", session.lms())
              .bind("fetch", fetch.hex())
              .bind("begun", Timestamp.from(session.begun()))
              .bind("ends", Timestamp.from(session.ends()))
              .execute();
        });
  }

  @Override
  public boolean take(
      UUID platform, UUID session, Fingerprint fetch, Fingerprint token, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        "update unit_session set token_hash = :token, fetched_at = :now"
                            + KEY
                            + " and fetch_hash = :fetch and token_hash is null and ends_at > :now")
                    .bind("platform", platform)
                    .bind("session", session)
                    .bind("fetch", fetch.hex())
                    .bind("token", token.hex())
                    .bind("now", Timestamp.from(now))
                    .execute()
                == 1);
  }

  @Override
  public Optional<UnitSession> of(UUID platform, UUID session, Fingerprint token, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from unit_session"
                        + KEY
                        + " and token_hash = :token and ends_at > :now")
                .bind("platform", platform)
                .bind("session", session)
                .bind("token", token.hex())
                .bind("now", Timestamp.from(now))
                .map((row, context) -> session(row))
                .findOne());
  }

  @Override
  public Set<String> saidInRun(UnitSession session) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct unnest(said) from unit_session
                    where platform_id = :platform and registration = :run and unit = :unit
                    """)
                .bind("platform", session.platform())
                .bind("run", session.registration())
                .bind("unit", session.unit())
                .mapTo(String.class)
                .set());
  }

  @Override
  public void note(UnitSession session, String verb) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update unit_session set said = array_append(said, :verb)"
                        + KEY
                        + " and not :verb = any(said)")
                .bind("platform", session.platform())
                .bind("session", session.id())
                .bind("verb", verb)
                .execute());
  }

  @Override
  public boolean offered(UUID platform, UUID context) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(
                        "select count(*) from player_offer"
                            + " where platform_id = :platform and context_id = :context")
                    .bind("platform", platform)
                    .bind("context", context)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  @Override
  public void offer(UUID platform, UUID context, boolean wanted, Instant now) {
    if (!wanted) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "delete from player_offer where platform_id = ? and context_id = ?",
                  platform,
                  context));
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into player_offer (platform_id, context_id, offered_at)
                    values (:platform, :context, :now) on conflict do nothing
                    """)
                .bind("platform", platform)
                .bind("context", context)
                .bind("now", Timestamp.from(now))
                .execute());
  }

  private static UnitSession session(ResultSet row) throws SQLException {
    return new UnitSession(
        row.getObject("platform_id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("pseudonym", UUID.class),
        Optional.ofNullable(row.getObject("context_id", UUID.class)),
        row.getObject("link_id", UUID.class),
        row.getObject("registration", UUID.class),
        row.getString("unit"),
        Optional.ofNullable(row.getString("lms")),
        Arrays.stream((String[]) row.getArray("said").getArray()).collect(Collectors.toSet()),
        row.getTimestamp("begun_at").toInstant(),
        row.getTimestamp("ends_at").toInstant());
  }
}
