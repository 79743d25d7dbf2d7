package org.creatorshub.tool.dashboard;

import java.util.List;
import org.creatorshub.tool.inquiry.Scope;

/** Puts the landing page together. */
public final class ShowingOverview {
  private static final int MOST_NAMES = 60;
  private final ReadingDashboard reading;
  private final Answering answering;

  public ShowingOverview(ReadingDashboard reading, Answering answering) {
    this.reading = reading;
    this.answering = answering;
  }

  /**
   * The page.
   *
   * @param said what the last button did; empty for none
   */
  OverviewPage show(Scope scope, Frame frame, String said) {
    Snapshot people = reading.people(scope);
    return new OverviewPage(
        frame,
        said,
        people.copied().map(ShowingDashboard::copied).orElse(""),
        ShowingDashboard.erasures(people.erasureRequests()),
        answering.first(scope),
        answering.lines(scope),
        started(people),
        scope.teacher().context().isPresent());
  }

  /** A long list of names belongs on the page of the learners. */
  private static DashboardPage.Started started(Snapshot people) {
    DashboardPage.Started started = WhoHasStarted.started(people);
    return started.missing().size() <= MOST_NAMES
        ? started
        : new DashboardPage.Started(started.answer(), List.of(), started.source());
  }
}
