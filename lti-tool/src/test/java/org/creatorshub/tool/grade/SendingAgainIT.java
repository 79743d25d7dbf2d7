package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendingAgainIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final Instant LATER = SomeGrade.NOON.plus(Duration.ofHours(1));

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final GradeRows rows = new GradeRows(jdbi);
  private final Clock clock = Clock.fixed(LATER, ZoneOffset.UTC);
  private final Grades grades = new JdbcGrades(jdbi);
  private final OpenGrades open = new JdbcOpenGrades(jdbi);
  private final Outbox outbox = Outbox.in(jdbi, clock);
  private final SendingAgain sending = new SendingAgain(open, grades, outbox, clock);
  private final UUID link = UUID.randomUUID();
  private UUID person = link;

  @BeforeEach
  void someone() {
    rows.platform(SomePlatform.some());
    rows.link(SomeGrade.PLATFORM, link, link.toString(), "", "https://lms.example/items");
    person = rows.person(SomeGrade.PLATFORM, UUID.randomUUID().toString());
  }

  @Test
  void listsWaitingAndRefusedGradesOfTheCourseAlone() {
    UUID post = grade("50.00");
    assertThat(open.of(SomeGrade.PLATFORM, link, "u07"))
        .containsExactly(
            new OpenGrades.OpenGrade(
                post, person, "Unit 7 test", false, Optional.empty(), SomeGrade.NOON));
    refuse(post);
    assertThat(open.of(SomeGrade.PLATFORM, link, "u07"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.refused()).isTrue();
              assertThat(one.reason()).contains("no such column");
            });
    assertThat(open.of(SomeGrade.PLATFORM, link, "u08")).isEmpty();
    assertThat(open.of(SomeGrade.PLATFORM, UUID.randomUUID(), "u07")).isEmpty();
  }

  @Test
  void queuesARefusedGradeUnderANewIdentityOnce() {
    UUID post = grade("50.00");
    refuse(post);
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, link, post)).isTrue();
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, link, post)).isFalse();
    List<OpenGrades.OpenGrade> left = open.of(SomeGrade.PLATFORM, link, "u07");
    assertThat(left).singleElement().satisfies(one -> assertThat(one.refused()).isFalse());
    UUID renewed = left.getFirst().post();
    assertThat(renewed).isNotEqualTo(post);
    assertThat(grades.open(SomeGrade.PLATFORM, renewed)).isTrue();
    assertThat(grades.post(SomeGrade.PLATFORM, renewed).orElseThrow().scoredAt())
        .isAfter(SomeGrade.NOON);
    assertThat(outbox.lease(RecordingGrade.target(SomeGrade.PLATFORM), 10, Duration.ofMinutes(1)))
        .filteredOn(message -> message.payload().contains(renewed.toString()))
        .hasSize(1);
  }

  @Test
  void queuesEveryRefusedGradeOfAnLms() {
    UUID post = grade("50.00");
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, post)).isFalse();
    refuse(post);
    assertThat(open.refused(SomeGrade.PLATFORM, 10))
        .extracting(OpenGrades.OpenGrade::post)
        .contains(post);
    assertThat(sending.sendAllAgain(SomeGrade.PLATFORM)).isPositive();
    assertThat(open.refused(SomeGrade.PLATFORM, 10)).isEmpty();
    assertThat(sending.sendAgain(UUID.randomUUID(), post)).isFalse();
  }

  @Test
  @Requirement("LTI-AGS-13")
  void leavesToTheTeacherWhichMarkStays() {
    UUID post = grade("50.00");
    grades.answered(SomeGrade.PLATFORM, post, LATER, new FinalAnswer.Held("15 of 20"));
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, link, post)).isFalse();
    assertThat(sending.sendInstead(SomeGrade.PLATFORM, UUID.randomUUID(), post)).isFalse();
    assertThat(open.leave(SomeGrade.PLATFORM, UUID.randomUUID(), post)).isFalse();
    assertThat(sending.sendInstead(SomeGrade.PLATFORM, link, post)).isTrue();
    UUID renewed = open.of(SomeGrade.PLATFORM, link, "u07").getFirst().post();
    GradePost forced = grades.post(SomeGrade.PLATFORM, renewed).orElseThrow();
    assertThat(forced.forced()).isTrue();
    assertThat(forced.queuedAt()).isEqualTo(LATER);
    grades.answered(SomeGrade.PLATFORM, renewed, LATER, new FinalAnswer.Held("15 of 20"));
    assertThat(open.leave(SomeGrade.PLATFORM, link, renewed)).isTrue();
    assertThat(open.of(SomeGrade.PLATFORM, link, "u07")).isEmpty();
  }

  @Test
  void listsTheNewestGradeOfEachLearnerAndColumn() {
    CourseGrades course = new JdbcCourseGrades(jdbi);
    UUID first = grade("50.00");
    grades.answered(SomeGrade.PLATFORM, first, LATER, new FinalAnswer.Taken());
    UUID second = grade("75.00");
    assertThat(course.of(SomeGrade.PLATFORM, link))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.post()).isEqualTo(second);
              assertThat(line.state()).isEqualTo(CourseGrades.State.WAITING);
              assertThat(line.overridden()).isFalse();
            });
    grades.answered(SomeGrade.PLATFORM, second, LATER, new FinalAnswer.Taken());
    Cell cell = grades.post(SomeGrade.PLATFORM, second).orElseThrow().cell();
    new JdbcShownMarks(jdbi)
        .read(
            cell,
            URI.create("https://lms.example/1"),
            new Shown(Optional.of(new BigDecimal("19")), new BigDecimal("20"), LATER));
    CourseGrades.Line line = course.of(SomeGrade.PLATFORM, link).getFirst();
    assertThat(line.overridden()).isTrue();
    assertThat(line.shown().orElseThrow().words()).isEqualTo("19 of 20");
    assertThat(course.of(SomeGrade.PLATFORM, UUID.randomUUID())).isEmpty();
  }

  @Test
  void sendsNeitherWaitingNorForeignNorOvertakenGrades() {
    UUID first = grade("50.00");
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, link, first)).isFalse();
    refuse(first);
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, UUID.randomUUID(), first)).isFalse();
    assertThat(sending.sendAgain(UUID.randomUUID(), link, first)).isFalse();
    grade("75.00");
    assertThat(sending.sendAgain(SomeGrade.PLATFORM, link, first)).isFalse();
  }

  private UUID grade(String percent) {
    Instant at = grades.nextScoreTime(SomeGrade.PLATFORM, link, person, SomeGrade.NOON);
    GradePost grade =
        SomeGrade.post(link, person, SomeGrade.mark(UUID.randomUUID(), percent, false), at);
    grades.add(grade);
    return grade.id();
  }

  private void refuse(UUID post) {
    grades.answered(
        SomeGrade.PLATFORM, post, SomeGrade.NOON, new FinalAnswer.Rejected("no such column"));
  }
}
