package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.grade.SomeGrade.PLATFORM;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.InMemoryOutbox;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outcome;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.lmsclient.Transport;
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
  private final SendingGrade sending =
      new SendingGrade(
          grades,
          id -> Optional.of(SomePlatform.some()),
          new LmsClient(transport, claims -> "signed", clock, uri -> true),
          new GradeAnswers(grades, new LearningEvents(List.of(heard::addAll)), Runnable::run, clock),
          clock);
  private final UUID attempt = UUID.randomUUID();

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
             "submission":{"submittedAt":"2026-11-21T12:00:00.400Z"}}
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
  void givesUpAfterThreeDays() {
    Message message = queued(ITEM, ITEMS);
    clock.advance(Duration.ofDays(4));
    transport.then(503, "");
    assertThat(sending.send(message)).isInstanceOf(Outcome.Park.class);
    assertThat(standing()).isInstanceOf(GradeStanding.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"400, []", "422, nobody", "403, no"})
  void parksWhatTheGradebookRefuses(int status, String body) {
    transport.then(status, body);
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(standing()).isInstanceOf(GradeStanding.Refused.class);
    assertThat(((LearningEvent.GradeSent) heard.getFirst()).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"409, ''", "400, the timestamp is older"})
  void recognisesItsOwnGradeBehindAConflict(int status, String body) {
    transport
        .then(status, body)
        .then(200, "[{\"userId\":\"201\",\"resultScore\":17.5,\"resultMaximum\":20}]");
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
    assertThat(standing()).isInstanceOf(GradeStanding.Sent.class);
    assertThat(transport.sent().getLast().address().toString())
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
  void leavesANewerGradeOfTheGradebookAlone(String results) {
    transport.then(409, "").then(200, results);
    assertThat(sending.send(queued(ITEM, ITEMS))).isEqualTo(new Outcome.Delivered());
    assertThat(standing()).isInstanceOf(GradeStanding.Superseded.class);
  }

  @Test
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
    assertThat(grades.target(PLATFORM, LINK, PERSON).flatMap(GradeTarget::lineItem)).isPresent();
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
  }

  @Test
  void makesNoSecondColumnForOneThatATeacherRemoved() {
    transport.then(404, "").then(200, "[]").then(200, "[]");
    assertThat(sending.send(queued(ITEM, ITEMS))).isInstanceOf(Outcome.Park.class);
    assertThat(standing())
        .isEqualTo(new GradeStanding.Refused(clock.instant(), "the gradebook column is gone"));
  }

  @Test
  void waitsWhenTheColumnCannotBeLookedUpNow() {
    transport.then(503, "");
    assertThat(sending.send(queued("", ITEMS))).isInstanceOf(Outcome.TryAgain.class);
  }

  @Test
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

  @ParameterizedTest
  @EnumSource(names = {"INSTRUCTOR", "GUEST"})
  void recordsNoGradeOfOthersThanLearners(Role role) {
    grades.givenTarget(PLATFORM, LINK, PERSON, SomeGrade.target(ITEM, ITEMS));
    LaunchSession session = SomeGrade.session(LINK, PERSON, role);
    assertThat(recording.record(session, SomeGrade.mark(attempt, "50", true))).isEmpty();
  }

  @Test
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
