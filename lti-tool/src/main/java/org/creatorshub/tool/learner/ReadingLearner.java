package org.creatorshub.tool.learner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.allowance.Allowances;
import org.creatorshub.tool.attention.ReadingAttention;
import org.creatorshub.tool.attention.Watched;
import org.creatorshub.tool.grade.CourseGrades;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.LearnerFacts;
import org.creatorshub.tool.rule.Verdict;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Reads everything about one learner of a course that teachers may see, and the learner too. */
public final class ReadingLearner {
  private static final int LONGEST = 100;

  /** Where it is kept. */
  public record Parts(
      ReadingAttention attention,
      LearnerSources sources,
      LearnerAttempts attempts,
      CourseGrades grades,
      Works works,
      Allowances allowances,
      Logbook log) {}

  private final Course course;
  private final Parts parts;
  private final Timeline timeline;

  public ReadingLearner(Course course, Parts parts) {
    this.course = course;
    this.parts = parts;
    this.timeline = new Timeline(course);
  }

  /** A learner of the course, with everybody else's figures for the averages. */
  record Found(Cohort cohort, Watched learner, ReadingAttention.Read read) {}

  /** Empty for somebody who does not learn in this course now. */
  Optional<Found> find(Cohort cohort, UUID person) {
    ReadingAttention.Read read = parts.attention().read(cohort);
    return read.learner(person).map(learner -> new Found(cohort, learner, read));
  }

  /** Everything, for a session of the course. */
  LearnerView view(LaunchSession session, Found found) {
    Watched learner = found.learner();
    List<LearnerProgress> progress = parts.sources().progress(found.cohort(), learner.pseudonym());
    List<CourseGrades.Line> grades =
        parts.grades().of(found.cohort().platform(), found.cohort().course()).stream()
            .filter(line -> line.cell().person().equals(learner.person()))
            .toList();
    List<Work> works =
        parts.works().ofPerson(found.cohort().platform(), learner.person()).stream()
            .filter(work -> work.place().course().equals(found.cohort().course()))
            .filter(work -> work.newest().isPresent())
            .toList();
    List<LearnerView.AttemptLine> attempts = parts.attempts().of(found);
    return new LearnerView(
        answer(learner, grades),
        learner.verdict() instanceof Verdict.NotEnough blind
            ? "Not enough information: " + blind.missing()
            : learner.flags().isEmpty() ? "On track." : "",
        learner.flags().stream().map(flag -> flag(learner, flag)).toList(),
        units(found),
        attempts,
        grades.stream().map(ReadingLearner::grade).toList(),
        works.stream().map(this::work).toList(),
        timeline.of(progress, grades, works),
        parts.log().of(session, learner.person()).stream()
            .limit(LONGEST)
            .map(
                line ->
                    new LearnerView.Deed(
                        Moment.full(line.at()),
                        line.by().orElse("A teacher"),
                        line.action() + ": " + line.subject(),
                        line.detail()))
            .toList(),
        "Means over everybody in the course who began the unit, or took its test; shown from 5.");
  }

  private static String answer(Watched learner, List<CourseGrades.Line> grades) {
    List<LearnerFacts.UnitFacts> units = learner.facts().units();
    long begun = units.stream().filter(LearnerFacts.UnitFacts::opened).count();
    if (begun == 0) {
      return "Nothing yet: no unit was opened.";
    }
    long done = units.stream().filter(LearnerFacts.UnitFacts::completed).count();
    long waiting =
        grades.stream().filter(line -> line.state() == CourseGrades.State.WAITING).count();
    return "%d of %s completed, %d begun; last seen %s%s."
        .formatted(
            done,
            Figures.count(units.size(), "unit", "units"),
            begun,
            learner.facts().lastSeen().map(Moment::day).orElse("never"),
            waiting == 0
                ? ""
                : "; " + Figures.count(waiting, "grade is", "grades are") + " waiting");
  }

  private static LearnerView.FlagLine flag(Watched learner, Flag flag) {
    return new LearnerView.FlagLine(
        flag.key(),
        flag.rule().title(),
        flag.reason(),
        learner.said(flag).flatMap(said -> said.answer()).orElse(""));
  }

  private List<LearnerView.UnitLine> units(Found found) {
    Averages averages = new Averages(found.read().learners());
    List<Allowances.Further> further =
        parts
            .allowances()
            .further(
                found.cohort().platform(),
                found.cohort().course(),
                Optional.of(found.learner().person()));
    return found.learner().facts().units().stream()
        .flatMap(
            facts ->
                course.unit(facts.unit()).stream()
                    .map(unit -> unit(unit, facts, averages, further)))
        .toList();
  }

  private static LearnerView.UnitLine unit(
      Unit unit,
      LearnerFacts.UnitFacts facts,
      Averages averages,
      List<Allowances.Further> further) {
    Optional<String> test = unit.test().map(Test::id);
    return new LearnerView.UnitLine(
        unit.id(),
        unit.numberedTitle(),
        facts.due().map(Moment::full).orElse(""),
        facts.opened() ? Figures.share(facts.progress()) : "not opened",
        averages.progress(unit.id()),
        facts.active().isZero() ? "" : Moment.length(facts.active()),
        facts.best().map(Figures::percent).orElse(""),
        averages.best(unit.id()),
        facts.lastSeen().map(Moment::day).orElse(""),
        test.isPresent(),
        further.stream()
            .filter(one -> test.filter(one.test()::equals).isPresent())
            .mapToInt(Allowances.Further::attempts)
            .sum());
  }

  private static LearnerView.GradeLine grade(CourseGrades.Line line) {
    String state =
        switch (line.state()) {
          case WAITING -> "waiting for the LMS";
          case SENT -> "arrived";
          case REFUSED -> "refused by the LMS";
          case HELD -> "held back: the LMS shows another mark";
        };
    return new LearnerView.GradeLine(
        line.label(),
        line.percent().map(Figures::percent).orElse("no mark yet"),
        state,
        Moment.full(line.at()),
        line.state() == CourseGrades.State.REFUSED ? line.post().toString() : "");
  }

  private LearnerView.WorkLine work(Work work) {
    var newest = work.newest().orElseThrow();
    return new LearnerView.WorkLine(
        timeline.title(work),
        Moment.full(newest.handedInAt()),
        newest.number(),
        "/dashboard/work/" + work.id() + "/" + newest.number());
  }
}
