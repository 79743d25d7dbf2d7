package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.CohortRecord;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.reporting.progress.Standing;
import org.creatorshub.tool.dashboard.AboutCourse;
import org.creatorshub.tool.dashboard.Answering;
import org.creatorshub.tool.dashboard.DashboardTables;
import org.creatorshub.tool.dashboard.Deliveries;
import org.creatorshub.tool.dashboard.Figures;
import org.creatorshub.tool.dashboard.Framing;
import org.creatorshub.tool.dashboard.Inquiries;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.OneMoment;
import org.creatorshub.tool.dashboard.PackingTables;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.dashboard.ReadingDashboard;
import org.creatorshub.tool.dashboard.Records;
import org.creatorshub.tool.dashboard.RosterReading;
import org.creatorshub.tool.dashboard.ShowingDashboard;
import org.creatorshub.tool.dashboard.ShowingOverview;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.inquiry.Classes;
import org.creatorshub.tool.inquiry.Freshness;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.live.LookingAround;
import org.creatorshub.tool.live.Rooms;
import org.creatorshub.tool.roster.ReadingRoster;
import org.creatorshub.tool.roster.RosterChange;
import org.creatorshub.tool.roster.RosterResult;
import org.jdbi.v3.core.Jdbi;

/** The use cases behind the dashboard. */
final class DashboardProducers {
  /** Open lines of live pages; others ask now and then. */
  private static final int MOST_WATCHERS = 200;

  @Produces
  @Singleton
  Deliveries deliveries(OpenGrades open) {
    return (platform, course, unit) ->
        open.of(platform, course, unit).stream()
            .map(
                grade ->
                    new Deliveries.Open(
                        grade.post(),
                        grade.person(),
                        grade.refused(),
                        grade.reason(),
                        grade.since()))
            .toList();
  }

  @Produces
  @Singleton
  Figures figures(Progress progress) {
    return new ProgressFigures(progress);
  }

  @Produces
  @Singleton
  ReadingDashboard readingDashboard(
      Course course,
      Figures figures,
      Progress progress,
      People people,
      Deliveries deliveries,
      RecordStore records,
      AboutCourse about,
      Clock clock) {
    return new ReadingDashboard(
        course,
        new ReadingDashboard.Sources(
            figures,
            people,
            deliveries,
            () -> new Records(records.count(), progress.events()),
            about),
        clock);
  }

  @Produces
  @Singleton
  ShowingDashboard showingDashboard(ReadingDashboard reading) {
    return new ShowingDashboard(reading);
  }

  @Produces
  @Singleton
  Inquiries inquiries(Instance<Inquiry> all) {
    return new Inquiries(all.stream().toList());
  }

  @Produces
  @Singleton
  Answering answering(Inquiries inquiries) {
    return new Answering(inquiries);
  }

  @Produces
  @Singleton
  Framing framing(Freshness.Source freshness) {
    return new Framing(freshness);
  }

  @Produces
  @Singleton
  ShowingOverview showingOverview(ReadingDashboard reading, Answering answering) {
    return new ShowingOverview(reading, answering);
  }

  @Produces
  @Singleton
  Scoping scoping(Course course, Classes classes, Clock clock) {
    return new Scoping(course, classes, clock);
  }

  @Produces
  @Singleton
  PackingTables packingTables(Inquiries inquiries, OneMoment moment) {
    return new PackingTables(inquiries, moment);
  }

  @Produces
  @Singleton
  LookingAround lookingAround(Course course, Jdbi jdbi, Clock clock) {
    return new LookingAround(course, new CohortRecord(jdbi)::goingOn, clock);
  }

  @Produces
  @Singleton
  Rooms rooms(LookingAround looking) {
    return new Rooms(MOST_WATCHERS, looking::html);
  }

  @Produces
  @Singleton
  Classes classes(AboutCourse about, People people) {
    return new CourseClasses(about, people);
  }

  @Produces
  @Singleton
  Freshness.Source freshness(
      Progress progress, Deliveries deliveries, Instance<Freshness.Also> also) {
    return scope -> {
      Cohort cohort = scope.cohort();
      Standing standing = progress.standing(cohort);
      int open = deliveries.of(cohort.platform(), cohort.course(), scope.unit().id()).size();
      // hours pass too: rules about days must not stand still on an open page
      String mark =
          Stream.concat(
                  Stream.of(
                      standing.rows(), standing.facts(), open, scope.now().getEpochSecond() / 3600),
                  also.stream().map(one -> one.mark(scope)))
              .map(String::valueOf)
              .collect(Collectors.joining("."));
      return new Freshness(mark, standing.lastSeen(), open);
    };
  }

  @Produces
  @Singleton
  RosterReading rosterReading(ReadingRoster roster) {
    return (platform, course, link) ->
        switch (roster.read(platform, course)) {
          case RosterResult.Read(int people, RosterChange change) ->
              read(people, change)
                  + link.map(id -> roster.learnersOf(platform, course, id))
                      .map(DashboardProducers::open)
                      .orElse("");
          case RosterResult.Underway already ->
              "The roster is being read at this moment. Open this page again in a few seconds.";
          case RosterResult.NotOffered none ->
              "The LMS does not share the roster of this course. Learners appear here when they"
                  + " open a link.";
          case RosterResult.Failed(String reason) ->
              "The roster could not be read: " + reason + ". The list below is unchanged.";
        };
  }

  private static String open(OptionalInt learners) {
    return learners.isPresent()
        ? " The activity that you came from is open to "
            + org.creatorshub.tool.text.Figures.count(learners.getAsInt(), "learner", "learners")
            + "."
        : "";
  }

  private static String read(int people, RosterChange change) {
    String all = org.creatorshub.tool.text.Figures.count(people, "person", "people");
    return change.joined() + change.departed() == 0
        ? "The roster was read: it holds %s. Nobody came or left.".formatted(all)
        : "The roster was read: it holds %s. %d came, %d left."
            .formatted(all, change.joined(), change.departed());
  }

  @Produces
  @Singleton
  DashboardTables dashboardTables(ReadingDashboard reading) {
    return new DashboardTables(reading);
  }

  /** The read models, as the dashboard asks about them. */
  private record ProgressFigures(Progress progress) implements Figures {
    @Override
    public List<LearnerProgress> learners(Cohort cohort, String unit) {
      return progress.ofCohort(cohort, unit);
    }

    @Override
    public Map<String, Integer> pages(Cohort cohort, String unit) {
      return progress.pageCounts(cohort, unit);
    }

    @Override
    public List<ItemCounts> questions(Cohort cohort, String unit) {
      return progress.questions(cohort, unit);
    }
  }

  /** Groups of the LMS, with their learners by pseudonym. */
  private record CourseClasses(AboutCourse about, People people) implements Classes {
    @Override
    public List<Group> groups(UUID platform, UUID course) {
      return about.groups(platform, course).stream()
          .map(group -> new Group(group.id(), group.name()))
          .toList();
    }

    @Override
    public Set<UUID> learners(UUID platform, UUID course, String group) {
      Set<UUID> members = about.members(platform, course, group);
      People.Known known = people.of(platform, course);
      return Stream.concat(known.learners().stream(), known.left().stream())
          .filter(member -> members.contains(member.person()))
          .map(Member::pseudonym)
          .collect(Collectors.toSet());
    }
  }
}
