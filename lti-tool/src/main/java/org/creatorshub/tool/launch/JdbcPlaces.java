package org.creatorshub.tool.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorshub.tool.batching.JsonRows;
import org.creatorshub.tool.launch.check.Launch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/**
 * Courses and links, written only when a launch says something new: a whole course launching at
 * once must not queue up to write one equal row.
 */
final class JdbcPlaces {
  private JdbcPlaces() {}

  record CourseKey(UUID platform, UUID deployment, String lti) {
    static Optional<CourseKey> of(Launch launch) {
      return launch
          .course()
          .map(
              course ->
                  new CourseKey(launch.platform().id(), launch.deployment().key(), course.id()));
    }
  }

  record LinkKey(UUID platform, UUID deployment, String lti) {
    static Optional<LinkKey> of(Launch launch) {
      return launch
          .link()
          .map(link -> new LinkKey(launch.platform().id(), launch.deployment().key(), link.id()));
    }
  }

  private record CourseRow(
      @Nullable String title, @Nullable String label, @Nullable String memberships) {
    static CourseRow of(Launch launch) {
      Launch.Course course = launch.course().orElseThrow();
      return new CourseRow(
          course.title().orElse(null),
          course.label().orElse(null),
          launch.services().memberships().orElse(null));
    }
  }

  private record LinkRow(
      @Nullable UUID context,
      @Nullable String title,
      @Nullable String unit,
      @Nullable String lineItem,
      @Nullable String lineItems,
      String scopes,
      @Nullable String due) {
    static LinkRow of(Launch launch, Map<CourseKey, UUID> courses) {
      return new LinkRow(
          CourseKey.of(launch).map(key -> JdbcAdmissions.known(courses, key)).orElse(null),
          launch.link().orElseThrow().title().orElse(null),
          launch.unit().orElse(null),
          launch.services().lineItem().orElse(null),
          launch.services().lineItems().orElse(null),
          String.join(" ", launch.services().gradeScopes()),
          launch.link().orElseThrow().due().map(Instant::toString).orElse(null));
    }
  }

  private record Kept<R>(UUID id, R row) {}

  static Map<CourseKey, UUID> courses(Handle h, List<Launch> launches) {
    Map<CourseKey, CourseRow> told = newest(launches, CourseKey::of, CourseRow::of);
    Map<CourseKey, Kept<CourseRow>> kept = told.isEmpty() ? Map.of() : keptCourses(h, told);
    Map<CourseKey, UUID> ids = new HashMap<>();
    told.forEach((key, row) -> ids.put(key, upToDate(kept.get(key), row, () -> save(h, key, row))));
    return ids;
  }

  static Map<LinkKey, UUID> links(Handle h, List<Launch> launches, Map<CourseKey, UUID> courses) {
    Map<LinkKey, LinkRow> told =
        newest(launches, LinkKey::of, launch -> LinkRow.of(launch, courses));
    Map<LinkKey, Kept<LinkRow>> kept = told.isEmpty() ? Map.of() : keptLinks(h, told);
    Map<LinkKey, UUID> ids = new HashMap<>();
    told.forEach((key, row) -> ids.put(key, upToDate(kept.get(key), row, () -> save(h, key, row))));
    return ids;
  }

  private static <K, R> Map<K, R> newest(
      List<Launch> launches, Function<Launch, Optional<K>> key, Function<Launch, R> row) {
    Map<K, R> newest = new TreeMap<>(Comparator.comparing(Object::toString));
    launches.forEach(launch -> key.apply(launch).ifPresent(k -> newest.put(k, row.apply(launch))));
    return newest;
  }

  private static <R> UUID upToDate(@Nullable Kept<R> kept, R told, Supplier<UUID> save) {
    return kept != null && kept.row().equals(told) ? kept.id() : save.get();
  }

  private static Map<CourseKey, Kept<CourseRow>> keptCourses(
      Handle h, Map<CourseKey, CourseRow> told) {
    Map<CourseKey, Kept<CourseRow>> kept = new HashMap<>();
    ResultIterable<Map.Entry<CourseKey, Kept<CourseRow>>> rows =
        h.createQuery(
                """
                select c.platform_id, c.deployment_key, c.lti_context_id, c.context_id, c.title,
                  c.label, c.memberships_url
                from json_to_recordset(:rows::json) as r(platform uuid, deployment uuid, lti text)
                join context c on c.platform_id = r.platform
                  and c.deployment_key = r.deployment and c.lti_context_id = r.lti
                """)
            .bind("rows", JsonRows.of(List.copyOf(told.keySet())))
            .map((rs, c) -> course(rs));
    rows.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return kept;
  }

