package org.creatorshub.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.batching.Batching;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcSessions implements Sessions {
  private static final String WITH_PERSON =
      """
      select s.*, p.pseudonym, p.name, p.language, c.title as context_title
      from launch_session s
      join person p on p.platform_id = s.platform_id and p.person_id = s.person_id
      left join context c on c.platform_id = s.platform_id and c.context_id = s.context_id
      """;

  private static final int MOST_AT_ONCE = 64;
  private static final int ROUNDS = 2;

  private final Jdbi jdbi;

  /** Every request asks for its session: what many ask in one moment is looked up together. */
  private final Batching<Long, Optional<StoredSession>> asked =
      new Batching<>(this::byNumbers, MOST_AT_ONCE, ROUNDS);

  JdbcSessions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<LaunchSession> begin(List<NewSession> sessions) {
    return jdbi.withHandle(h -> new JdbcBeginning(h).begin(sessions));
  }

  @Override
  public Optional<StoredSession> byNumber(long number) {
    return asked.call(number);
  }

  private List<Optional<StoredSession>> byNumbers(List<Long> numbers) {
    Map<Long, StoredSession> found = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(WITH_PERSON + "where s.number = any(:numbers)")
                .bindArray("numbers", Long.class, numbers)
                .map((rs, context) -> JdbcSessionRow.read(rs))
                .forEach(session -> found.put(session.launch().number(), session)));
    return numbers.stream().map(number -> Optional.ofNullable(found.get(number))).toList();
  }

  @Override
  public Optional<Fingerprint> browser(UUID platform, UUID session) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select browser_hash from launch_session
                    where platform_id = :platform and session_id = :session
                    """)
                .bind("platform", platform)
                .bind("session", session)
                .mapTo(byte[].class)
                .findOne()
                .map(Fingerprint::ofBytes));
  }

  @Override
  public Optional<StoredSession> byToken(Fingerprint token) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    WITH_PERSON
                        + """
                        join launch_token t on t.platform_id = s.platform_id
                          and t.session_id = s.session_id
                        where t.token_hash = :token
                        """)
                .bind("token", token.bytes())
                .map((rs, context) -> JdbcSessionRow.read(rs))
                .findOne());
  }

  @Override
  public void addToken(UUID platform, UUID session, Fingerprint token, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
            insert into launch_token (platform_id, token_hash, session_id, created_at)
            values (:platform, :token, :session, :at)
            """)
                .bind("platform", platform)
                .bind("token", token.bytes())
                .bind("session", session)
                .bind("at", at)
                .execute());
  }

  @Override
  public void touch(UUID platform, UUID session, Instant at, Landing landing) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update launch_session set used_at = greatest(used_at, :at), landing = coalesce(landing, :landing)
                    where platform_id = :platform and session_id = :session
                    """)
                .bind("at", at)
                .bind("landing", landing.word())
                .bind("platform", platform)
                .bind("session", session)
                .execute());
  }

  @Override
  public Map<Landing, Long> landings(UUID platform, Instant since) {
    Map<Landing, Long> counts = new EnumMap<>(Landing.class);
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    select landing, count(*) as launches from launch_session
                    where platform_id = :platform and created_at >= :since and landing is not null
                    group by landing
                    """)
                .bind("platform", platform)
                .bind("since", since)
                .map((rs, context) -> Map.entry(Landing.ofWord(rs.getString(1)), rs.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
    return counts;
  }

  @Override
  public boolean servesAnother(UUID platform, Fingerprint browser, UUID person) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select 1 from launch_session where platform_id = :platform
                      and browser_hash = :browser and person_id <> :person and ended_at is null)
                    """)
                .bind("platform", platform)
                .bind("browser", browser.bytes())
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
  }
}
