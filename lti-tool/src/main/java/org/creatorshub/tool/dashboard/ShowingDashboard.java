package org.creatorshub.tool.dashboard;

import java.util.List;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Puts the dashboard together from one reading. */
public final class ShowingDashboard {
  private final ReadingDashboard reading;

  public ShowingDashboard(ReadingDashboard reading) {
    this.reading = reading;
  }

  DashboardPage show(LaunchSession teacher, String base, Unit unit, boolean hidden, String said) {
    return page(teacher, base, reading.read(teacher, unit, hidden), hidden, said);
  }

  private DashboardPage page(
      LaunchSession teacher, String base, Snapshot snapshot, boolean hidden, String said) {
    Unit unit = snapshot.unit();
    return new DashboardPage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        tabs(snapshot),
        unit.id(),
        "Unit " + unit.number() + ": " + unit.title(),
        hidden,
        teacher.context().isPresent(),
        said,
        Moment.full(snapshot.at()),
        WhoHasStarted.started(snapshot),
        WhoHasStarted.where(snapshot),
        WhichQuestionsAreHard.of(snapshot),
        HowLearnersDo.waiting(snapshot),
        HowLearnersDo.learners(snapshot));
  }

  private static List<DashboardPage.Tab> tabs(Snapshot snapshot) {
    return snapshot.course().offered().stream()
        .map(
            one ->
                new DashboardPage.Tab(
                    one.id(), "Unit " + one.number(), one.id().equals(snapshot.unit().id())))
        .toList();
  }
}
