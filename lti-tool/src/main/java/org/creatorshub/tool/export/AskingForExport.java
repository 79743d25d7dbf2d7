package org.creatorshub.tool.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner asks for the portfolio as a file, and fetches it within seven days. */
public final class AskingForExport {
  static final Duration KEPT = Duration.ofDays(7);
  private final ExportJobs jobs;
  private final Clock clock;

  public AskingForExport(ExportJobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Asks for one; while one is being made, there is no second. */
  void ask(LaunchSession session, boolean notes) {
    if (!session.learns() || all(session).stream().anyMatch(ExportJob::underWay)) {
      return;
    }
    Instant now = clock.instant();
    jobs.add(
        new ExportJob(
            UUID.randomUUID(),
            Place.of(session),
            session.pseudonym(),
            session.displayName().orElse(""),
            notes,
            ExportJob.State.WAITING,
            0,
            0,
            now,
            now.plus(KEPT)));
  }

  /** The learner's own, newest first, as long as they are kept. */
  List<ExportJob> all(LaunchSession session) {
    Instant now = clock.instant();
    return jobs.of(session.platform(), session.person()).stream()
        .filter(job -> now.isBefore(job.expiresAt()))
        .toList();
  }

  Optional<ExportJob> ready(LaunchSession session, UUID id) {
    return all(session).stream()
        .filter(job -> job.id().equals(id) && job.state() == ExportJob.State.READY)
        .findFirst();
  }
}
