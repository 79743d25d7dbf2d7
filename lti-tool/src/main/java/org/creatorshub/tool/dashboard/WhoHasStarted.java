package org.creatorshub.tool.dashboard;

import java.util.List;
import org.creatorshub.tool.text.Figures;

/** Answers "Who has started?" and "Where is everyone?". */
final class WhoHasStarted {
  private WhoHasStarted() {}

  static DashboardPage.Started started(Snapshot snapshot) {
    int started = snapshot.started().size();
    int all = snapshot.here().size();
    String unit = "Unit " + snapshot.unit().number();
    String answer;
    if (all == 0) {
      answer =
          "Nobody has opened "
              + unit
              + " yet. Students appear here when they open the link in your course.";
    } else if (snapshot.rosterRead()) {
      answer =
          started
              + " of "
              + Figures.count(all, "learner", "learners")
              + " have opened "
              + unit
              + ".";
    } else {
      answer =
          Figures.count(started, "learner has", "learners have")
              + " opened "
              + unit
              + ". Who has not opened any link yet is known only to your LMS.";
    }
    return new DashboardPage.Started(
        answer, snapshot.missing().stream().map(Named::name).toList(), source(snapshot));
  }

  private static String source(Snapshot snapshot) {
    return snapshot.rosterRead()
        ? "The list of learners was read from the LMS on "
            + snapshot.rosterReadAt()
            + snapshot.change().map(WhoHasStarted::changed).orElse(".")
        : "The list holds everybody who opened a link of this course; the roster of the LMS has not"
            + " been read.";
  }

  private static String changed(People.Change change) {
    return change.joined() + change.departed() == 0
        ? "; nobody had come or left."
        : "; %d had come and %d had left.".formatted(change.joined(), change.departed());
  }

  static DashboardPage.Where where(Snapshot snapshot) {
    int started = snapshot.begun();
    List<DashboardPage.Step> steps =
        snapshot.unit().pages().stream()
            .map(page -> step(page.title(), snapshot.pages().getOrDefault(page.id(), 0), started))
            .toList();
    return new DashboardPage.Where(where(snapshot, steps, started), started, steps);
  }

  private static DashboardPage.Step step(String title, int reached, int started) {
    int width = started == 0 ? 0 : Math.min(100, Math.round(100f * reached / started));
    return new DashboardPage.Step(title, reached, width);
  }

  /** The last page that at least half of those who started have read. */
  private static String where(Snapshot snapshot, List<DashboardPage.Step> steps, int started) {
    if (started == 0) {
      return "Nowhere yet: nobody has started.";
    }
    long all =
        snapshot.named().stream()
            .filter(
                one ->
                    one.progress()
                        .filter(progress -> progress.lessonCompletedAt().isPresent())
                        .isPresent())
            .count();
    String finished = " " + all + " of " + started + " have read all pages.";
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).learners() * 2 >= started) {
        return "At least half have read “" + steps.get(i).title() + "”." + finished;
      }
    }
    return "Fewer than half have read any one page to its end." + finished;
  }
}
