package org.creatorshub.reporting.statement;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Unit;

/** The identifiers of everything in one course of one installation. */
final class Activities {
  /** Item ids carry a version, so that a changed question is another one (ST-6). */
  private static final String QUESTION_VERSION = "v1";

  /** Between the course and a questionnaire about the learner. */
  static final String DIAGNOSTICS = "/diagnostics/";

  /** Before the id of a task that is kept for the learner alone. */
  static final String OWN_TASKS = "/own-tasks/";

  /** Before the key of a note. */
  static final String NOTES = "/notes/";

  private final String base;
  private final Course course;
  private final String courseId;

  Activities(String base, Course course) {
    this.base = base;
    this.course = course;
    this.courseId = base + "/courses/" + course.id();
  }

  Activity course() {
    return new Activity(courseId, ActivityType.COURSE, Optional.of(course.title()));
  }

  /** True for the course itself and for its parts, which are as many as it was written with. */
  boolean isOfCourse(String iri) {
    return iri.startsWith(courseId)
        && (iri.length() == courseId.length() || iri.charAt(courseId.length()) == '/');
  }

  /** The unit, which is what a link in the LMS opens. */
  Activity unit(String unit) {
    return new Activity(unitId(unit), ActivityType.MODULE, title(unit));
  }

  /** All pages of a unit together. */
  Activity lesson(String unit) {
    return new Activity(unitId(unit) + "/lesson", ActivityType.LESSON, title(unit));
  }

  Activity page(String unit, String page) {
    Optional<String> name = course.unit(unit).flatMap(u -> u.page(page)).map(Page::title);
    return new Activity(unitId(unit) + "/pages/" + page, ActivityType.PAGE, name);
  }

  Activity test(String unit, String test) {
    Optional<String> name =
        course.unit(unit).flatMap(Unit::test).filter(t -> t.id().equals(test)).map(t -> t.title());
    return new Activity(unitId(unit) + "/tests/" + test, ActivityType.ASSESSMENT, name);
  }

  /** The questions of the course about the learner, outside of every unit. */
  Activity diagnostic(String questionnaire) {
    Optional<String> name =
        course
            .diagnostic()
            .flatMap(diagnostic -> diagnostic.questionnaire(questionnaire))
            .map(asked -> "Find out where you stand: " + asked.title());
    return new Activity(courseId + DIAGNOSTICS + questionnaire, ActivityType.ASSESSMENT, name);
  }

  Activity question(String unit, String question) {
    String id = unitId(unit) + "/questions/" + question + "/" + QUESTION_VERSION;
    return new Activity(id, ActivityType.INTERACTION, Optional.of(question));
  }

  Activity scenario(String unit, String scenario) {
    return new Activity(
        unitId(unit) + "/scenarios/" + scenario,
        ActivityType.SIMULATION,
        scenarioTitle(unit, scenario));
  }

  /** A text to be written for practice. */
  Activity text(String unit, String text) {
    String id = unitId(unit) + "/texts/" + text + "/" + QUESTION_VERSION;
    return new Activity(id, ActivityType.QUESTION, Optional.of(text));
  }

  /** A task that is kept for the learner alone. */
  Activity own(String unit, String task) {
    String id = unitId(unit) + OWN_TASKS + task + "/" + QUESTION_VERSION;
    return new Activity(id, ActivityType.INTERACTION, ownTask(unit, task).map(OwnTask::title));
  }

  /** The task as the course has it now. */
  Optional<OwnTask> ownTask(String unit, String id) {
    return course.unit(unit).stream()
        .flatMap(found -> found.pages().stream())
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Own.class::isInstance)
        .map(block -> ((Block.Own) block).task())
        .filter(task -> task.id().equals(id))
        .findFirst();
  }

  /** What a teacher wrote to one learner; it has no name, as it is between the two. */
  Activity note(UUID note) {
    return new Activity(base + NOTES + note, ActivityType.NOTE, Optional.empty());
  }

  Activity outcome(String outcome) {
    String id = courseId + "/outcomes/" + outcome;
    return new Activity(id, ActivityType.OBJECTIVE, Optional.empty());
  }

  Activity task(String unit, String artefact) {
    return new Activity(
        unitId(unit) + "/tasks/" + artefact, ActivityType.PERFORMANCE, taskTitle(unit, artefact));
  }

  Activity submission(String unit, String artefact, UUID submission) {
    return new Activity(
        base + "/submissions/" + submission,
        ActivityType.PORTFOLIO_ITEM,
        taskTitle(unit, artefact));
  }

  /**
   * The column of the LMS gradebook that belongs to a test or task in one place of an LMS course.
   */
  Activity gradebookLine(String unit, String test, UUID link) {
    return new Activity(
        base + "/gradebook-lines/" + link + "/" + test,
        ActivityType.GRADEBOOK_LINE,
        test(unit, test).name().or(() -> taskTitle(unit, test)));
  }

  Activity ltiContext(UUID context) {
    return new Activity(base + "/contexts/" + context, ActivityType.LTI_CONTEXT, Optional.empty());
  }

  String language() {
    return course.language();
  }

  String revision() {
    return course.version();
  }

  private String unitId(String unit) {
    return courseId + "/units/" + unit;
  }

  private Optional<String> title(String unit) {
    return course.unit(unit).map(Unit::title);
  }

  private Optional<String> scenarioTitle(String unit, String id) {
    return course.unit(unit).stream()
        .flatMap(found -> found.pages().stream())
        .flatMap(page -> page.blocks().stream())
        .filter(Block.ScenarioTask.class::isInstance)
        .map(block -> ((Block.ScenarioTask) block).scenario())
        .filter(scenario -> scenario.id().equals(id))
        .map(Scenario::title)
        .findFirst();
  }

  private Optional<String> taskTitle(String unit, String artefact) {
    return course
        .unit(unit)
        .flatMap(Unit::artefact)
        .filter(task -> task.id().equals(artefact))
        .map(Artefact::title);
  }
}
