package org.creatorshub.tool.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;

/**
 * A teacher lets another system send records to the course, with a key of its own: only so does a
 * statement in the record store belong to a course.
 */
public final class LettingSend {
  /** In use at the same time in one course. */
  static final int MOST = 10;

  private static final int LONGEST = 80;
  private static final int PER_MINUTE = 600;

  private final CourseKeys courses;
  private final RecordStoreKeys keys;
  private final AuditLog log;
  private final Clock clock;

  public LettingSend(CourseKeys courses, RecordStoreKeys keys, AuditLog log, Clock clock) {
    this.courses = courses;
    this.keys = keys;
    this.log = log;
    this.clock = clock;
  }

  /** Empty when the name says nothing or too much, or the course has keys enough. */
  Optional<RecordStoreKeys.NewKey> letSend(CoursePlace place, String name, Actor who) {
    String clean = name.replaceAll("[\\p{C}\\s]+", " ").strip();
    long open = courses.of(place).stream().filter(key -> key.endedAt().isEmpty()).count();
    if (clean.isEmpty() || clean.length() > LONGEST || open >= MOST) {
      return Optional.empty();
    }
    RecordStoreKeys.NewKey made =
        keys.add(
            "Course: " + clean,
            Set.of(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ_MINE),
            PER_MINUTE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    courses.add(new CourseKey(place, made.key(), clean, now, Instant.EPOCH, Optional.empty()));
    note(place, who, "key for records of packages made", made.key());
    return Optional.of(made);
  }

  /** False when there is no such key in use in this course. */
  boolean stop(CoursePlace place, String key, Actor who) {
    if (!courses.end(place, key, clock.instant())) {
      return false;
    }
    keys.revoke(key);
    note(place, who, "key for records of packages ended", key);
    return true;
  }

  private void note(CoursePlace place, Actor who, String action, String key) {
    log.record(
        who, action, Subject.of(place.platform(), "course " + place.context()), "key " + key);
  }
}
