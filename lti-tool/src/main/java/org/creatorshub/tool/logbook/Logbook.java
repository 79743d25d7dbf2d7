package org.creatorshub.tool.logbook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Notes what teachers do, for their colleagues, for the learner whom it is about, and for whoever
 * runs the installation; looks at learners stay with the course.
 */
public final class Logbook {
  private static final Actor TEACHER = new Actor("a teacher of the course", "through the LMS");
  private static final int MOST = 200;

  private final LogLines lines;
  private final AuditLog audit;
  private final Clock clock;

  public Logbook(LogLines lines, AuditLog audit, Clock clock) {
    this.lines = lines;
    this.audit = audit;
    this.clock = clock;
  }

  /** A teacher changed something. */
  public void acted(
      LaunchSession teacher, String action, String subject, Optional<UUID> learner, String detail) {
    add(teacher, action, subject, learner, detail);
    audit.record(TEACHER, action, Subject.of(teacher.platform(), subject), detail);
  }

  /** A teacher looked at something about one learner. */
  public void looked(LaunchSession teacher, String subject, UUID learner) {
    add(teacher, "looked at", subject, Optional.of(learner), "");
  }

  /** The newest lines of a course. */
  public List<LogLine> of(LaunchSession session) {
    return lines.of(session.platform(), course(session), Optional.empty(), MOST);
  }

  /** The newest lines about one learner of the course. */
  public List<LogLine> of(LaunchSession session, UUID learner) {
    return lines.of(session.platform(), course(session), Optional.of(learner), MOST);
  }

  private void add(
      LaunchSession teacher, String action, String subject, Optional<UUID> learner, String detail) {
    LogLine line = new LogLine(clock.instant(), Optional.empty(), action, subject, learner, detail);
    lines.add(teacher.platform(), course(teacher), teacher.person(), line);
  }

  private static UUID course(LaunchSession session) {
    return session.context().or(session::link).orElse(new UUID(0, 0));
  }
}
