package org.creatorshub.tool.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A page is left: its active time is told once per session and page.
 *
 * <p>The last seconds of a page come in the form that leaves it, or in a message of their own that
 * the browser sends after it has asked for the next page. So a page left by a link waits a little,
 * and a page that was only closed waits until it has been silent for long.
 */
public final class LeavingPage {
  static final Duration LAST_SECONDS = Duration.ofSeconds(15);
  static final Duration SILENCE = Duration.ofMinutes(30);
  static final int AT_ONCE = 200;

  private final Visits visits;
  private final Positions positions;
  private final LearningEvents events;
  private final CompletingUnit completing;
  private final Course course;
  private final Clock clock;

  /** Creates the use case over the course whose pages are counted. */
  public LeavingPage(
      Visits visits,
      Positions positions,
      LearningEvents events,
      CompletingUnit completing,
      Course course,
      Clock clock) {
    this.visits = visits;
    this.positions = positions;
    this.events = events;
    this.completing = completing;
    this.course = course;
    this.clock = clock;
  }

  /** The learner pressed a button that leaves the page, with the seconds not yet sent. */
  public void leave(LaunchSession session, String page, Duration active) {
    Occasions.of(session, clock.instant())
        .ifPresent(
            occasion -> {
              visits.spend(occasion, page, active, true);
              visits.tell(occasion, page).ifPresent(this::tell);
            });
  }

  /** The browser tells seconds by itself, while the page is open or just after it was left. */
  public void spend(LaunchSession session, String page, Duration active, boolean left) {
    Occasions.of(session, clock.instant())
        .ifPresent(occasion -> visits.spend(occasion, page, active, left));
  }

  /** Tells pages that nobody will say more about. Returns how many. */
  public int tellForgotten() {
    Instant now = clock.instant();
    var visited = visits.tellForgotten(now.minus(LAST_SECONDS), now.minus(SILENCE), AT_ONCE, now);
    visited.forEach(this::tell);
    return visited.size();
  }

  private void tell(Visits.Visit visit) {
    events.publish(
        new PageExperienced(visit.occasion(), visit.unit(), visit.page(), visit.active()));
    positions.see(
        Run.of(visit.occasion()),
        visit.unit(),
        visit.page(),
        visit.active(),
        visit.occasion().at());
    course.unit(visit.unit()).ifPresent(unit -> completing.check(visit.occasion(), unit));
  }
}
