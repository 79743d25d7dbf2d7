package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.rendering.PageRenderer;
import org.creatorshub.reporting.document.ActivityDefinitions;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordedHistory;
import org.creatorshub.reporting.lrs.StatementRecorder;
import org.creatorshub.reporting.progress.Progress;
import org.creatorshub.reporting.progress.ProgressRecorder;
import org.creatorshub.reporting.progress.RebuildingProgress;
import org.creatorshub.reporting.retention.RecordCuts;
import org.creatorshub.reporting.retention.RemovingOld;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.tool.grade.FollowingProgress;
import org.creatorshub.tool.grade.Learners;
import org.creatorshub.tool.grade.RecordingGrade;
import org.jdbi.v3.core.Jdbi;

/** The course, and who hears what learners do. */
final class ReportingProducers {
  static final String COURSE = "courses/online-marketing";

  @Produces
  @Singleton
  Course course(Reading.Read read) {
    return read.course();
  }

  /** The course with what is known of its places, read once. */
  @Produces
  @Singleton
  Reading.Read reading() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return switch (CourseReader.read(CourseSource.classpath(loader, COURSE))) {
      case Reading.Read read -> read;
      case Reading.Faulty faulty ->
          throw new ConfigurationException("The course has faults:\n" + faulty.report());
    };
  }

  @Produces
  @Singleton
  PageRenderer pageRenderer(Course course) {
    return new PageRenderer(course);
  }

  /** In this order, in the transaction of whoever publishes. */
  @Produces
  @Singleton
  LearningEvents learningEvents(
      HubConfig config,
      Course course,
      RecordStore records,
      Jdbi jdbi,
      RecordingGrade recording,
      Learners learners) {
    String base = config.baseUrl().toString();
    return new LearningEvents(
        List.of(
            new StatementRecorder(new Statements(base, course), records, base),
            new ProgressRecorder(jdbi),
            new FollowingProgress(recording, learners, unit -> graded(course, unit))));
  }

  @Produces
  @Singleton
  RebuildingProgress rebuildingProgress(Jdbi jdbi) {
    return new RebuildingProgress(jdbi, new KeptHistory(new RecordedHistory()));
  }

  @Produces
  @Singleton
  RecordCuts recordCuts(Jdbi jdbi) {
    return new RecordCuts(jdbi);
  }

  @Produces
  @Singleton
  RemovingOld removingOld(Jdbi jdbi, Clock clock) {
    return new RemovingOld(jdbi, clock);
  }

  private static FollowingProgress.Graded graded(Course course, String unit) {
    return new FollowingProgress.Graded(
        course
            .unit(unit)
            .flatMap(Unit::test)
            .map(test -> new FollowingProgress.Named(test.id(), test.title())),
        course
            .unit(unit)
            .flatMap(Unit::artefact)
            .map(task -> new FollowingProgress.Named(task.id(), task.title())));
  }

  @Produces
  @Singleton
  RecordStore recordStore(
      Jdbi jdbi, ActivityDefinitions definitions, TransactionSynchronizationRegistry transaction) {
    return new RecordStore(jdbi, new LearningLast(definitions::learn, transaction));
  }

  @Produces
  @Singleton
  Progress progress(Jdbi jdbi) {
    return new Progress(jdbi);
  }
}
