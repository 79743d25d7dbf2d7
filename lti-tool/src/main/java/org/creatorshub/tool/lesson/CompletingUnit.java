package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;
import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Positions.Milestone;

/** Tells once when all pages of a unit were seen, and once when the whole unit is done. */
public final class CompletingUnit {
  private final Positions positions;
  private final LearningEvents events;
  private final List<Part> parts;

  /** A part of a unit beside its pages: its scenarios, the test, the portfolio work. */
  @FunctionalInterface
  public interface Part {

    /** True when the learner has it behind them, or the unit has no such part. */
    boolean done(Run run, Unit unit);
  }

  public CompletingUnit(Positions positions, LearningEvents events, List<Part> parts) {
    this.positions = positions;
    this.events = events;
    this.parts = List.copyOf(parts);
  }

  /** To be called after anything that may have been the last missing part. */
  public void check(Occasion occasion, Unit unit) {
    Run run = Run.of(occasion);
    var seen = positions.seen(run, unit.id());
    if (!allSeen(unit, seen.keySet())) {
      return;
    }
    Duration active = seen.values().stream().reduce(Duration.ZERO, Duration::plus);
    if (positions.reach(run, unit.id(), Milestone.LESSON, occasion.at())) {
      events.publish(new LessonCompleted(occasion, unit.id(), active));
    }
    if (parts.stream().allMatch(part -> part.done(run, unit))
        && positions.reach(run, unit.id(), Milestone.UNIT, occasion.at())) {
      events.publish(new UnitCompleted(occasion, unit.id(), active));
    }
  }

  private static boolean allSeen(Unit unit, Set<String> seen) {
    return !unit.pages().isEmpty() && unit.pages().stream().map(Page::id).allMatch(seen::contains);
  }
}
