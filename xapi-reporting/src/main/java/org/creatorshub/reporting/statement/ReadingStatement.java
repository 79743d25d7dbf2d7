package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.content.scoring.InteractionText.Component;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;
import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;
import org.creatorshub.reporting.event.LearningEvent.NoteShown;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvent.TextWritten;
import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;
import org.creatorshub.reporting.event.LearningEvent.UnitLaunched;
import org.creatorshub.reporting.event.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * Finds the learning event that a statement of this installation tells: the way back from {@link
 * Statements}, so that read models can be made again from the record alone. A few members are not
 * in statements: the number of an attempt comes back as 1, the kind of a work as {@code text}, and
 * the key of a grade post as the id of its statement.
 */
public final class ReadingStatement {
  private static final int MOST_VERSIONS = 1_000;

  private final String homePage;
  private final StatementIds ids;
  private final ReadingJudgement judgements;

  /**
   * Reads the statements of one installation.
   *
   * @param base IRI of the installation, as in its statements
   */
  public ReadingStatement(String base) {
    this.homePage = base + "/people";
    this.ids = new StatementIds(base);
    this.judgements = new ReadingJudgement(ids);
  }

  /**
   * The event, or nothing for statements of others.
   *
   * @param learners who runs the registration: a grade's actor is the installation
   */
  public Optional<LearningEvent> event(JsonNode json, Function<UUID, Optional<UUID>> learners) {
    OwnStatement own = new OwnStatement(json);
    if (!own.context(Extension.LTI).isObject()) {
      return Optional.empty();
    }
    return learner(json)
        .or(() -> own.says(Verb.SENT) ? learners.apply(own.registration()) : Optional.empty())
        .map(own::occasion)
        .flatMap(occasion -> event(own, occasion));
  }

  /** The learner who acts; empty where it is not one of this installation's people. */
  public Optional<UUID> learner(JsonNode json) {
    return json.at("/actor/account/homePage").asText().equals(homePage)
        ? Optional.of(UUID.fromString(new OwnStatement(json).actorName()))
        : Optional.empty();
  }

  private Optional<LearningEvent> event(OwnStatement own, Occasion at) {
    return Optional.ofNullable(
        switch (own.objectType()) {
          case MODULE -> ofUnit(own, at);
          case LESSON ->
              own.says(Verb.COMPLETED) ? new LessonCompleted(at, own.unit(), own.duration()) : null;
          case PAGE ->
              own.says(Verb.EXPERIENCED)
                  ? new PageExperienced(at, own.unit(), tail(own, "/pages/"), own.duration())
                  : null;
          case ASSESSMENT -> ofTest(own, at);
          case INTERACTION ->
              own.says(Verb.ANSWERED)
                  ? answered(own, at)
                  : own.says(Verb.COMPLETED) ? kept(own, at) : null;
          case SIMULATION -> own.says(Verb.COMPLETED) ? played(own, at) : null;
          case QUESTION -> own.says(Verb.COMMENTED) ? written(own, at) : null;
          case NOTE -> own.says(Verb.EXPERIENCED) ? shown(own, at) : null;
          case PORTFOLIO_ITEM -> ofWork(own, at);
          case PERFORMANCE ->
              own.says(Verb.SCORED) ? judgements.scored(own, at).orElse(null) : null;
          case GRADEBOOK_LINE -> own.says(Verb.SENT) ? graded(own, at) : null;
          case COURSE, OBJECTIVE, PROFILE, LTI_CONTEXT -> null;
        });
  }

  private static @Nullable LearningEvent ofUnit(OwnStatement own, Occasion at) {
    return own.says(Verb.LAUNCHED)
        ? new UnitLaunched(at, own.unit())
        : own.says(Verb.INITIALIZED)
            ? new SessionStarted(at, own.unit())
            : own.says(Verb.COMPLETED) ? new UnitCompleted(at, own.unit(), own.duration()) : null;
  }

  private @Nullable LearningEvent ofTest(OwnStatement own, Occasion at) {
    String questionnaire = tail(own, Activities.DIAGNOSTICS);
    if (!questionnaire.isEmpty()) {
      return own.says(Verb.COMPLETED)
          ? new DiagnosticCompleted(at, own.unit(), own.attempt(), questionnaire)
          : null;
    }
    String test = tail(own, "/tests/");
    if (own.says(Verb.ATTEMPTED)) {
      return new AttemptStarted(at, own.unit(), test, own.attempt(), 1);
    }
    if (own.says(Verb.COMPLETED)) {
      return new AttemptCompleted(at, own.unit(), test, own.attempt(), 1, own.duration());
    }
    return own.says(Verb.PASSED) || own.says(Verb.FAILED) || own.says(Verb.SCORED)
        ? judged(own, at, test)
        : null;
  }

  private static NoteShown shown(OwnStatement own, Occasion at) {
    return new NoteShown(at, own.unit(), UUID.fromString(tail(own, Activities.NOTES)));
  }

  private AttemptJudged judged(OwnStatement own, Occasion at, String test) {
    JsonNode success = own.result().path("success");
    return new AttemptJudged(
        at,
        own.unit(),
        test,
        own.attempt(),
        1,
        own.result().at("/score/raw").decimalValue(),
        success.isBoolean() ? Optional.of(success.asBoolean()) : Optional.empty(),
        own.duration(),
        own.outcomes(),
        judgements.revision(own));
  }

