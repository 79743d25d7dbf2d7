package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.Delivery;
import org.creatorshub.reporting.outbox.Message;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Outcome;
import org.creatorshub.reporting.outbox.Sender;
import org.creatorshub.tool.column.InMemoryColumns;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.LoopbackTransport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.sandbox.Activity;
import org.creatorshub.tool.sandbox.InMemorySandboxStore;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.creatorshub.tool.sandbox.Sandbox;
import org.creatorshub.tool.sandbox.SandboxRegistration;
import org.creatorshub.tool.sandbox.SandboxSettings;
import org.creatorshub.tool.sandbox.Score;
import org.creatorshub.tool.sandbox.ScorePost;
import org.creatorshub.tool.sandbox.ToolStandIn;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the mark to the gradebook, over real HTTP and a real database. */
class GradeToSandboxIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Clock clock = Clock.tickMillis(java.time.ZoneOffset.UTC);
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final ToolStandIn tool = new ToolStandIn();
  private final InMemorySandboxStore gradebook = new InMemorySandboxStore();
  private final Sandbox sandbox =
      Sandbox.start(
          new SandboxSettings(
              0,
              tool.base(),
              gradebook,
              clock,
              new Activity(0, "Unit 7", "", "/lti/launch/u07", Map.of()),
              "u07-test"));
  private final Grades grades = new JdbcGrades(jdbi);
  private final Outbox outbox = Outbox.in(jdbi, clock);
  private final RecordingGrade recording = new RecordingGrade(grades, outbox);
  private final AtomicInteger answersHeard = new AtomicInteger();
  private final Platform platform = platform(sandbox.registration());
  private final UUID link = UUID.randomUUID();
  private final UUID attempt = UUID.randomUUID();
  private UUID person = UUID.randomUUID();

  private static Platform platform(SandboxRegistration registration) {
    return new Platform(
        UUID.randomUUID(),
        registration.issuer(),
        registration.clientId(),
        registration.name(),
        registration.authUrl(),
        registration.tokenUrl(),
        registration.tokenUrl().toString(),
        registration.jwksUrl(),
        true);
  }

  @BeforeEach
  void launch() {
    GradeRows rows = new GradeRows(jdbi);
    rows.platform(platform);
    person = rows.person(platform.id(), "201");
    URI services = sandbox.base().resolve("/services/lineitems?type_id=1");
    rows.link(platform.id(), link, "1", "", services.toString());
  }

  @AfterEach
  void stop() {
    sandbox.stop();
    tool.close();
  }

  private SendingGrade worker() {
    return worker(
        new GradeAnswers(
            grades,
            new LearningEvents(List.of(events -> answersHeard.addAndGet(events.size()))),
            Runnable::run,
            clock));
  }

  private SendingGrade worker(GradeAnswers answers) {
    LmsClient client = new LmsClient(LoopbackTransport.real(), tool::signed, clock, uri -> true);
    return new SendingGrade(
        new SendingGrade.Parts(
            grades,
            new JdbcShownMarks(jdbi),
            new UsingColumn(
                new InMemoryColumns(), client, URI.create("https://hub.example/lti/launch"), clock),
            id -> Optional.of(platform),
            client,
            answers,
            post -> URI.create("https://hub.example/lti/launch/u07")),
        clock);
  }

  private void record(UUID of, String percent, boolean finished) {
    Mark some = SomeGrade.mark(of, percent, finished);
    Mark now =
        new Mark(
            some.unit(),
            some.test(),
            some.label(),
            of,
            some.stage(),
            some.percent(),
            Optional.of(clock.instant().minusSeconds(60)),
            clock.instant());
    recording.record(
        new org.creatorshub.tool.session.LaunchSession(
            UUID.randomUUID(),
            1,
            platform.id(),
            person,
            UUID.randomUUID(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(link),
            Optional.of(UUID.randomUUID()),
            org.creatorshub.tool.session.Role.LEARNER,
            Optional.of("u07"),
            Optional.empty(),
            java.util.Locale.ENGLISH,
            Optional.of("moodle"),
            Optional.empty(),
            "csrf"),
        now);
  }

  private int deliver(Sender sender) {
    return new Delivery(outbox, clock, new Random(1))
        .deliverOnce(RecordingGrade.target(platform.id()), sender, 10);
  }

  private List<Score> scores() {
    return gradebook.scores(gradebook.lineItems().getFirst().id());
  }

  @Test
  void bringsTheGradeIntoTheColumnOnce() {
    record(attempt, "87.50", true);
    assertThat(deliver(worker())).isEqualTo(1);
    assertThat(deliver(worker())).isZero();
    assertThat(scores()).hasSize(1);
    assertThat(scores().getFirst().given().orElseThrow()).isEqualByComparingTo("87.5");
    assertThat(scores().getFirst().activityProgress()).isEqualTo("Completed");
    assertThat(gradebook.lineItems()).hasSize(1);
    assertThat(grades.ofAttempt(platform.id(), attempt)).isInstanceOf(GradeStanding.Sent.class);
    assertThat(answersHeard).hasValue(1);
  }

  @Test
  void sendsAgainAfterAWorkerDiedBetweenSendingAndNoting() {
    record(attempt, "87.50", true);
    List<Message> leased =
        outbox.lease(RecordingGrade.target(platform.id()), 1, Duration.ofMillis(0));
    SendingGrade doomed =
        worker(
            new GradeAnswers(
                grades,
                new LearningEvents(List.of()),
                work -> {
                  throw new IllegalStateException("killed");
                },
                clock));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> doomed.send(leased.getFirst()))
        .hasMessage("killed");
    assertThat(grades.ofAttempt(platform.id(), attempt)).isInstanceOf(GradeStanding.Waiting.class);
    assertThat(deliver(worker())).isEqualTo(1);
    assertThat(gradebook.posts()).extracting(ScorePost::status).containsExactly(200, 409);
    assertThat(scores()).hasSize(1);
    assertThat(grades.ofAttempt(platform.id(), attempt)).isInstanceOf(GradeStanding.Sent.class);
    assertThat(answersHeard).hasValue(1);
  }

  @Test
  void sharesTheWorkBetweenTwoWorkersWithoutSendingTwice() throws Exception {
    record(attempt, "87.50", false);
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<java.util.concurrent.Future<Integer>> tries = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        tries.add(workers.submit(() -> deliver(worker())));
      }
      int sent = 0;
      for (java.util.concurrent.Future<Integer> tried : tries) {
        sent += tried.get();
      }
      assertThat(sent).isEqualTo(1);
    }
    assertThat(gradebook.posts()).hasSize(1);
  }

  @Test
  void waitsOutADownLmsAndAStaleToken() {
    record(attempt, "40", false);
    sandbox.misbehaviours().set(Misbehaviour.SERVICES_DOWN, true);
    SendingGrade worker = worker();
    Message message =
        outbox.lease(RecordingGrade.target(platform.id()), 1, Duration.ofMinutes(1)).getFirst();
    assertThat(worker.send(message)).isInstanceOf(Outcome.TryAgain.class);
    sandbox.misbehaviours().set(Misbehaviour.SERVICES_DOWN, false);
    sandbox.misbehaviours().set(Misbehaviour.TOKEN_REFUSED_ONCE, true);
    assertThat(worker.send(message)).isEqualTo(new Outcome.Delivered());
    assertThat(scores()).hasSize(1);
  }

  @Test
  void bringsTwoGradesOfOneSecondInOrder() {
    record(attempt, "40", false);
    assertThat(deliver(worker())).isEqualTo(1);
    record(UUID.randomUUID(), "90", true);
    assertThat(deliver(worker())).isEqualTo(1);
    assertThat(gradebook.posts()).extracting(ScorePost::status).containsExactly(200, 200);
    assertThat(scores().getFirst().given().orElseThrow()).isEqualByComparingTo("90");
  }
}
