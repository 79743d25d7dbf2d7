package org.creatorshub.reporting.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.reporting.statement.ActivityType;
import org.creatorshub.reporting.statement.Extension;
import org.creatorshub.reporting.statement.Verb;
import org.creatorshub.reporting.statement.Vocabulary;

/**
 * What a statement of one kind looks like. Verb, object and parent decide which template a
 * statement has: each of ours has exactly one.
 *
 * @param parent type of the activity it belongs to; empty where there are several
 * @param included what must be there, as JSONPath
 * @param refersTo names of the templates of the statement that it follows from
 */
record Template(
    String name,
    String definition,
    Verb verb,
    ActivityType object,
    Optional<ActivityType> parent,
    List<String> included,
    List<String> refersTo) {
  private static final String DURATION = "$.result.duration";
  private static final String COMPLETION = "$.result.completion";
  private static final String SCALED = "$.result.score.scaled";
  private static final String SUCCESS = "$.result.success";
  private static final String ATTEMPT = path(Extension.ATTEMPT_ID);
  private static final String WORDS = "$.result.extensions['" + Extension.WORD_COUNT.iri() + "']";
  private static final String KIND = path(Extension.ASSESSMENT_TYPE);

  private static final String RUBRICS = "$.result.extensions['" + Extension.RUBRICS.iri() + "']";
  private static final String WAY = "$.result.extensions['" + Extension.WAY.iri() + "']";

  static final List<Template> ALL =
      List.of(
          of("unit-launched", Verb.LAUNCHED, ActivityType.MODULE, ActivityType.COURSE)
              .says("A learner opened the unit from a link in the LMS.", path(Extension.SESSION)),
          of("session-started", Verb.INITIALIZED, ActivityType.MODULE, ActivityType.COURSE)
              .says("The first page of a session was shown.", path(Extension.SESSION)),
          of("page-experienced", Verb.EXPERIENCED, ActivityType.PAGE, ActivityType.LESSON)
              .says("A learner left a page after active time on it.", DURATION),
          of("lesson-completed", Verb.COMPLETED, ActivityType.LESSON, ActivityType.MODULE)
              .says("All pages of a unit are behind the learner.", COMPLETION, DURATION),
          of("unit-completed", Verb.COMPLETED, ActivityType.MODULE, ActivityType.COURSE)
              .says(
                  "Pages, scenarios, test and portfolio work of a unit are done.",
                  COMPLETION,
                  DURATION),
          of("attempt-started", Verb.ATTEMPTED, ActivityType.ASSESSMENT, ActivityType.LESSON)
              .says("A test attempt began.", ATTEMPT, KIND),
          new Template(
              "question-answered",
              "A question was answered and judged, in a test or for practice on a page.",
              Verb.ANSWERED,
              ActivityType.INTERACTION,
              Optional.empty(),
              List.of(SCALED, SUCCESS, DURATION, KIND),
              List.of()),
          of("scenario-completed", Verb.COMPLETED, ActivityType.SIMULATION, ActivityType.PAGE)
              .says(
                  "A scenario on a page was played to an ending.", COMPLETION, ATTEMPT, KIND, WAY),
          of("attempt-completed", Verb.COMPLETED, ActivityType.ASSESSMENT, ActivityType.LESSON)
              .says("A test attempt was handed in.", COMPLETION, DURATION, ATTEMPT),
          of("attempt-passed", Verb.PASSED, ActivityType.ASSESSMENT, ActivityType.LESSON)
              .says(
                  "An attempt reached the mastery gate, at the hand-in or when it was judged again.",
                  SCALED,
                  SUCCESS,
                  ATTEMPT),
          of("attempt-failed", Verb.FAILED, ActivityType.ASSESSMENT, ActivityType.LESSON)
              .says(
                  "An attempt stayed below the mastery gate, at the hand-in or when it was judged"
                      + " again.",
                  SCALED,
                  SUCCESS,
                  ATTEMPT),
          of("attempt-scored", Verb.SCORED, ActivityType.ASSESSMENT, ActivityType.LESSON)
              .says("An attempt at a test without a gate was scored.", SCALED, ATTEMPT),
          of(
                  "artefact-submitted",
                  Verb.SUBMITTED,
                  ActivityType.PORTFOLIO_ITEM,
                  ActivityType.PERFORMANCE)
              .says("Portfolio work was handed in."),
          of(
                  "artefact-evaluated",
                  Verb.EVALUATED,
                  ActivityType.PORTFOLIO_ITEM,
                  ActivityType.PERFORMANCE)
              .says(
                  "Somebody judged portfolio work by its rubric. It never holds a comment.",
                  SCALED,
                  RUBRICS)
              .after("artefact-submitted"),
          of("artefact-scored", Verb.SCORED, ActivityType.PERFORMANCE, ActivityType.MODULE)
              .says("A learner got a score for a portfolio task.", SCALED)
              .after("artefact-evaluated"),
          of("text-written", Verb.COMMENTED, ActivityType.QUESTION, ActivityType.LESSON)
              .says(
                  "A text was written for practice and checked by the learner. It never holds the"
                      + " text.",
                  WORDS),
          of("own-task-kept", Verb.COMPLETED, ActivityType.INTERACTION, ActivityType.PAGE)
              .says(
                  "A learner filled in a task that is kept for them alone. It never holds answers.",
                  COMPLETION,
                  KIND),
          of("diagnostic-completed", Verb.COMPLETED, ActivityType.ASSESSMENT, ActivityType.COURSE)
              .says(
                  "A learner went through the self-diagnostic. It never holds answers or scores.",
                  COMPLETION,
                  ATTEMPT,
                  KIND),
          of("note-shown", Verb.EXPERIENCED, ActivityType.NOTE, ActivityType.MODULE)
              .says("A learner was shown a note of a teacher. It never holds the text."),
          of("grade-sent", Verb.SENT, ActivityType.GRADEBOOK_LINE, ActivityType.ASSESSMENT)
              .says(
                  "The LMS gave its final answer to a result.",
                  "$.result.score.raw",
                  SUCCESS,
                  ATTEMPT,
                  path(Extension.GRADE_SYNC))
              .after("attempt-passed", "attempt-failed", "attempt-scored"),
          of("task-grade-sent", Verb.SENT, ActivityType.GRADEBOOK_LINE, ActivityType.PERFORMANCE)
              .says(
                  "The LMS gave its final answer to a mark that a person gave.",
                  "$.result.score.raw",
                  SUCCESS,
                  ATTEMPT,
                  path(Extension.GRADE_SYNC))
              .after("artefact-scored"));

  private static Template of(String name, Verb verb, ActivityType object, ActivityType parent) {
    return new Template(name, "", verb, object, Optional.of(parent), List.of(), List.of());
  }

  private Template says(String text, String... paths) {
    return new Template(name, text, verb, object, parent, List.of(paths), refersTo);
  }

  private Template after(String... templates) {
    return new Template(name, definition, verb, object, parent, included, List.of(templates));
  }

  private static String path(Extension extension) {
    return "$.context.extensions['" + extension.iri() + "']";
  }

  static String id(String name) {
    return Vocabulary.BASE + "templates/" + name;
  }

  ObjectNode json() {
    ObjectNode json = Words.object(id(name));
    json.put("type", "StatementTemplate").put("inScheme", Vocabulary.PROFILE_VERSION);
    Words.describe(json, name.replace('-', ' '), definition);
    json.put("verb", verb.iri()).put("objectActivityType", object.iri());
    Words.list(json, "contextParentActivityType", parent.stream().map(ActivityType::iri).toList());
    Words.list(json, "contextCategoryActivityType", List.of(ActivityType.PROFILE.iri()));
    Words.list(json, "contextStatementRefTemplate", refersTo.stream().map(Template::id).toList());
    Stream.concat(
            Stream.of("$.context.registration", "$.timestamp", path(Extension.LTI)),
            included.stream())
        .forEach(
            path ->
                json.withArrayProperty("rules")
                    .addObject()
                    .put("location", path)
                    .put("presence", "included"));
    return json;
  }
}