  private static Map.Entry<CourseKey, Kept<CourseRow>> course(ResultSet rs) throws SQLException {
    return Map.entry(
        new CourseKey(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class), rs.getString(3)),
        new Kept<>(
            rs.getObject(4, UUID.class),
            new CourseRow(rs.getString(5), rs.getString(6), rs.getString(7))));
  }

  private static UUID save(Handle h, CourseKey key, CourseRow row) {
    return h.createQuery(
            """
            insert into context (platform_id, context_id, deployment_key, lti_context_id,
              title, label, memberships_url)
            values (:platform, :id, :deployment, :lti, :title, :label, :memberships)
            on conflict (platform_id, deployment_key, lti_context_id) do update
              set title = excluded.title, label = excluded.label,
                memberships_url = excluded.memberships_url
            returning context_id
            """)
        .bind("platform", key.platform())
        .bind("id", UUID.randomUUID())
        .bind("deployment", key.deployment())
        .bind("lti", key.lti())
        .bind("title", row.title())
        .bind("label", row.label())
        .bind("memberships", row.memberships())
        .mapTo(UUID.class)
        .one();
  }

  private static Map<LinkKey, Kept<LinkRow>> keptLinks(Handle h, Map<LinkKey, LinkRow> told) {
    Map<LinkKey, Kept<LinkRow>> kept = new HashMap<>();
    ResultIterable<Map.Entry<LinkKey, Kept<LinkRow>>> rows =
        h.createQuery(
                """
                select l.platform_id, l.deployment_key, l.lti_link_id, l.link_id, l.context_id,
                  l.title, l.unit, l.lineitem_url, l.lineitems_url,
                  array_to_string(l.ags_scopes, ' '), l.due_at
                from json_to_recordset(:rows::json) as r(platform uuid, deployment uuid, lti text)
                join resource_link l on l.platform_id = r.platform
                  and l.deployment_key = r.deployment and l.lti_link_id = r.lti
                """)
            .bind("rows", JsonRows.of(List.copyOf(told.keySet())))
            .map((rs, c) -> link(rs));
    rows.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return kept;
  }

  private static Map.Entry<LinkKey, Kept<LinkRow>> link(ResultSet rs) throws SQLException {
    return Map.entry(
        new LinkKey(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class), rs.getString(3)),
        new Kept<>(
            rs.getObject(4, UUID.class),
            new LinkRow(
                rs.getObject(5, UUID.class),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8),
                rs.getString(9),
                rs.getString(10),
                due(rs))));
  }

  private static @Nullable String due(ResultSet rs) throws SQLException {
    OffsetDateTime at = rs.getObject(11, OffsetDateTime.class);
    return at == null ? null : at.toInstant().toString();
  }

  private static UUID save(Handle h, LinkKey key, LinkRow row) {
    return h.createQuery(
            """
            insert into resource_link (platform_id, link_id, deployment_key, lti_link_id,
              context_id, title, unit, lineitem_url, lineitems_url, ags_scopes, due_at)
            values (:platform, :id, :deployment, :lti, :context, :title, :unit, :lineItem,
              :lineItems, string_to_array(:scopes, ' '), cast(:due as timestamptz))
            on conflict (platform_id, deployment_key, lti_link_id) do update
              set context_id = excluded.context_id, title = excluded.title,
                unit = excluded.unit, lineitem_url = excluded.lineitem_url,
                lineitems_url = excluded.lineitems_url, ags_scopes = excluded.ags_scopes,
                due_at = excluded.due_at
            returning link_id
            """)
        .bind("platform", key.platform())
        .bind("id", UUID.randomUUID())
        .bind("deployment", key.deployment())
        .bind("lti", key.lti())
        .bind("context", row.context())
        .bind("title", row.title())
        .bind("unit", row.unit())
        .bind("lineItem", row.lineItem())
        .bind("lineItems", row.lineItems())
        .bind("scopes", row.scopes())
        .bind("due", row.due())
        .mapTo(UUID.class)
        .one();
  }
}
