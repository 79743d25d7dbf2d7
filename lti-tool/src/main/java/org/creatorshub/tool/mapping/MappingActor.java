package org.creatorshub.tool.mapping;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.outside.TellingPackages;
import org.creatorshub.tool.outside.Whose;

/** A teacher says who an actor is, and may take that back; everything within one transaction. */
public final class MappingActor {
  private final OutsideRecords records;
  private final People people;
  private final TellingPackages telling;
  private final LearningEvents events;
  private final Withdrawing withdrawing;
  private final AuditLog log;
  private final Clock clock;

  /** What was decided is told to these. */
  public record Listening(
      TellingPackages telling, LearningEvents events, Withdrawing withdrawing) {}

  public MappingActor(
      OutsideRecords records, People people, Listening listening, AuditLog log, Clock clock) {
    this.records = records;
    this.people = people;
    this.telling = listening.telling();
    this.events = listening.events();
    this.withdrawing = listening.withdrawing();
    this.log = log;
    this.clock = clock;
  }

  /** False when there is no such actor or learner, or the actor is somebody already. */
  boolean map(CoursePlace place, UUID actor, UUID person, Actor who) {
    Optional<Member> learner =
        people.of(place.platform(), place.context()).learners().stream()
            .filter(member -> member.person().equals(person))
            .findFirst();
    if (learner.isEmpty()) {
      return false;
    }
    OutsideActor.Mapped mapped =
        new OutsideActor.Mapped(
            UUID.randomUUID(), person, learner.get().pseudonym(), clock.instant());
    if (!records.map(place, actor, mapped)) {
      return false;
    }
    List<LearningEvent> told = events(place, mapped, records.of(place, actor));
    events.publish(told);
    note(place, who, "progress from a package counted", actor, told.size());
    return true;
  }

  /** Takes the decision back: nothing that it brought counts any more. */
  boolean unmap(CoursePlace place, UUID actor, Actor who) {
    Optional<OutsideActor.Mapped> mapped =
        records.actor(place, actor).flatMap(OutsideActor::mapped);
    if (mapped.isEmpty()) {
      return false;
    }
    List<LearningEvent> told = events(place, mapped.get(), records.of(place, actor));
    Set<String> units = told.stream().map(LearningEvent::unit).collect(Collectors.toSet());
    withdrawing.withdraw(place, mapped.get(), units, told);
    records.unmap(place, actor);
    note(place, who, "progress from a package taken back", actor, told.size());
    return true;
  }

  /** Statements that came after the decision. */
  void tellMore(CoursePlace place, UUID actor, List<OutsideStatement> statements) {
    records
        .actor(place, actor)
        .flatMap(OutsideActor::mapped)
        .ifPresent(mapped -> events.publish(events(place, mapped, statements)));
  }

  private List<LearningEvent> events(
      CoursePlace place, OutsideActor.Mapped mapped, List<OutsideStatement> statements) {
    return statements.stream()
        .flatMap(one -> telling.events(one.json(), whose(place, mapped, one.unit())).stream())
        .toList();
  }

  /** A run of its own for each decision, so that what is told again later is another fact. */
  private static Whose whose(CoursePlace place, OutsideActor.Mapped mapped, String unit) {
    UUID run = UUID.nameUUIDFromBytes((mapped.id() + " " + unit).getBytes(StandardCharsets.UTF_8));
    return new Whose(
        place.platform(),
        mapped.pseudonym(),
        Optional.of(place.context()),
        place.context(),
        run,
        Optional.empty(),
        Optional.empty());
  }

  private void note(CoursePlace place, Actor who, String action, UUID actor, int facts) {
    log.record(
        who,
        action,
        Subject.of(place.platform(), "course " + place.context() + ", actor " + actor),
        facts + " facts");
  }
}
