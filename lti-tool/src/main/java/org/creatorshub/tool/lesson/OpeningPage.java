package org.creatorshub.tool.lesson;

import java.time.Clock;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.session.LaunchSession;

/** A page is shown: the session begins with the first, and the learner can come back to it. */
public final class OpeningPage {
  private final Visits visits;
  private final Positions positions;
  private final LearningEvents events;
  private final Clock clock;

  public OpeningPage(Visits visits, Positions positions, LearningEvents events, Clock clock) {
    this.visits = visits;
    this.positions = positions;
    this.events = events;
    this.clock = clock;
  }

  public void open(LaunchSession session, Unit unit, Page page) {
    Occasions.of(session, clock.instant()).ifPresent(occasion -> record(occasion, unit, page));
  }

  private void record(Occasion occasion, Unit unit, Page page) {
    if (visits.begin(occasion)) {
      events.publish(new SessionStarted(occasion, unit.id()));
    }
    visits.show(occasion, unit.id(), page.id());
    positions.move(Run.of(occasion), unit.id(), page.id(), occasion.at());
  }
}
