package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.forwarding.Standing;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.TargetState;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.tool.keys.SigningKeys;
import org.creatorshub.tool.launch.check.KeyAnswer;
import org.creatorshub.tool.launch.check.PlatformKeys;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.privacy.PersonalData;
import org.creatorshub.tool.text.Figures;
import org.jdbi.v3.core.Jdbi;

/** Looks at an installation and says, a line each, what is well and what to do about the rest. */
@Singleton
class Doctor {
  private final HubConfig config;
  private final Clock clock;
  private final Jdbi jdbi;
  private final Course course;
  private final SigningKeys keys;
  private final Platforms platforms;
  private final PlatformKeys platformKeys;
  private final RecordStore records;
  private final Progress progress;
  private final Outbox outbox;
  private final PersonalData erased;
  private final Targets targets;

  Doctor(
      HubConfig config,
      Clock clock,
      Jdbi jdbi,
      Course course,
      SigningKeys keys,
      Platforms platforms,
      PlatformKeys platformKeys,
      RecordStore records,
      Progress progress,
      Outbox outbox,
      PersonalData erased,
      Targets targets) {
    this.config = config;
    this.clock = clock;
    this.jdbi = jdbi;
    this.course = course;
    this.keys = keys;
    this.platforms = platforms;
    this.platformKeys = platformKeys;
    this.records = records;
    this.progress = progress;
    this.outbox = outbox;
    this.erased = erased;
    this.targets = targets;
  }

  /** Answers 0 when nothing needs doing, 1 otherwise. */
  int examine(PrintStream out) {
    Findings findings = new Findings(out);
    config.unsafe().forEach(fault -> findings.look("configuration", config.demo(), fault));
    database(findings);
    findings.well(
        "course",
        course.version()
            + ", "
            + Figures.count(course.offered().size(), "unit", "units")
            + " offered");
    findings.well("signing key", keys.current().kid());
    platforms(findings);
    counts(findings);
    outbox.states().stream()
        .filter(state -> !state.target().startsWith("lrs:"))
        .forEach(state -> deliveries(findings, state));
    targets.standings().forEach(target -> copies(findings, target));
    return findings.bad() ? 1 : 0;
  }

  private void database(Findings findings) {
    List<String> settings =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select name || '=' || setting from pg_settings"
                            + " where name in ('fsync', 'synchronous_commit', 'server_version')"
                            + " order by name")
                    .mapTo(String.class)
                    .list());
    boolean durable =
        !settings.contains("fsync=off") && !settings.contains("synchronous_commit=off");
    findings.line(
        durable,
        "database",
        String.join(", ", settings),
        "Switch fsync and synchronous_commit on, or answers can be lost.");
    Instant there =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select clock_timestamp()")
                    .mapTo(java.time.OffsetDateTime.class)
                    .one()
                    .toInstant());
    Duration apart = Duration.between(there, clock.instant()).abs();
    findings.line(
        apart.compareTo(Duration.ofSeconds(5)) < 0,
        "clock",
        "within " + Math.max(1, apart.toSeconds()) + " s of the database's",
        "Let both machines follow the same time server.");
  }

  private void platforms(Findings findings) {
    List<Platform> all = platforms.all();
    findings.line(
        !all.isEmpty(), "platforms", all.size() + " registered", "Add one: ./hub platform add …");
    for (Platform platform : all) {
      findings.line(
          !(platformKeys.find(platform, "doctor") instanceof KeyAnswer.Unreachable),
          "keys of " + platform.name(),
          platform.jwksUrl().toString(),
          "The LMS does not answer there. Is it running, and is the address right?");
    }
  }

  private void counts(Findings findings) {
    long statements = records.count() + erased.erasedRecords();
    long events = progress.events();
    findings.line(
        statements >= events,
        "records",
        statements + " statements, " + events + " events of our own",
        "There are events without a statement. Keep the database and ask for help.");
  }

  private static void copies(Findings findings, Standing target) {
    String stopped = target.stopped().map(why -> ", stopped: " + why).orElse("");
    findings.line(
        target.parked() == 0 && stopped.isEmpty() && target.failures() == 0,
        "statements to " + target.name(),
        target.waiting() + " waiting, " + target.parked() + " refused" + stopped,
        "Open /admin/record-targets, read the reason and send again.");
  }

  private static void deliveries(Findings findings, TargetState state) {
    findings.line(
        state.parked() == 0,
        "deliveries to " + state.target(),
        state.waiting() + " waiting, " + state.parked() + " parked",
        "Open the dashboard, read the reason and send again.");
  }
}
