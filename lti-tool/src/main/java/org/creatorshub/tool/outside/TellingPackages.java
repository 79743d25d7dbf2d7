package org.creatorshub.tool.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;

/**
 * Reads what a package reports as facts of our own. Marks were given in the learner's browser: they
 * reach the read models, and never the gradebook.
 */
public final class TellingPackages {
  private final Course course;
  private final String units;

  public TellingPackages(Course course) {
    this.course = course;
    this.units = publisherId(course, "");
  }

  /** The id that a package gives a unit, whatever the LMS calls it (cmi5, 10.2.1). */
  public static String publisherId(Course course, String unit) {
    return "https://w3id.org/creators-hub/courses/" + course.id() + "/au/" + unit;
  }

  /** The unit of this course that a statement is about; empty for any other statement. */
  public Optional<Unit> unit(JsonNode statement) {
    return new PackageStatement(statement)
        .about()
        .filter(id -> id.startsWith(units))
        .map(id -> id.substring(units.length()).replaceFirst("/.*", ""))
        .flatMap(id -> course.unit(id).stream())
        .findFirst();
  }

  /** The facts; none for statements that tell nothing that we count. */
  public List<LearningEvent> events(JsonNode json, Whose whose) {
    PackageStatement said = new PackageStatement(json);
    Optional<Unit> unit = unit(json);
    Optional<Occasion> at = said.when().map(whose::at);
    return unit.isPresent() && at.isPresent() ? events(said, unit.get(), at.get()) : List.of();
  }

  private List<LearningEvent> events(PackageStatement said, Unit unit, Occasion at) {
    return switch (said.verb()) {
      case "initialized" ->
          List.of(
              new LearningEvent.UnitLaunched(at, unit.id()),
              new LearningEvent.SessionStarted(at, unit.id()));
      case "answered" -> answered(said, unit, at).stream().toList();
      case "completed" ->
          List.of(new LearningEvent.LessonCompleted(at, unit.id(), said.duration()));
      case "passed", "failed" -> judged(said, unit, at);
      default -> List.of();
    };
  }

  private static List<LearningEvent> judged(PackageStatement said, Unit unit, Occasion at) {
    if (unit.test().isEmpty() || said.percent().isEmpty()) {
      return List.of();
    }
    Test test = unit.test().get();
    UUID attempt = attempt(said, at);
    boolean passed = said.verb().equals("passed");
    return List.of(
        new LearningEvent.AttemptStarted(at, unit.id(), test.id(), attempt, 1),
        new LearningEvent.AttemptCompleted(at, unit.id(), test.id(), attempt, 1, said.duration()),
        new LearningEvent.AttemptJudged(
            at,
            unit.id(),
            test.id(),
            attempt,
            1,
            said.percent().get(),
            test.mastery().isPresent() ? Optional.of(passed) : Optional.empty(),
            said.duration(),
            unit.outcomes().stream().map(outcome -> outcome.id()).toList()));
  }

  /** An answer has no attempt of its own in a statement, so each is one of its own. */
  private static Optional<LearningEvent> answered(PackageStatement said, Unit unit, Occasion at) {
    return said.question()
        .flatMap(id -> question(unit, id))
        .map(
            question ->
                new LearningEvent.QuestionAnswered(
                    at,
                    unit.id(),
                    unit.test().map(Test::id),
                    Optional.of(attempt(said, at)),
                    Optional.empty(),
                    question.id(),
                    question.stem(),
                    1,
                    new InteractionText(
                        said.interaction(),
                        said.response(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                    said.success(),
                    said.scaled().map(Number::doubleValue).orElse(said.success() ? 1.0 : 0.0),
                    question.points(),
                    Optional.empty(),
                    Map.of(),
                    said.duration(),
                    question.outcomes()));
  }

  private static Optional<Question> question(Unit unit, String id) {
    Stream<Question> tested = unit.test().stream().flatMap(test -> test.bank().stream());
    Stream<Question> practised =
        unit.pages().stream()
            .flatMap(page -> page.blocks().stream())
            .filter(Block.Practice.class::isInstance)
            .map(block -> ((Block.Practice) block).question());
    return Stream.concat(tested, practised)
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  /** The same for the same statement in a run, so that a second telling is no second attempt. */
  private static UUID attempt(PackageStatement said, Occasion at) {
    return UUID.nameUUIDFromBytes(
        ("package attempt " + said.id() + " " + at.registration())
            .getBytes(StandardCharsets.UTF_8));
  }
}
