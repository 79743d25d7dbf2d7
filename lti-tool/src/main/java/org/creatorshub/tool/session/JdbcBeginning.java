package org.creatorshub.tool.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.batching.JsonRows;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the sessions of launches that arrived together, in one statement. */
final class JdbcBeginning {
  private final Handle handle;

  JdbcBeginning(Handle handle) {
    this.handle = handle;
  }

  /** One run of one person: only its newest session is open. */
  private record RunKey(UUID platform, UUID person, UUID link) {}

  private record Row(
      UUID platform,
      UUID id,
      String browser,
      @Nullable String token,
      UUID person,
      @Nullable UUID context,
      @Nullable UUID link,
      @Nullable UUID registration,
      String role,
      String type,
      @Nullable String unit,
      String locale,
      @Nullable String lms,
      @Nullable String back,
      String csrf,
      @Nullable String settings,
      boolean bound,
      @Nullable String landing,
      String at,
      boolean replaced) {}

  List<LaunchSession> begin(List<NewSession> sessions) {
    Map<UUID, Long> numbers = new HashMap<>();
    handle
        .createQuery(
            """
            with r as materialized (
              select * from json_to_recordset(:rows::json) as r(platform uuid, id uuid,
                browser text, token text, person uuid, context uuid, link uuid, registration uuid,
                role text, type text, unit text, locale text, lms text, back text, csrf text,
                settings text, bound boolean, landing text, at timestamptz, replaced boolean)),
            older as (
              update launch_session s set ended_at = r.at from r
              where s.platform_id = r.platform and s.person_id = r.person and s.link_id = r.link
                and s.ended_at is null),
            begun as (
              insert into launch_session (platform_id, session_id, number, browser_hash, person_id,
                context_id, link_id, registration, role, message_type, unit, locale, lms,
                return_url, csrf, deep_link, state_bound, landing, created_at, used_at, ended_at)
              select r.platform, r.id, nextval('launch_number'), decode(r.browser, 'hex'),
                r.person, r.context, r.link, r.registration, r.role, r.type, r.unit, r.locale,
                r.lms, r.back, r.csrf, r.settings::json, r.bound, r.landing, r.at, r.at,
                case when r.replaced then r.at end
              from r
              returning session_id, number),
            opened as (
              insert into launch_token (platform_id, token_hash, session_id, created_at)
              select r.platform, decode(r.token, 'hex'), r.id, r.at from r
              where r.token is not null)
            select session_id, number from begun
            """)
        .bind("rows", JsonRows.of(rows(sessions)))
        .map((rs, context) -> Map.entry(rs.getObject(1, UUID.class), rs.getLong(2)))
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
    return sessions.stream()
        .map(session -> session.launch().withNumber(number(numbers, session)))
        .toList();
  }

  private static long number(Map<UUID, Long> numbers, NewSession session) {
    Long number = numbers.get(session.launch().id());
    if (number == null) {
      throw new IllegalStateException("Written, yet not answered");
    }
    return number;
  }

  /** From the last to the first: of two sessions of one run, the earlier is replaced at once. */
  private static List<Row> rows(List<NewSession> sessions) {
    Set<RunKey> later = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (NewSession session : sessions.reversed()) {
      boolean first =
          session
              .launch()
              .link()
              .map(
                  link ->
                      later.add(new RunKey(session.platform(), session.launch().person(), link)))
              .orElse(true);
      rows.add(row(session, !first));
    }
    return rows.reversed();
  }

  private static Row row(NewSession session, boolean replaced) {
    LaunchSession launch = session.launch();
    return new Row(
        launch.platform(),
        launch.id(),
        session.browser().hex(),
        session.token().map(Fingerprint::hex).orElse(null),
        launch.person(),
        launch.context().orElse(null),
        launch.link().orElse(null),
        launch.registration().orElse(null),
        launch.role().name(),
        session.messageType(),
        launch.unit().orElse(null),
        launch.locale().toLanguageTag(),
        launch.lms().orElse(null),
        launch.returnUrl().orElse(null),
        launch.csrf(),
        session.deepLink().orElse(null),
        session.stateBound(),
        session.token().isEmpty() ? Landing.COOKIE.word() : null,
        session.at().toString(),
        replaced);
  }
}
