package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.grade.SomeGrade.PLATFORM;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.InMemoryOutbox;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outcome;
import org.creatorshub.tool.column.Column;
import org.creatorshub.tool.column.InMemoryColumns;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendingGradeTest {
  private static final String ITEM = "https://lms.example/services/5/lineitem?type_id=2";
  private static final String ITEMS = "https://lms.example/services/lineitems?type_id=2";
  private static final UUID LINK = UUID.randomUUID();
  private static final UUID PERSON = UUID.randomUUID();

  private final MovingClock clock = new MovingClock();
  private final InMemoryGrades grades = new InMemoryGrades();
  private final InMemoryOutbox outbox = new InMemoryOutbox(clock);
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<LearningEvent> heard = new ArrayList<>();
  private final RecordingGrade recording = new RecordingGrade(grades, outbox);
  private final InMemoryShownMarks marks = new InMemoryShownMarks();
  private final InMemoryColumns columns = new InMemoryColumns();
  private final Deque<Transport.Reply> results = new ArrayDeque<>();
  private final List<Transport.Message> looks = new ArrayList<>();
  private final LmsClient client =
      new LmsClient(this::exchange, claims -> "signed", clock, uri -> true);
  private final SendingGrade sending =
      new SendingGrade(
          new SendingGrade.Parts(
              grades,
              marks,
              new UsingColumn(columns, client, URI.create("https://hub.example/lti/launch"), clock),
              id -> Optional.of(SomePlatform.some()),
              client,
              new GradeAnswers(
                  grades, new LearningEvents(List.of(heard::addAll)), Runnable::run, clock),
              post -> URI.create("https://hub.example/lti/launch/u07")),
          clock);
  private final UUID attempt = UUID.randomUUID();

  /** Results as told, none by default; everything else by the script. */
  private Transport.Reply exchange(Transport.Message message) {
    if (!message.address().getPath().endsWith("/results")) {
      return transport.send(message);
    }
    looks.add(message);
    return results.isEmpty() ? ScriptedTransport.answered(200, "[]") : results.poll();
  }

  private SendingGradeTest shows(String score) {
    return looks("[{\"userId\":\"201\",\"resultScore\":" + score + ",\"resultMaximum\":20}]");
  }

  private SendingGradeTest looks(String body) {
    results.add(ScriptedTransport.answered(200, body));
    return this;
  }

  private Message recorded(Mark mark) {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target(ITEM, ITEMS));
    recording.record(SomeGrade.learner(LINK, PERSON), mark);
    return next();
  }

  private JsonNode sent(int number) {
    return LenientJson.read(transport.sent().get(number).body());
  }

  private Message queued(String lineItem, String lineItems) {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target(lineItem, lineItems));
    recording.record(SomeGrade.learner(LINK, PERSON), SomeGrade.mark(attempt, "87.50", false));
    return next();
  }

  private Message next() {
    return outbox.lease(RecordingGrade.target(PLATFORM), 1, Duration.ofMinutes(2)).getFirst();
  }

  private GradeStanding standing() {
    return grades.ofAttempt(PLATFORM, attempt);
  }

  @Test
  @Requirement({"LTI-AGS-02", "LTI-AGS-03", "LTI-AGS-09", "CERT-A1"})
  void sendsScoreMaximumProgressAndTimesTogether() {
    transport.then(200, "");
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
    Transport.Message sent = transport.sent().getFirst();
    assertThat(sent.address())
        .isEqualTo(URI.create("https://lms.example/services/5/lineitem/scores?type_id=2"));
    assertThat(sent.headers())
        .containsEntry("Content-Type", "application/vnd.ims.lis.v1.score+json");
    JsonNode body = LenientJson.read(sent.body());
    JsonNode expected =
        LenientJson.read(
            """
            {"userId":"201","scoreGiven":87.50,"scoreMaximum":100,"comment":"Unit 7 test",
             "activityProgress":"Submitted","gradingProgress":"FullyGraded",
             "timestamp":"2026-11-21T12:00:00.400Z",
             "submission":{"startedAt":"2026-11-21T11:50:00.400Z",
               "submittedAt":"2026-11-21T12:00:00.400Z"}}
            """);
    assertThat(body).isEqualTo(expected);
    assertThat(standing()).isEqualTo(new GradeStanding.Sent(clock.instant()));
  }

  @Test
  void tellsOfTheFinalAnswerOnce() {
    transport.then(200, "");
    Message message = queued(ITEM, ITEMS);
    sending.send(message);
    // The outbox was not told: the same message comes again after the lease.
    assertThat(sending.send(message)).isEqualTo(new Outcome.Delivered());
    assertThat(transport.sent()).hasSize(1);
    assertThat(heard).hasSize(1);
    LearningEvent.GradeSent event = (LearningEvent.GradeSent) heard.getFirst();
    assertThat(event.accepted()).isTrue();
    assertThat(event.attempt()).isEqualTo(attempt);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  @Requirement("LTI-AGS-12")
  void triesAgainWhenTheLmsAsksForPatience(int status) {
    transport.then(new Transport.Answered(status, Map.of("retry-after", List.of("40")), ""));
    assertThat(sending.send(queued(ITEM, ITEMS)))
        .isEqualTo(
            new Outcome.TryAgain(
                Optional.of(Duration.ofSeconds(40)), "the LMS answered " + status));
    assertThat(standing())
        .isEqualTo(
            new GradeStanding.Waiting(SomeGrade.NOON, Optional.of("the LMS answered " + status)));
    assertThat(heard).isEmpty();
  }

  @Test
  void renewsARefusedTokenOnceAndStillDelivers() {
    transport.then(401, "").then(200, "");
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
  }

  @Test
  @Requirement("LTI-AGS-12")
  void givesUpAfterThreeDays() {
    Message message = queued(ITEM, ITEMS);
    clock.advance(Duration.ofDays(4));
    transport.then(503, "");
    assertThat(sending.send(message)).isInstanceOf(Outcome.Park.class);
    assertThat(standing()).isInstanceOf(GradeStanding.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, [], student of the course?",
    "422, '{\"errors\":{\"message\":\"User not found in course\"}}', student of the course.",
    "422, '{\"errors\":{\"message\":\"The maximum attempts is reached\"}}', no further attempt",
    "400, '{\"error\":\"Assignment is unpublished\"}', Publish it",
    "403, no, does not let us write",
    "418, <html><p>secret</p></html>, refused the mark (418)."
  })
  @Requirement("LTI-AGS-12")
  void parksWhatTheGradebookRefuses(int status, String body, String words) {
    transport.then(status, body);
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(((GradeStanding.Refused) standing()).reason()).contains(words);
    assertThat(((LearningEvent.GradeSent) heard.getFirst()).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"409, ''", "400, the timestamp is older"})
  @Requirement("LTI-AGS-12")
  void recognisesItsOwnGradeBehindAConflict(int status, String body) {
    transport.then(status, body);
    looks("[]").shows("17.5");
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
    assertThat(standing()).isInstanceOf(GradeStanding.Sent.class);
    assertThat(looks.getLast().address().toString())
        .isEqualTo("https://lms.example/services/5/lineitem/results?type_id=2&user_id=201");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"userId\":\"201\",\"resultScore\":3,\"resultMaximum\":20}]",
        "[{\"userId\":\"999\",\"resultScore\":17.5,\"resultMaximum\":20}]",
        "[]",
        "<html>"
      })
  @Requirement("LTI-AGS-12")
  void leavesANewerGradeOfTheGradebookAlone(String body) {
    transport.then(409, "");
    looks("[]").looks(body);
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
    assertThat(standing()).isInstanceOf(GradeStanding.Superseded.class);
  }

  @Test
  @Requirement({"LTI-AGS-04", "LTI-AGS-05"})
  void findsTheColumnByItsResourceAndRemembersIt() {
    transport
        .then(
            200,
            "[{\"id\":\"https://lms.example/other\",\"resourceId\":\"u09-test\",\"resourceLinkId\":\"9\"},"
                + "{\"id\":\"https://lms.example/7/lineitem?type_id=2\",\"resourceId\":\"u07-test\",\"resourceLinkId\":\"5\"}]")
        .then(200, "");
    sending.send(queued("", ITEMS));
    assertThat(transport.sent().getFirst().address().getQuery())
        .isEqualTo("type_id=2&resource_id=u07-test");
    assertThat(transport.sent().getLast().address().toString())
        .isEqualTo("https://lms.example/7/lineitem/scores?type_id=2");
    assertThat(columns.of(PLATFORM, LINK))
        .extracting(Column::address)
        .containsExactly(URI.create("https://lms.example/7/lineitem?type_id=2"));
  }

  @Test
  void takesTheOnlyUnnamedColumnOfItsLink() {
    transport
        .then(200, "[]")
        .then(
            200,
            "[{\"id\":\"https://lms.example/8/lineitem\",\"resourceId\":\"\",\"resourceLinkId\":\"5\"}]")
        .then(200, "");
    sending.send(queued("", ITEMS));
    assertThat(transport.sent().getLast().address().toString())
        .isEqualTo("https://lms.example/8/lineitem/scores");
  }

  @Test
  @Requirement({"LTI-AGS-04", "LTI-AGS-06"})
  void makesAColumnOnlyWhenNoneIsThere() {
    transport
        .then(200, "[]")
        .then(200, "[{\"id\":\"https://lms.example/x\",\"resourceLinkId\":\"77\"}]")
        .then(201, "{\"id\":\"https://lms.example/9/lineitem\"}")
        .then(200, "");
    assertThat(sending.send(queued("", ITEMS))).isEqualTo(new Outcome.Delivered());
    JsonNode made = LenientJson.read(transport.sent().get(2).body());
    assertThat(made.path("label").asText()).isEqualTo("Unit 7 test");
    assertThat(made.path("resourceId").asText()).isEqualTo("u07-test");
    assertThat(made.path("resourceLinkId").asText()).isEqualTo("5");
    assertThat(made.path("scoreMaximum").asInt()).isEqualTo(100);
    assertThat(made.path("submissionReview").path("url").asText())
        .isEqualTo("https://hub.example/lti/launch/u07");
  }

  @Test
  @Requirement({"LTI-AGS-05", "LTI-AGS-12"})
  void makesNoSecondColumnForOneThatATeacherRemoved() {
    transport.then(404, "").then(200, "[]").then(200, "[]");
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(standing())
        .isEqualTo(new GradeStanding.Refused(clock.instant(), "The gradebook column is gone."));
  }

  @Test
  void waitsWhenTheColumnCannotBeLookedUpNow() {
    transport.then(503, "");
    assertThat(sending.send(queued("", ITEMS))).isInstanceOf(Outcome.TryAgain.class);
  }

  @Test
  @Requirement("LTI-AGS-11")
  void queuesOnlyTheNewestGradeOfAPerson() {
    queued(ITEM, ITEMS);
    UUID second = UUID.randomUUID();
    recording.record(SomeGrade.learner(LINK, PERSON), SomeGrade.mark(second, "95", true));
    clock.advance(Duration.ofMinutes(3));
    transport.then(200, "");
    sending.send(next());
    assertThat(LenientJson.read(transport.sent().getFirst().body()).path("scoreGiven").asInt())
        .isEqualTo(95);
    assertThat(standing()).isInstanceOf(GradeStanding.Superseded.class);
  }

  @Test
  @Requirement("LTI-AGS-13")
  void holdsBackInTheFaceOfATeachersMark() {
    transport.then(200, "");
    looks("[]").shows("17.5");
    sending.send(queued(ITEM, ITEMS));
    clock.advance(Duration.ofMinutes(3));
    shows("20");
    UUID second = UUID.randomUUID();
    assertThat(sending.send(recorded(SomeGrade.mark(second, "95", true))))
        .isInstanceOf(Outcome.Park.class);
    assertThat(grades.ofAttempt(PLATFORM, second))
        .isEqualTo(
            new GradeStanding.Held(clock.instant(), "The LMS shows another mark: 20 of 20."));
    assertThat(transport.sent()).hasSize(1);
    assertThat(heard).hasSize(1);
  }

  @Test
  @Requirement("LTI-AGS-13")
  void holdsBackWhereATeacherMarkedFirst() {
    shows("12");
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(standing()).isInstanceOf(GradeStanding.Held.class);
    assertThat(transport.sent()).isEmpty();
  }

  @Test
  @Requirement("LTI-AGS-13")
  void takesALatePenaltyForNoTeachersMark() {
    transport.then(200, "").then(200, "");
    looks("[]").shows("14").shows("14").shows("15.2");
    sending.send(queued(ITEM, ITEMS));
    clock.advance(Duration.ofMinutes(3));
    assertThat(sending.send(recorded(SomeGrade.mark(UUID.randomUUID(), "95", true))))
        .isEqualTo(new Outcome.Delivered());
    assertThat(looks).hasSize(4);
  }

  @Test
  @Requirement("LTI-AGS-12")
  void takesItsOwnMarkOfUnknownFateForNoTeachersMark() {
    transport.then(new Transport.Failed("cut off")).then(200, "");
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.TryAgain.class);
    clock.advance(Duration.ofMinutes(3));
    shows("17.5").shows("19");
    assertThat(sending.send(recorded(SomeGrade.mark(UUID.randomUUID(), "95", true))))
        .isEqualTo(new Outcome.Delivered());
  }

  @Test
  void sendsWithoutLookingWhereResultsAreHidden() {
    results.add(ScriptedTransport.answered(403, ""));
    results.add(ScriptedTransport.answered(403, ""));
    transport.then(200, "");
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
  }

  @Test
  void waitsWhenItCannotLookNow() {
    results.add(ScriptedTransport.answered(503, ""));
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.TryAgain.class);
    assertThat(transport.sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPENED, Started, NotReady, u07-test",
    "WORKING, InProgress, NotReady, u07-test",
    "HANDED_IN, Submitted, PendingManual, u07-media-plan"
  })
  @Requirement("LTI-AGS-10")
  void tellsOfProgressWithoutAMark(Stage stage, String activity, String grading, String what) {
    columns.keep(
        new Column(PLATFORM, LINK, what, URI.create(ITEM + "&x=1"), false, Optional.empty()),
        clock.instant());
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target("", ITEMS));
    recording.record(SomeGrade.learner(LINK, PERSON), SomeGrade.step(attempt, stage));
    transport.then(200, "");
    assertThat(sending.send(next())).isEqualTo(new Outcome.Delivered());
    assertThat(sent(0).path("activityProgress").asText()).isEqualTo(activity);
    assertThat(sent(0).path("gradingProgress").asText()).isEqualTo(grading);
    assertThat(sent(0).has("scoreGiven")).isFalse();
    assertThat(sent(0).has("comment")).isFalse();
    assertThat(sent(0).path("submission").has("submittedAt")).isEqualTo(stage == Stage.HANDED_IN);
    assertThat(heard).isEmpty();
  }

  @Test
  @Requirement("LTI-AGS-09")
  void wipesNoMarkWithProgress() {
    recorded(SomeGrade.mark(attempt, "50", false));
    Mark working = SomeGrade.step(UUID.randomUUID(), Stage.WORKING);
    assertThat(recording.record(SomeGrade.learner(LINK, PERSON), working)).isEmpty();
    shows("12");
    outbox.addOrReplace(RecordingGrade.target(PLATFORM), "x", "x", "{}");
    Mark handedIn = SomeGrade.step(UUID.randomUUID(), Stage.HANDED_IN);
    columns.keep(
        new Column(
            PLATFORM, LINK, "u07-media-plan", URI.create(ITEM + "&x=1"), false, Optional.empty()),
        clock.instant());
    clock.advance(Duration.ofMinutes(3));
    recording.record(SomeGrade.learner(LINK, PERSON), handedIn);
    Message task =
        outbox.lease(RecordingGrade.target(PLATFORM), 9, Duration.ofMinutes(2)).stream()
            .filter(message -> message.key().endsWith("u07-media-plan"))
            .findFirst()
            .orElseThrow();
    assertThat(sending.send(task)).isEqualTo(new Outcome.Delivered());
    assertThat(transport.sent()).as("a mark is there: nothing is sent").isEmpty();
  }

  @Test
  void makesNoColumnForMereProgress() {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target("", ITEMS));
    recording.record(SomeGrade.learner(LINK, PERSON), SomeGrade.step(attempt, Stage.WORKING));
    transport.then(200, "[]").then(200, "[]");
    assertThat(sending.send(next())).isEqualTo(new Outcome.Delivered());
    assertThat(transport.sent()).extracting(Transport.Message::method).containsOnly("GET");
  }

  @Test
  @Requirement("LTI-AGS-09")
  void tellsCanvasOfEachHandInOnce() {
    LaunchSession learner = SomeGrade.session(LINK, PERSON, Role.LEARNER, "canvas");
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target(ITEM, ITEMS));
    recording.record(learner, SomeGrade.mark(attempt, "50", false));
    transport.then(new Transport.Failed("cut off")).then(200, "");
    Message message = next();
    sending.send(message);
    recording.record(learner, SomeGrade.mark(attempt, "60", false));
    clock.advance(Duration.ofMinutes(3));
    sending.send(next());
    JsonNode expected =
        LenientJson.read(
            """
            {"new_submission":true,"preserve_score":false,"prioritize_non_tool_grade":true,
             "submission_type":"basic_lti_launch",
             "submission_data":"https://hub.example/lti/launch/u07"}
            """);
    assertThat(sent(0).path(ScoreMessage.CANVAS)).isEqualTo(expected);
    assertThat(sent(1).path(ScoreMessage.CANVAS).path("new_submission").asBoolean()).isFalse();
  }

  @Test
  @Requirement("LTI-AGS-12")
  void parksAtOnceWhenTheServiceIsSwitchedOff() {
    transport.tokensAre(
        ScriptedTransport.answered(200, "{\"access_token\":\"t\",\"scope\":\"other\"}"));
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(((GradeStanding.Refused) standing()).reason()).contains("switched off");
  }

  @Test
  void countsItsPatienceFromTheSendingAgain() {
    Message message = queued(ITEM, ITEMS);
    clock.advance(Duration.ofDays(2));
    transport.then(503, "");
    assertThat(sending.send(message)).isInstanceOf(Outcome.TryAgain.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"INSTRUCTOR", "GUEST"})
  @Requirement("LTI-AGS-14")
  void recordsNoGradeOfOthersThanLearners(Role role) {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target(ITEM, ITEMS));
    LaunchSession session = SomeGrade.session(LINK, PERSON, role);
    assertThat(recording.record(session, SomeGrade.mark(attempt, "50", true))).isEmpty();
  }

  @Test
  @Requirement("LTI-AGS-01")
  void recordsNoGradeWhereThereIsNoGradebook() {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target("", ""));
    LaunchSession session = SomeGrade.learner(LINK, PERSON);
    assertThat(recording.record(session, SomeGrade.mark(attempt, "50", true))).isEmpty();
    assertThat(standing()).isEqualTo(new GradeStanding.NotGraded());
  }

  @Test
  void recordsTheSameGradeOnce() {
    queued(ITEM, ITEMS);
    assertThat(
            recording.record(
                SomeGrade.learner(LINK, PERSON), SomeGrade.mark(attempt, "87.5", false)))
        .isEmpty();
  }
}
