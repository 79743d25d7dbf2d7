package org.creatorshub.content.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Unit;

/** Holds a course against the rules of release. */
public final class CourseCheck {
  private CourseCheck() {}

  /** All findings in order of place; {@code today} decides which reviews are overdue. */
  public static List<Finding> check(Course course, Origins origins, LocalDate today) {
    Findings findings = new Findings(origins);
    for (Unit unit : course.offered()) {
      new OutcomeGate(findings).check(unit);
      new BankGate(findings).check(unit);
      new FigureGate(findings).check(unit);
      new ReviewGate(findings, origins, today).check(unit);
      questions(unit).forEach(question -> new OptionGate(findings).check(question));
      questions(unit).forEach(question -> new NumericGate(findings).check(question));
      scenarios(unit).forEach(scenario -> new ScenarioGate(findings).check(scenario));
      calcs(unit).forEach(calc -> new CalcGate(findings).check(calc));
      sheets(unit).forEach(task -> new SheetGate(findings).check(task.sheet()));
    }
    course.compendium().forEach(one -> new ReviewGate(findings, origins, today).check(one));
    course.rubrics().values().forEach(rubric -> new RubricGate(findings).check(rubric));
    origins.mappings().forEach(it -> new MappingGate(findings, today).check(course, it));
    UnwrittenGate unwritten = new UnwrittenGate();
    new WordingGate(findings, unwritten).check(course);
    unwritten.report(findings);
    return findings.sorted();
  }

  static Stream<Block> blocks(Unit unit) {
    return unit.pages().stream().flatMap(page -> page.blocks().stream());
  }

  static Stream<Block.SheetTask> sheets(Unit unit) {
    return blocks(unit).filter(Block.SheetTask.class::isInstance).map(Block.SheetTask.class::cast);
  }

  static Stream<Scenario> scenarios(Unit unit) {
    return blocks(unit)
        .filter(Block.ScenarioTask.class::isInstance)
        .map(block -> ((Block.ScenarioTask) block).scenario());
  }

  static Stream<Calc> calcs(Unit unit) {
    return blocks(unit)
        .filter(Block.CalcTask.class::isInstance)
        .map(block -> ((Block.CalcTask) block).calc());
  }

  static Stream<Question> practised(Unit unit) {
    return blocks(unit)
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question());
  }

  static Stream<Question> questions(Unit unit) {
    return Stream.concat(
        practised(unit), unit.test().stream().flatMap(test -> test.bank().stream()));
  }
}
