package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.creatorshub.content.checking.CourseCheck;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.junit.jupiter.api.Test;

class OnlineMarketingCourseTest {
  private static final String COURSE = "courses/online-marketing";

  @Test
  void readsTheCourseFromItsFolder() {
    Course course = course(CourseSource.directory(Path.of(COURSE)));
    Unit unit = course.unit("u07").orElseThrow();
    assertThat(course.offered()).contains(unit);
    assertThat(unit.pages()).isNotEmpty();
    assertThat(unit.test().orElseThrow().draw()).isEqualTo(12);
  }

  @Test
  void readsTheSameCourseFromTheClasspath() {
    ClassLoader loader = CourseReader.class.getClassLoader();
    assertThat(course(CourseSource.classpath(loader, COURSE)))
        .isEqualTo(course(CourseSource.directory(Path.of(COURSE))));
  }

  @Test
  void passesEveryGateOfRelease() {
    CourseSource source = CourseSource.directory(Path.of(COURSE));
    Reading.Read read = (Reading.Read) CourseReader.read(source);
    // Before the first review is due; what is overdue later is only a warning.
    LocalDate written = LocalDate.of(2026, 11, 21);
    assertThat(CourseCheck.check(read.course(), read.origins(), written)).isEmpty();
  }

  private static Course course(CourseSource source) {
    return switch (CourseReader.read(source)) {
      case Reading.Read read -> read.course();
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }
}
