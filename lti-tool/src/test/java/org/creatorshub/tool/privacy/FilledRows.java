package org.creatorshub.tool.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * One row for one person in every table that there is, also in those that nobody has thought of:
 * columns get the person's keys by their names.
 */
final class FilledRows {
  /** Of the sandbox LMS, of operators, of Flyway, keys, duties; statements come as events. */
  private static final String LEFT_OUT =
      "sandbox_%|flyway%|statement%|record_store%|%_key|outbox_target|admin_%|audit_entry|erasure_duty";

  private static final Map<String, String> FITTING =
      Map.ofEntries(
          Map.entry("deployment.status", "active"),
          Map.entry("deployment_policy.status", "active"),
          Map.entry("launch_recognition.recognised_by", "storage"),
          Map.entry("platform_invitation.new_deployment", "active"),
          Map.entry("platform_registration.manner", "manual"),
          Map.entry("milestone.kind", "lesson"),
          Map.entry("portfolio_version.kind", "file"),
          Map.entry("badge.state", "ISSUED"),
          Map.entry("portfolio_piece.origin", "OWN"),
          Map.entry("portfolio_export.state", "READY"),
          Map.entry("portfolio_edition.kind", "file"),
          Map.entry("portfolio_version.version", "1"),
          Map.entry("marking.version", "1"),
          Map.entry("peer_review.version", "1"),
          Map.entry("marking_draft.version", "1"),
          Map.entry("marking_author.version", "1"),
          Map.entry("grade_post.status", "waiting"),
          Map.entry("platform_check.state", "well"),
          Map.entry("launch_session.landing", "cookie"),
          Map.entry("outbox.state", "pending"),
          Map.entry("scenario_run.scenario", "s1"),
          Map.entry("scenario_step.scenario", "s1"),
          Map.entry("scenario_run.number", "1"),
          Map.entry("scenario_step.number", "1"),
          Map.entry("course_group.group_id", "g1"),
          Map.entry("course_group_member.group_id", "g1"),
          Map.entry("attention_flag.rule", "R1"),
          Map.entry("lti11_id.kind", "person"));

  private final Jdbi jdbi;
  private final OnePerson one;

  private record Column(String table, String name, String type) {}

  FilledRows(Jdbi jdbi, OnePerson one) {
    this.jdbi = jdbi;
    this.one = one;
  }

  /** Names of all tables that this fills. */
  static List<String> tables(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select table_name from information_schema.tables where table_schema = 'public'
                      and table_type = 'BASE TABLE' and not table_name similar to :out
                    order by table_name
                    """)
                .bind("out", LEFT_OUT)
                .mapTo(String.class)
                .list());
  }

  /** Tables that refer to others wait until those have a row. */
  void fill() {
    List<String> waiting = new ArrayList<>(tables(jdbi));
    String last = "";
    while (!waiting.isEmpty()) {
      List<String> stuck = new ArrayList<>();
      for (String table : waiting) {
        Optional<String> fault = insert(table);
        if (fault.isPresent()) {
          stuck.add(table);
          last = fault.get();
        }
      }
      if (stuck.size() == waiting.size()) {
        throw new AssertionError("FilledRows cannot fill " + stuck + ": " + last);
      }
      waiting = stuck;
    }
  }

  private Optional<String> insert(String table) {
    try {
      jdbi.useTransaction(handle -> insert(handle, table));
      return Optional.empty();
    } catch (UnableToExecuteStatementException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void insert(Handle handle, String table) {
    List<Column> columns = columns(handle, table);
    Map<String, Object> values = new HashMap<>();
    columns.forEach(column -> values.put(column.name(), value(column)));
    if (table.equals("portfolio_version")) {
      columns.removeIf(column -> column.name().equals("content")); // a file has none
    }
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String marks =
        columns.stream()
            .map(column -> "cast(:" + column.name() + " as " + column.type() + ")")
            .collect(Collectors.joining(", "));
    var update =
        handle.createUpdate(
            "insert into %s (%s) values (%s) on conflict do nothing"
                .formatted(table, names, marks));
    columns.forEach(column -> update.bind(column.name(), values.get(column.name())));
    update.execute();
  }

  private static List<Column> columns(Handle handle, String table) {
    return new ArrayList<>(
        handle
            .createQuery(
                """
                select column_name, case data_type when 'ARRAY' then 'text[]' else data_type end
                from information_schema.columns
                where table_schema = 'public' and table_name = :table and is_identity = 'NO'
                  and is_generated = 'NEVER'
                """)
            .bind("table", table)
            .map((row, context) -> new Column(table, row.getString(1), row.getString(2)))
            .list());
  }

  private Object value(Column column) {
    String name = column.table() + "." + column.name();
    if (FITTING.containsKey(name)) {
      return FITTING.get(name);
    }
    return switch (column.type()) {
      case "uuid" -> one.key(column.name());
      case "boolean" -> true;
      case "timestamp with time zone" -> Timestamp.from(Instant.parse("2026-03-02T12:00:00Z"));
      case "bytea" -> "\\x" + one.key(column.table() + column.name()).toString().replace("-", "");
      case "json", "jsonb" -> "{}";
      case "text[]" -> "{}";
      case "text" -> one.text(name);
      case "date" -> java.sql.Date.valueOf("2026-03-02");
      case "numeric", "smallint" -> 5;
      default -> Math.abs(one.key(name).getMostSignificantBits() % 1_000_000_000);
    };
  }

  /**
   * A person as test data.
   *
   * @param said a name that stands nowhere else
   */
  record OnePerson(UUID platform, String said) {
    UUID key(String column) {
      return switch (column) {
        case "platform_id" -> platform;
        case "created_by", "ours" -> key("person_id");
        case "learner" -> key("pseudonym");
        case "link", "course_id", "place_id" ->
            key(column.equals("link") ? "link_id" : "context_id");
        default -> UUID.nameUUIDFromBytes((said + "/" + column).getBytes(StandardCharsets.UTF_8));
      };
    }

    private String text(String column) {
      return switch (column) {
        case "person.subject" -> said + "-subject";
        case "person.name" -> said;
        case "person.email" -> said + "@example.org";
        case "outbox.target" -> "ags:" + platform;
        case "outbox.lane", "outbox.key" -> key("link_id") + "/" + key("person_id");
        case "outbox.payload" ->
            "{\"platform\":\"%s\",\"post\":\"%s\"}".formatted(platform, key("post_id"));
        case "platform.issuer" -> "https://" + platform;
        default ->
            column.endsWith("_url") || column.endsWith("_uri")
                ? "https://x.org"
                : "x" + key(column.substring(column.indexOf('.') + 1));
      };
    }

    /** What must be found nowhere after an erasure. */
    List<String> traces() {
      return List.of(
          said,
          key("person_id").toString(),
          key("pseudonym").toString(),
          key("registration").toString(),
          key("session_id").toString(),
          key("attempt_id").toString(),
          key("item_id").toString(),
          key("file_id").toString(),
          key("round_id").toString(),
          key("piece_id").toString(),
          key("share_id").toString(),
          key("export_id").toString());
    }
  }
}
