package org.creatorshub.tool.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

/** A dashboard of a large course stays quick because it reads only what is new. */
class ReadingCohortTest {
  private static final Course COURSE = course();
  private static final Unit UNIT = COURSE.unit("u07").orElseThrow();

  private final InMemoryLines lines = new InMemoryLines();
  private final ReadingCohort reading = new ReadingCohort(lines);

  @Test
  void readsEverybodyOnceAndThenOnlyThoseWithNews() {
    lines.hold(ExampleCohort.of(UNIT, 200));
    reading.read(view());
    lines.happened(learner(3));
    lines.happened(learner(5));
    reading.read(view());
    assertThat(lines.readWhole).isEqualTo(1);
    assertThat(lines.readAgain).containsExactly(Set.of(learner(3), learner(5)));
  }

  @Test
  void findsTheSameAsIfEverybodyHadBeenReadAgain() {
    UnitFigures all = ExampleCohort.of(UNIT, 200);
    lines.hold(all);
    UUID late = learner(17);
    lines.erase(late);
    Findings without = new HardQuestions(reading).findings(view());
    lines.figures = all;
    lines.happened(late);
    Findings grown = new HardQuestions(reading).findings(view());
    Findings anew = new HardQuestions(new ReadingCohort(lines)).findings(view());
    assertThat(lines.readAgain).containsExactly(Set.of(late));
    assertThat(grown.tables()).isEqualTo(anew.tables()).isNotEqualTo(without.tables());
  }

  @Test
  void forgetsWhoWasErased() {
    lines.hold(ExampleCohort.of(UNIT, 40));
    reading.read(view());
    UUID gone = learner(8);
    lines.erase(gone);
    UnitFigures left = reading.read(view()).whole();
    assertThat(left.learners()).hasSize(39);
    assertThat(left.answers()).isNotEmpty().noneMatch(given -> given.learner().equals(gone));
    assertThat(left.pages()).isNotEmpty().noneMatch(page -> page.learner().equals(gone));
  }

  @Test
  void readsEverybodyAtOnceWhenManyHaveNews() {
    lines.hold(ExampleCohort.of(UNIT, 400));
    reading.read(view());
    lines.hold(ExampleCohort.of(UNIT, 400));
    reading.read(view());
    assertThat(lines.readWhole).isEqualTo(2);
    assertThat(lines.readAgain).isEmpty();
  }

  @Test
  void speaksOfOneMomentThroughoutAPage() {
    lines.hold(ExampleCohort.of(UNIT, 30));
    Scope page = view();
    Seen first = reading.read(page);
    lines.happened(learner(1));
    assertThat(reading.read(page).whole()).isSameAs(first.whole());
    assertThat(reading.read(view()).whole()).isNotSameAs(first.whole());
  }

  @Test
  void keepsWithinItsBoundWhatWasAskedForLast() {
    FiguresInMemory<Integer> memory = new FiguresInMemory<>(10, lines -> lines);
    FiguresInMemory.Place first = place("u01");
    FiguresInMemory.Place second = place("u02");
    memory.keep(first, 4);
    memory.keep(second, 4);
    memory.find(first);
    memory.keep(place("u03"), 5);
    assertThat(memory.find(second)).isEmpty();
    assertThat(memory.find(first)).contains(4);
    memory.keep(place("u04"), 50);
    assertThat(memory.find(place("u04"))).contains(50);
    assertThat(memory.find(first)).isEmpty();
  }

  private static FiguresInMemory.Place place(String unit) {
    return new FiguresInMemory.Place(new Cohort(new UUID(0, 1), new UUID(0, 2)), unit);
  }

  /** Somebody of the cohort, the same one every time. */
  private static UUID learner(int number) {
    return ExampleCohort.of(UNIT, 40).learners().get(number).pseudonym();
  }

  private static Scope view() {
    return new Scope(
        Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID()),
        "/l/42",
        COURSE,
        UNIT,
        new Cohort(new UUID(0, 1), new UUID(0, 2)),
        Filters.NONE,
        Optional.empty(),
        List.of(),
        Instant.parse("2026-04-05T12:00:00Z"));
  }

  private static Course course() {
    return switch (CourseReader.read(
        CourseSource.classpath(CourseReader.class.getClassLoader(), "courses/online-marketing"))) {
      case Reading.Read read -> read.course();
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }
}
