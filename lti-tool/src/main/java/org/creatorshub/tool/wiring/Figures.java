package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import org.creatorshub.reporting.forwarding.Standing;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.lrs.StatementLog;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.TargetState;
import org.jdbi.v3.core.Jdbi;

/** What monitoring wants to know, in Prometheus's text format; names nobody. */
@Singleton
class Figures {
  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Targets targets;
  private final Clock clock;

  Figures(Jdbi jdbi, Outbox outbox, Targets targets, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.targets = targets;
    this.clock = clock;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    one(
        text,
        "hub_statements",
        "gauge",
        "Statements kept, as the database estimates.",
        new StatementLog(jdbi).aboutHowMany());
    one(
        text,
        "hub_launches_total",
        "counter",
        "Launches that were let in, since the database counts.",
        inserted("launch_session"));
    grades(text);
    copies(text);
    return text.toString();
  }

  private void grades(StringBuilder text) {
    List<TargetState> grades =
        outbox.states().stream().filter(state -> state.target().startsWith("ags:")).toList();
    head(text, "hub_grades_waiting", "gauge", "Grades that still have to go to an LMS.");
    grades.forEach(s -> line(text, "hub_grades_waiting", s.target(), s.waiting()));
    head(text, "hub_grades_parked", "gauge", "Grades that an LMS refused.");
    grades.forEach(s -> line(text, "hub_grades_parked", s.target(), s.parked()));
    head(text, "hub_grades_lag_seconds", "gauge", "Age of the oldest grade that waits.");
    grades.forEach(s -> line(text, "hub_grades_lag_seconds", s.target(), lag(s)));
  }

  private long lag(TargetState state) {
    return state
        .oldestWaiting()
        .map(since -> Math.max(0, Duration.between(since, clock.instant()).toSeconds()))
        .orElse(0L);
  }

  private void copies(StringBuilder text) {
    List<Standing> all = targets.standings();
    copies(text, all, "waiting", "Statements that still have to go there.", Standing::waiting);
    copies(text, all, "history", "Statements of history still to go.", Standing::history);
    copies(text, all, "parked", "Statements that were refused there.", Standing::parked);
    copies(
        text,
        all,
        "lag_seconds",
        "Age of the oldest statement that waits.",
        one -> one.lag().toSeconds());
    copies(text, all, "failures", "Failures in a row.", Standing::failures);
    copies(
        text,
        all,
        "stopped",
        "1 when nothing is sent until somebody resumes.",
        one -> one.stopped().isPresent() || one.paused() ? 1 : 0);
    head(text, "hub_record_target_sent_total", "counter", "Statements that were taken there.");
    all.forEach(one -> line(text, "hub_record_target_sent_total", one.name(), one.sent()));
  }

  private static void copies(
      StringBuilder text,
      List<Standing> all,
      String what,
      String help,
      ToLongFunction<Standing> figure) {
    String name = "hub_record_target_" + what;
    head(text, name, "gauge", help);
    all.forEach(one -> line(text, name, one.name(), figure.applyAsLong(one)));
  }

  private long inserted(String table) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select coalesce(sum(n_tup_ins), 0) from pg_stat_user_tables"
                        + " where relname = :table")
                .bind("table", table)
                .mapTo(Long.class)
                .one());
  }

  private static void one(StringBuilder text, String name, String type, String help, long value) {
    head(text, name, type, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, String target, long value) {
    String label = target.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    text.append(name).append("{target=\"").append(label).append("\"} ").append(value);
    text.append('\n');
  }
}
