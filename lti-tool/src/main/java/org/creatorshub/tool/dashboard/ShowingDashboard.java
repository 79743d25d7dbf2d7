package org.creatorshub.tool.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  DashboardPage show(LaunchSession teacher, String base, Unit unit, View view, String said) {
    return page(teacher, base, reading.read(teacher, unit, view), view, said);
  }

  private DashboardPage page(
      LaunchSession teacher, String base, Snapshot snapshot, View view, String said) {
    Unit unit = snapshot.unit();
    return new DashboardPage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        tabs(snapshot),
        unit.id(),
        "Unit " + unit.number() + ": " + unit.title(),
        view.hidden(),
        teacher.context().isPresent(),
        said,
        snapshot.copied().map(ShowingDashboard::copied).orElse(""),
        erasures(snapshot.erasureRequests()),
        groups(snapshot, view),
        view.group().isEmpty()
            ? ""
            : "&group=" + URLEncoder.encode(view.group(), StandardCharsets.UTF_8),
        Moment.full(snapshot.at()),
        WhoHasStarted.started(snapshot),
        WhoHasStarted.where(snapshot),
        WhichQuestionsAreHard.of(snapshot),
        HowLearnersDo.waiting(snapshot),
        HowLearnersDo.learners(snapshot));
  }

  static String copied(AboutCourse.Copied copied) {
    return "This course is a copy of "
        + copied.from().map(title -> "“" + title + "”").orElse("another course")
        + ". Its links work here as they did there. Nothing of the learners came along: everybody"
        + " begins afresh.";
  }

  /** Teachers cannot erase anybody; they are told who can. */
  static String erasures(int open) {
    return open == 0
        ? ""
        : (open == 1 ? "One person" : open + " people")
            + " of this course asked to be erased. An administrator of your LMS can do that in its"
            + " page on personal data, or whoever runs Creators’ Hub, under People in the console.";
  }

  private static List<DashboardPage.Choice> groups(Snapshot snapshot, View view) {
    return snapshot.groups().stream()
        .map(
            group ->
                new DashboardPage.Choice(group.id(), group.name(), group.id().equals(view.group())))
        .toList();
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
