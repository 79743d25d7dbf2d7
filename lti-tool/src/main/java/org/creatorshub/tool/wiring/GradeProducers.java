package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Waiting;
import org.creatorshub.tool.column.ChangingColumn;
import org.creatorshub.tool.column.Columns;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.grade.ComparingGrades;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.grade.GradeAnswers;
import org.creatorshub.tool.grade.GradePost;
import org.creatorshub.tool.grade.Grades;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.SendingAgain;
import org.creatorshub.tool.grade.SendingGrade;
import org.creatorshub.tool.grade.ShownMarks;
import org.creatorshub.tool.gradebook.KeepingColumns;
import org.creatorshub.tool.gradebook.ShowingGrades;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.peer.ReviewColumn;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;

/** Makes what brings grades to the gradebook, and what teachers do about them. */
final class GradeProducers {

  @Produces
  @Singleton
  UsingColumn usingColumn(Columns columns, LmsClient client, ToolAddress address, Clock clock) {
    return new UsingColumn(columns, client, address.launchUri(), clock);
  }

  @Produces
  @Singleton
  ChangingColumn changingColumn(LmsClient client) {
    return new ChangingColumn(client);
  }

  @Produces
  @Singleton
  RecordingGrade recordingGrade(Grades grades, Outbox outbox) {
    return new RecordingGrade(grades, outbox);
  }

  @Produces
  @Singleton
  GradeAnswers gradeAnswers(Grades grades, LearningEvents events, Clock clock) {
    return new GradeAnswers(
        grades, events, work -> QuarkusTransaction.requiringNew().run(work), clock);
  }

  @Produces
  @Singleton
  SendingGrade.Parts gradeParts(
      Grades grades,
      ShownMarks marks,
      UsingColumn columns,
      Platforms platforms,
      LmsClient client,
      GradeAnswers answers,
      ToolAddress address) {
    return new SendingGrade.Parts(
        grades, marks, columns, platforms::byId, client, answers, post -> work(address, post));
  }

  /** Where Canvas opens the work of a learner from its own marking page. */
  private static URI work(ToolAddress address, GradePost post) {
    return URI.create(address.launchUri() + "/" + post.mark().unit());
  }

  @Produces
  @Singleton
  SendingGrade sendingGrade(SendingGrade.Parts parts, Clock clock) {
    return new SendingGrade(parts, clock);
  }

  @Produces
  @Singleton
  ComparingGrades comparingGrades(CourseGrades course, SendingGrade.Parts parts, Clock clock) {
    return new ComparingGrades(course, parts, clock);
  }

  @Produces
  @Singleton
  KeepingColumns keepingColumns(
      Course course,
      Gradebooks gradebooks,
      Columns columns,
      UsingColumn using,
      ChangingColumn changing,
      Platforms platforms,
      ReviewColumn reviews) {
    return new KeepingColumns(
        new KeepingColumns.Parts(
            course,
            gradebooks,
            columns,
            using,
            changing,
            platforms::byId,
            place ->
                reviews
                    .of(place.platform(), place.course())
                    .map(spot -> new KeepingColumns.Reviews(spot.placed().link(), spot.wanted()))));
  }

  @Produces
  @Singleton
  ShowingGrades showingGrades(
      CourseGrades grades, Outbox outbox, People people, KeepingColumns columns) {
    return new ShowingGrades(
        grades,
        platform ->
            outbox.waiting(RecordingGrade.target(platform)).stream()
                .collect(Collectors.toMap(Waiting::key, Waiting::nextAt)),
        people,
        columns);
  }

  @Produces
  @Singleton
  SendingAgain sendingAgain(OpenGrades open, Grades grades, Outbox outbox, Clock clock) {
    return new SendingAgain(open, grades, outbox, clock);
  }
}
