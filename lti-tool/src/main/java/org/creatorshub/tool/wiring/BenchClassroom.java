package org.creatorshub.tool.wiring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.reporting.progress.Given;
import org.creatorshub.reporting.progress.PageRead;
import org.creatorshub.reporting.progress.ProgressRecorder;
import org.creatorshub.reporting.progress.TestRun;
import org.creatorshub.tool.bench.Dashboards;
import org.creatorshub.tool.cohort.ExampleCohort;
import org.creatorshub.tool.cohort.UnitFigures;
import org.jdbi.v3.core.Jdbi;

/** Made-up learners of a course, told to the read models as if they had been here. */
final class BenchClassroom implements Dashboards.Classroom {
  private static final int AT_ONCE = 500;
  private final Jdbi jdbi;
  private final Unit unit;
  private final String name;
  private final Clock clock;
  private int answers;

  private record Place(UUID platform, UUID course) {}

  /**
   * @param name of the course, as the LMS names it
   */
  BenchClassroom(Jdbi jdbi, Unit unit, String name, Clock clock) {
    this.jdbi = jdbi;
    this.unit = unit;
    this.name = name;
    this.clock = clock;
  }

  @Override
  public void fill(int learners) {
    fill(ExampleCohort.of(unit, learners));
  }

  void fill(UnitFigures figures) {
    Place place = place();
    figures.learners().forEach(learner -> enrol(place, own(learner.pseudonym())));
    tell(events(place, figures));
    jdbi.useHandle(handle -> handle.execute("analyze"));
  }

  @Override
  public void answer() {
    Place place = place();
    Given given =
        new Given(
            new UUID(0x7_0000_4000L, 0x8000_0000_0000_0000L),
            Optional.empty(),
            "bench-" + ++answers,
            clock.instant(),
            true,
            1,
            Optional.empty());
    tell(List.of(answered(place, given)));
  }

  private Place place() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select platform_id, context_id from context where lti_context_id = :name")
                .bind("name", name)
                .map(
                    (row, context) ->
                        new Place(
                            row.getObject("platform_id", UUID.class),
                            row.getObject("context_id", UUID.class)))
                .one());
  }

  /** Courses of different sizes have different people. */
  private UUID own(UUID learner) {
    return new UUID(
        0x7_0000_4000L + ((long) name.hashCode() << 32), learner.getLeastSignificantBits());
  }

  private void enrol(Place place, UUID learner) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into person (platform_id, person_id, subject, pseudonym, name, created_at,"
                  + " seen_at) values (?, ?, ?, ?, ?, now(), now())",
              place.platform(),
              learner,
              learner.toString(),
              learner,
              "Made-up " + Long.toString(learner.getLeastSignificantBits() & 0xffff));
          handle.execute(
              "insert into enrolment (platform_id, context_id, person_id, role) values"
                  + " (?, ?, ?, 'LEARNER')",
              place.platform(),
              place.course(),
              learner);
        });
  }

  private void tell(List<LearningEvent> events) {
    ProgressRecorder recorder = new ProgressRecorder(jdbi);
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      recorder.hear(events.subList(from, Math.min(events.size(), from + AT_ONCE)));
    }
  }

  private List<LearningEvent> events(Place place, UnitFigures figures) {
    List<LearningEvent> events = new ArrayList<>();
    figures
        .learners()
        .forEach(
            one -> {
              Occasion then = occasion(place, one.pseudonym(), one.startedAt());
              events.add(new LearningEvent.UnitLaunched(then, unit.id()));
              one.lessonCompletedAt()
                  .map(at -> occasion(place, one.pseudonym(), at))
                  .ifPresent(
                      done ->
                          events.add(
                              new LearningEvent.LessonCompleted(done, unit.id(), one.active())));
            });
    figures.pages().forEach(page -> events.add(read(place, page)));
    figures.practice().forEach(given -> events.add(answered(place, given)));
    figures.answers().forEach(given -> events.add(answered(place, given)));
    figures.runs().forEach(run -> events.addAll(run(place, run)));
    return events;
  }

  private LearningEvent read(Place place, PageRead page) {
    return new LearningEvent.PageExperienced(
        occasion(place, page.learner(), page.seenAt()), unit.id(), page.page(), page.active());
  }

  private List<LearningEvent> run(Place place, TestRun run) {
    Occasion then = occasion(place, run.learner(), run.began());
    UUID attempt = own(run.attempt());
    return List.of(
        new LearningEvent.AttemptStarted(then, unit.id(), "test", attempt, run.number()),
        new LearningEvent.AttemptJudged(
            then,
            unit.id(),
            "test",
            attempt,
            run.number(),
            BigDecimal.valueOf(run.percent().orElse(0.0)),
            run.passed(),
            Duration.ofMinutes(9),
            List.of()));
  }

  private LearningEvent answered(Place place, Given given) {
    return new LearningEvent.QuestionAnswered(
        occasion(place, given.learner(), given.at()),
        unit.id(),
        given.attempt().map(attempt -> "test"),
        given.attempt().map(this::own),
        given.attempt().isPresent() ? Optional.empty() : Optional.of("page"),
        given.question(),
        "A question",
        1,
        new InteractionText("choice", given.response(), List.of(), List.of(), List.of(), List.of()),
        given.right(),
        given.share(),
        1,
        Optional.empty(),
        Map.of(),
        Duration.ofSeconds(20),
        List.of());
  }

  private Occasion occasion(Place place, UUID learner, Instant at) {
    UUID own = own(learner);
    return new Occasion(
        place.platform(),
        own,
        Optional.of(place.course()),
        place.course(),
        own,
        Optional.of(own),
        at,
        Optional.empty());
  }
}
