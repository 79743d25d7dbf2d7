package org.creatorshub.tool.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Asked;
import org.creatorshub.tool.inquiry.Classes;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class CohortInquiriesTest {
  private static final Course COURSE = course();
  private static final Unit UNIT = COURSE.unit("u07").orElseThrow();
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private List<Classes.Group> groups = List.of();
  private final InMemoryLines lines = new InMemoryLines();
  private final ReadingCohort reading = new ReadingCohort(lines);

  @Test
  void findsTheQuestionWithTheWrongKey() {
    lines.hold(ExampleCohort.of(UNIT, 200));
    Findings found = findings(new HardQuestions(reading));
    assertThat(found.answer().state()).isEqualTo(Answer.State.LOOK);
    assertThat(found.answer().text())
        .startsWith("Stronger learners do worse at")
        .contains("Check the key.");
    List<String> first = table(found, "questions").plain().getFirst();
    assertThat(first).contains(illKeyed(), "Stronger learners do worse. Check the key.");
    assertThat(Double.parseDouble(first.get(8))).isNegative();
    assertThat(findings(new FirstAnswers(reading)).tables())
        .anySatisfy(
            table -> {
              assertThat(table.id()).isEqualTo(illKeyed());
              assertThat(table.plain().toString()).contains("strong");
            });
  }

  @Test
  void leavesAnExcludedQuestionAlone() {
    lines.hold(ExampleCohort.of(UNIT, 200));
    lines.excluded = Set.of(illKeyed());
    Findings found = findings(new HardQuestions(reading));
    assertThat(found.answer().text()).doesNotContain("Check the key");
    assertThat(table(found, "questions").plain())
        .anySatisfy(row -> assertThat(row).contains(illKeyed(), "Taken out of the score."));
  }

  @Test
  void saysTooFewBelowFiveAndNoCorrelationBelowTwenty() {
    lines.hold(ExampleCohort.of(UNIT, 4));
    assertThat(findings(new HardQuestions(reading)).answer().state())
        .isEqualTo(Answer.State.TOO_FEW);
    assertThat(findings(new WhereTheyStop(reading)).answer().state())
        .isEqualTo(Answer.State.TOO_FEW);
    lines.hold(ExampleCohort.of(UNIT, 12));
    assertThat(table(findings(new HardQuestions(reading)), "questions").plain())
        .allSatisfy(row -> assertThat(row.get(8)).as("r").isEmpty());
  }

  @Test
  void saysNothingYetWhereNobodyCame() {
    assertThat(all().map(inquiry -> findings(inquiry).answer().state()))
        .containsOnly(Answer.State.NOTHING_YET);
  }

  @Test
  void showsAMarkedExampleBeforeTheFirstLaunch() {
    lines.begun = false;
    Findings found = findings(new HardQuestions(reading));
    assertThat(found.example()).isTrue();
    assertThat(found.answer().state()).isEqualTo(Answer.State.EXAMPLE);
    assertThat(table(found, "questions").plain().getFirst()).contains(illKeyed());
    assertThat(findings(new WhereTheyStop(reading)).example()).isTrue();
  }

  @Test
  void givesTheSameInEveryOrderOfLines() {
    lines.hold(ExampleCohort.of(UNIT, 80));
    List<Findings> once = all().map(this::findings).toList();
    UnitFigures there = lines.figures;
    for (int seed = 0; seed < 3; seed++) {
      lines.hold(
          new UnitFigures(
              shuffled(there.learners(), seed),
              shuffled(there.runs(), seed),
              shuffled(there.answers(), seed),
              shuffled(there.practice(), seed),
              shuffled(there.pages(), seed)));
      List<Findings> again = all().map(this::findings).toList();
      for (int i = 0; i < once.size(); i++) {
        assertThat(again.get(i).answer()).isEqualTo(once.get(i).answer());
        assertThat(again.get(i).tables()).isEqualTo(once.get(i).tables());
      }
    }
  }

  @Test
  void comparesGroupsWithEverybodyElse() {
    lines.hold(ExampleCohort.of(UNIT, 100));
    groups = List.of(new Classes.Group("even", "Even"), new Classes.Group("none", "Nobody"));
    Findings found = findings(new HowGroupsCompare(reading, classes()));
    List<List<String>> rows = table(found, "groups").plain();
    assertThat(rows.get(0)).startsWith("Even", "50");
    assertThat(rows.get(0).getLast()).endsWith("difference.");
    assertThat(rows.get(1)).startsWith("Nobody", "0").endsWith("Too few to compare.");
  }

  @Test
  void narrowsToAGroupAndToDays() {
    lines.hold(ExampleCohort.of(UNIT, 100));
    groups = List.of(new Classes.Group("even", "Even"));
    Inquiry stop = new WhereTheyStop(reading);
    assertThat(table(stop.findings(scope(Map.of("group", List.of("even")))), "steps").caption())
        .contains("of 50 learners");
    Scope past = scope(Map.of("to", List.of("2026-01-01")));
    assertThat(new HardQuestions(reading).findings(past).answer().state())
        .isEqualTo(Answer.State.NOTHING_YET);
  }

  @Test
  void neverUsesThePrivateDiagnosticForGain() {
    lines.hold(ExampleCohort.of(UNIT, 100));
    Findings found = findings(new DidTheyGain(reading));
    assertThat(found.answer().text()).startsWith("No evidence");
    assertThat(found.how().toString()).contains("never shown to teachers and are not used here");
  }

  @Test
  void namesWhatPeopleMarkWithoutCountingIt() {
    lines.hold(ExampleCohort.of(UNIT, 100));
    Findings found = findings(new OutcomesMet(reading));
    assertThat(table(found, "outcomes").plain().toString())
        .contains("is marked by people and not counted here");
    table(found, "outcomes")
        .plain()
        .forEach(
            row ->
                assertThat(row.subList(2, 6).stream().mapToInt(Integer::parseInt).sum())
                    .isEqualTo(100));
  }

  private Stream<Inquiry> all() {
    return Stream.of(
        new HardQuestions(reading),
        new FirstAnswers(reading),
        new WhereTheyStop(reading),
        new HowMuchTime(reading),
        new OutcomesMet(reading),
        new DidTheyGain(reading),
        new HowGroupsCompare(reading, classes()));
  }

  private Findings findings(Inquiry inquiry) {
    return inquiry.findings(scope(Map.of()));
  }

  private static Table table(Findings findings, String id) {
    return findings.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String illKeyed() {
    return UNIT.test().orElseThrow().bank().stream()
        .filter(Question.Choice.class::isInstance)
        .map(Question::id)
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> shuffled(List<T> lines, int seed) {
    List<T> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private Scope scope(Map<String, List<String>> asked) {
    Asked found = Asked.of(asked);
    return new Scope(
        Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID()),
        "/l/42",
        COURSE,
        UNIT,
        new Cohort(new UUID(0, 1), new UUID(0, 2)),
        found.filters(),
        found.filters().group().isEmpty()
            ? Optional.empty()
            : Optional.of(classes().learners(new UUID(0, 1), new UUID(0, 2), "even")),
        groups,
        NOW.plus(Duration.ofDays(30)));
  }

  private Classes classes() {
    return new Classes() {
      @Override
      public List<Group> groups(UUID platform, UUID course) {
        return groups;
      }

      @Override
      public Set<UUID> learners(UUID platform, UUID course, String group) {
        return lines.figures.learners().stream()
            .map(one -> one.pseudonym())
            .filter(one -> group.equals("even") && one.getLeastSignificantBits() % 2 == 0)
            .collect(java.util.stream.Collectors.toSet());
      }
    };
  }

  private static Course course() {
    return switch (CourseReader.read(
        CourseSource.classpath(CourseReader.class.getClassLoader(), "courses/online-marketing"))) {
      case Reading.Read read -> read.course();
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }
}
