package org.creatorshub.tool.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.Delivery;
import org.creatorshub.reporting.outbox.InMemoryOutbox;
import org.creatorshub.tool.column.Gradebook;
import org.creatorshub.tool.column.InMemoryColumns;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.LoopbackTransport;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.sandbox.Activity;
import org.creatorshub.tool.sandbox.InMemorySandboxStore;
import org.creatorshub.tool.sandbox.LineItem;
import org.creatorshub.tool.sandbox.Manner;
import org.creatorshub.tool.sandbox.Sandbox;
import org.creatorshub.tool.sandbox.SandboxSettings;
import org.creatorshub.tool.sandbox.Score;
import org.creatorshub.tool.sandbox.Submission;
import org.creatorshub.tool.sandbox.ToolStandIn;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marks, failures and retries in random orders: the newest mark is in the gradebook, once. */
class NewestMarkWinsIT {
  private static final int RUNS = 60;
  private static final String STUDENT = "201";
  private static final List<Fault> FAULTS = List.of(Fault.values());

  private final MovingClock clock = new MovingClock();
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
  private final Transport real = LoopbackTransport.real();

  @AfterEach
  void stop() {
    sandbox.stop();
    tool.close();
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  @Requirement({"LTI-AGS-11", "LTI-AGS-12"})
  void endsWithTheNewestMarkOnce(Manner manner) {
    sandbox.manners().behaveLike(manner);
    for (int seed = 1; seed <= RUNS; seed++) {
      Run run = new Run(seed, manner);
      run.play();
      run.settle();
      run.verify();
    }
  }

  /** What goes wrong with one request. */
  private enum Fault {
    NONE,
    UNREACHABLE,
    ANSWER_LOST,
    DOWN,
    THROTTLED,
    KILLED
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** One learner at one column. */
  private final class Run {
    private final Random random;
    private final int seed;
    private final Manner manner;
    private final InMemoryGrades grades = new InMemoryGrades();
    private final InMemoryOutbox outbox = new InMemoryOutbox(clock);
    private final RecordingGrade recording = new RecordingGrade(grades, outbox);
    private final UUID link = UUID.randomUUID();
    private final LaunchSession learner;
    private final LineItem column;
    private final SendingGrade sending;
    private final List<Mark> marks = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private int requestsBeforeFault;

    Run(int seed, Manner manner) {
      this.seed = seed;
      this.manner = manner;
      this.random = new Random(seed);
      UUID person = UUID.randomUUID();
      learner =
          SomeGrade.session(
              link, person, Role.LEARNER, manner == Manner.CANVAS ? "canvas" : "moodle");
      column =
          gradebook.add(
              new LineItem(
                  0, "Run " + seed, new BigDecimal("20"), "run-" + seed, "", OptionalLong.empty()));
      URI address =
          sandbox.base().resolve("/services/lineitems/" + column.id() + "/lineitem?type_id=1");
      grades.givenTarget(
          SomeGrade.PLATFORM,
          link,
          person,
          new GradeTarget(
              STUDENT,
              new Gradebook(
                  "1",
                  "1",
                  Optional.of(address),
                  Optional.empty(),
                  SomeGrade.SCOPES,
                  java.util.Set.of())));
      sending = sending();
    }

    private SendingGrade sending() {
      LmsClient client = new LmsClient(this::exchange, tool::signed, clock, uri -> true);
      return new SendingGrade(
          new SendingGrade.Parts(
              grades,
              new InMemoryShownMarks(),
              new UsingColumn(
                  new InMemoryColumns(),
                  client,
                  URI.create("https://hub.example/lti/launch"),
                  clock),
              id -> Optional.of(platform()),
              client,
              new GradeAnswers(grades, new LearningEvents(List.of()), this::note, clock),
              post -> URI.create("https://hub.example/lti/launch/u07")),
          clock);
    }

    private Platform platform() {
      var registration = sandbox.registration();
      return new Platform(
          SomeGrade.PLATFORM,
          registration.issuer(),
          registration.clientId(),
          registration.name(),
          registration.authUrl(),
          registration.tokenUrl(),
          registration.tokenUrl().toString(),
          registration.jwksUrl(),
          true);
    }

    private Transport.Reply exchange(Transport.Message message) {
      boolean now = fault != Fault.NONE && requestsBeforeFault-- == 0;
      return switch (now ? fault : Fault.NONE) {
        case NONE, KILLED -> real.send(message);
        case UNREACHABLE -> new Transport.Failed("no connection");
        case ANSWER_LOST -> {
          real.send(message);
          yield new Transport.Failed("no answer");
        }
        case DOWN -> new Transport.Answered(503, Map.of(), "");
        case THROTTLED ->
            new Transport.Answered(403, Map.of("x-rate-limit-remaining", List.of("0.0")), "");
      };
    }

    private void note(Runnable work) {
      if (fault == Fault.KILLED) {
        throw new Killed();
      }
      work.run();
    }

    void play() {
      record();
      for (int step = 8 + random.nextInt(20); step > 0; step--) {
        if (random.nextInt(3) == 0) {
          record();
        } else {
          fault = FAULTS.get(random.nextInt(FAULTS.size()));
          requestsBeforeFault = random.nextInt(4);
          deliver();
        }
        clock.advance(Duration.ofMillis(random.nextInt(40_000)));
      }
    }

    private void record() {
      Mark mark =
          new Mark(
              "u07",
              "u07-test",
              "Unit 7 test",
              UUID.randomUUID(),
              Stage.MARKED,
              Optional.of(BigDecimal.valueOf(random.nextInt(10_001), 2)),
              Optional.of(clock.instant()),
              clock.instant());
      assertThat(recording.record(learner, mark)).isPresent();
      marks.add(mark);
    }

    private void deliver() {
      try {
        new Delivery(outbox, clock, random)
            .deliverOnce(RecordingGrade.target(SomeGrade.PLATFORM), sending, 1);
      } catch (Killed killed) {
        clock.advance(Duration.ofSeconds(21));
      }
    }

    void settle() {
      fault = Fault.NONE;
      for (int tries = 0; tries < 20; tries++) {
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        deliver();
      }
    }

    void verify() {
      Mark newest = marks.getLast();
      String run = manner + ", seed " + seed;
      assertThat(grades.ofAttempt(SomeGrade.PLATFORM, newest.attempt()))
          .as(run)
          .isInstanceOf(GradeStanding.Sent.class);
      assertThat(gradebook.scores(column.id()))
          .as(run)
          .singleElement()
          .extracting(score -> score.given().orElseThrow())
          .matches(given -> given.compareTo(newest.percent().orElseThrow()) == 0);
      Score kept = gradebook.scores(column.id()).getFirst();
      if (manner == Manner.MOODLE) {
        assertThat(accepted(kept)).as(run).isEqualTo(1);
      } else {
        assertThat(gradebook.marks().submissions(column.id(), STUDENT))
            .as(run)
            .extracting(Submission::submittedAt)
            .doesNotHaveDuplicates()
            .contains(newest.at());
      }
    }

    private long accepted(Score kept) {
      return gradebook.posts().stream()
          .filter(post -> post.lineItem() == column.id() && post.status() == 200)
          .filter(
              post ->
                  LenientJson.read(post.body())
                      .path("timestamp")
                      .asText()
                      .equals(kept.timestamp().toString()))
          .count();
    }
  }
}