  private static QuestionAnswered answered(OwnStatement own, Occasion at) {
    JsonNode answer = own.answer();
    JsonNode attempt = own.context(Extension.ATTEMPT_ID);
    Map<String, BigDecimal> values = new HashMap<>();
    answer
        .path("values")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().decimalValue()));
    return new QuestionAnswered(
        at,
        own.unit(),
        own.parent(ActivityType.ASSESSMENT, "/tests/"),
        attempt.isTextual() ? Optional.of(own.attempt()) : Optional.empty(),
        own.parent(ActivityType.PAGE, "/pages/"),
        tail(own, "/questions/").replaceFirst("/v[0-9]+$", ""),
        inAnyLanguage(own.definition().path("description")),
        answer.path("try").asInt(1),
        interaction(own),
        own.result().path("success").asBoolean(),
        own.result().at("/score/scaled").asDouble(),
        own.context(Extension.WEIGHTING).asInt(),
        Optional.ofNullable(answer.path("misconception").textValue()),
        values,
        own.duration(),
        own.outcomes());
  }

  private static ScenarioCompleted played(OwnStatement own, Occasion at) {
    JsonNode way = own.result().path("extensions").path(Extension.WAY.iri());
    List<Walk.Decision> decisions = new ArrayList<>();
    way.path("steps")
        .forEach(
            one ->
                decisions.add(
                    new Walk.Decision(one.path("step").asText(), one.path("choice").asText())));
    return new ScenarioCompleted(
        at,
        own.unit(),
        own.parent(ActivityType.PAGE, "/pages/").orElse(""),
        tail(own, "/scenarios/"),
        own.attempt(),
        way.path("run").asInt(1),
        way.path("ending").asText(),
        way.path("value").asInt(),
        way.path("best").asInt(1),
        decisions,
        own.outcomes());
  }

  private static OwnTaskKept kept(OwnStatement own, Occasion at) {
    return new OwnTaskKept(
        at,
        own.unit(),
        own.parent(ActivityType.PAGE, "/pages/").orElse(""),
        tail(own, Activities.OWN_TASKS).replaceFirst("/v[0-9]+$", ""));
  }

  private static InteractionText interaction(OwnStatement own) {
    JsonNode definition = own.definition();
    List<String> pattern = new ArrayList<>();
    definition.path("correctResponsesPattern").forEach(one -> pattern.add(one.asText()));
    return new InteractionText(
        definition.path("interactionType").asText(),
        Optional.ofNullable(own.result().path("response").textValue()),
        pattern,
        components(definition.path("choices")),
        components(definition.path("source")),
        components(definition.path("target")));
  }

  private static List<Component> components(JsonNode list) {
    List<Component> components = new ArrayList<>();
    list.forEach(
        one ->
            components.add(
                new Component(one.path("id").asText(), inAnyLanguage(one.path("description")))));
    return components;
  }

  private @Nullable LearningEvent ofWork(OwnStatement own, Occasion at) {
    return own.says(Verb.SUBMITTED)
        ? submitted(own, at)
        : own.says(Verb.EVALUATED) ? judgements.evaluated(own, at) : null;
  }

  /** The version is found again by its id, which is made from it (ST-3). */
  private ArtefactSubmitted submitted(OwnStatement own, Occasion at) {
    UUID submission = UUID.fromString(tail(own, "/submissions/"));
    String artefact = own.parent(ActivityType.PERFORMANCE, "/tasks/").orElse("");
    int words = words(own);
    return IntStream.rangeClosed(1, MOST_VERSIONS)
        .mapToObj(
            version ->
                new ArtefactSubmitted(at, own.unit(), artefact, submission, version, "text", words))
        .filter(work -> ids.of(EventIdentity.of(work)).equals(own.id()))
        .findFirst()
        .orElseGet(
            () -> new ArtefactSubmitted(at, own.unit(), artefact, submission, 1, "text", words));
  }

  private TextWritten written(OwnStatement own, Occasion at) {
    String text = tail(own, "/texts/").replaceFirst("/v[0-9]+$", "");
    int words = words(own);
    return IntStream.rangeClosed(1, MOST_VERSIONS)
        .mapToObj(version -> new TextWritten(at, own.unit(), text, version, words))
        .filter(told -> ids.of(EventIdentity.of(told)).equals(own.id()))
        .findFirst()
        .orElseGet(() -> new TextWritten(at, own.unit(), text, 1, words));
  }

  private static int words(OwnStatement own) {
    return own.result().path("extensions").path(Extension.WORD_COUNT.iri()).asInt();
  }

  private GradeSent graded(OwnStatement own, Occasion at) {
    JsonNode score = own.result().path("score");
    JsonNode sync = own.context(Extension.GRADE_SYNC);
    BigDecimal given = score.path("raw").decimalValue();
    return new GradeSent(
        at,
        own.unit(),
        own.parent(ActivityType.ASSESSMENT, "/tests/")
            .or(() -> own.parent(ActivityType.PERFORMANCE, "/tasks/"))
            .orElse(""),
        own.id(),
        own.attempt(),
        judgements.marked(own),
        given,
        score.has("max") ? score.path("max").decimalValue() : given,
        sync.path("activityProgress").asText(),
        sync.path("gradingProgress").asText(),
        own.result().path("success").asBoolean());
  }

  private static String tail(OwnStatement own, String part) {
    return OwnStatement.after(part, own.objectId());
  }

  private static String inAnyLanguage(JsonNode texts) {
    return texts.isObject() && !texts.isEmpty() ? texts.elements().next().asText() : "";
  }
}
