package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.portfolio.Fixtures;

/** A dashboard over a course in which nothing has happened. */
final class DashboardFixtures {
  private DashboardFixtures() {}

  static ReadingDashboard reading(Course course) {
    return new ReadingDashboard(
        course,
        new ReadingDashboard.Sources(
            new Nothing(),
            (platform, asked) -> new People.Known(List.of(), Optional.empty()),
            (platform, asked, unit) -> List.of(),
            () -> new Records(0, 0)),
        Fixtures.clock());
  }

  private record Nothing() implements Figures {
    @Override
    public List<LearnerProgress> learners(Cohort cohort, String unit) {
      return List.of();
    }

    @Override
    public Map<String, Integer> pages(Cohort cohort, String unit) {
      return Map.of();
    }

    @Override
    public List<ItemCounts> questions(Cohort cohort, String unit) {
      return List.of();
    }
  }
}
