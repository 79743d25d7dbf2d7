package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner saw confirmed outlives the tool, the database, and both at once. */
class NothingIsLostIT {
  private static final Duration GRADES_ARRIVE = Duration.ofMinutes(1);
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Semaphore saves = new Semaphore(0);
  private final Semaphore handIns = new Semaphore(0);
  private final List<TestTaker> students =
      IntStream.rangeClosed(201, 208)
          .mapToObj(id -> new TestTaker(Integer.toString(id), saves, handIns))
          .toList();

  private final List<Future<?>> tests = new ArrayList<>();
  private HubProcess hub;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("lasting"));
  }

  @AfterEach
  void stop() throws IOException {
    hub.discard();
  }

  @Test
  void keepsEveryConfirmedAnswerThroughKilledProcesses() throws Exception {
    try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (TestTaker student : students) {
        student.enter(hub);
      }
      students.forEach(student -> tests.add(desks.submit(student::takeTest)));
      killAllInTurn();
      finish();
    }
    HubRecords records = HubRecords.of(hub);
    answersAreThoseConfirmed(records);
    everyAttemptIsJudgedOnce(records);
    everyGradeArrivesOnce(records);
    everyEventHasItsStatement(records);
    readModelsCanBeMadeAgain();
  }

  /** After all the kills the dashboards say what the statements say. */
  private void readModelsCanBeMadeAgain() throws IOException, InterruptedException {
    assertThat(hub.command("projections", "rebuild"))
        .contains("unit_progress", "question_progress")
        .contains("The read models say what the statements say.");
  }

  private void killAllInTurn() throws IOException, InterruptedException {
    await(saves, 40);
    hub.kill();
    startAgain();
    await(saves, 60);
    hub.killDatabase();
    await(saves, 60);
    await(handIns, 1);
    hub.killDatabase();
    hub.kill();
    Instant killed = Clock.systemUTC().instant();
    startAgain();
    endLeasesFromBefore(killed, HubRecords.of(hub));
  }

  /** A grade in the hands of a killed worker comes back after its lease; nobody waits here. */
  private static void endLeasesFromBefore(Instant killed, HubRecords records) {
    records.change(
        "update outbox set leased_until = now() where lease is not null and leased_until < ?",
        Timestamp.from(killed.plus(LEASE)));
  }

  private void startAgain() throws IOException, InterruptedException {
    hub = HubProcess.demo(hub.data(), hub.port(), Map.of());
  }

  private void await(Semaphore confirmed, int many) throws InterruptedException {
    for (int looks = 0; looks < 900; looks++) {
      if (confirmed.tryAcquire(many, 100, TimeUnit.MILLISECONDS)) {
        return;
      }
      tests.stream()
          .filter(test -> test.state() == Future.State.FAILED)
          .forEach(test -> fail("A student found something lost", test.exceptionNow()));
    }
    fail("The students get no answers:\n" + hub.log());
  }

  private void finish() throws ExecutionException, InterruptedException, TimeoutException {
    for (Future<?> test : tests) {
      test.get(2, TimeUnit.MINUTES);
    }
    assertThat(handIns.availablePermits()).as("result pages after the first").isEqualTo(7);
    assertThat(students).as("everybody met an outage").allMatch(one -> one.looksBack() > 0);
  }

  private void answersAreThoseConfirmed(HubRecords records) {
    for (TestTaker student : students) {
      Map<String, List<String>> kept = new HashMap<>();
      records
          .rows(
              """
              select question, array_to_string(answer, ' ') from attempt_answer
              join attempt using (platform_id, attempt_id) join person using (platform_id, person_id)
              where subject = ?
              """,
              student.member())
          .forEach(row -> fields(row.get(0), row.get(1)).forEach(kept::put));
      assertThat(kept).as("answers of %s", student.member()).isEqualTo(student.confirmed());
    }
  }

  /** From the kept form back to fields: {@code s1=t5} is field {@code q.ID.s1} with {@code t5}. */
  private static Map<String, List<String>> fields(String question, String answer) {
    if (!answer.contains("=")) {
      return Map.of("q." + question, List.of(answer));
    }
    Map<String, List<String>> fields = new HashMap<>();
    for (String pair : answer.split(" ", -1)) {
      int equals = pair.indexOf('=');
      fields.put(
          "q." + question + "." + pair.substring(0, equals), List.of(pair.substring(equals + 1)));
    }
    return fields;
  }

  private static final String A_MARK = "grading_progress = 'FullyGraded'";

  private void everyAttemptIsJudgedOnce(HubRecords records) {
    assertThat(records.count("select count(*) from attempt")).isEqualTo(8);
    assertThat(records.count("select count(*) from attempt where submitted_at is not null"))
        .isEqualTo(8);
    assertThat(records.count("select count(*) from grade_post where " + A_MARK)).isEqualTo(8);
    assertThat(statements(records, "attempted")).isEqualTo(8);
    assertThat(statements(records, "passed") + statements(records, "failed")).isEqualTo(8);
    assertThat(statements(records, "answered"))
        .isEqualTo(records.count("select count(*) from attempt_answer where share is not null"))
        .isEqualTo(8 * 12);
  }

  private void everyGradeArrivesOnce(HubRecords records) {
    Patience.until(
        () -> records.rows("select status, reason from grade_post").toString(),
        GRADES_ARRIVE,
        () ->
            records.count("select count(*) from grade_post where status = 'sent' and " + A_MARK)
                == 8);
    for (TestTaker student : students) {
      List<String> percent =
          records
              .rows(
                  "select percent from attempt join person using (platform_id, person_id)"
                      + " where subject = ?",
                  student.member())
              .getFirst();
      List<List<String>> column =
          records.rows(
              "select given, maximum from sandbox_score where user_id = ?", student.member());
      assertThat(column).as("column of %s", student.member()).hasSize(1);
      assertThat(outOf100(column.getFirst())).isEqualByComparingTo(percent.getFirst());
    }
    // A kill between the sandbox's two writes may lose its note of a post, never the score.
    assertThat(
            records.rows(
                "select user_id from sandbox_score_post where status < 300"
                    + " and body like '%FullyGraded%' group by line_item_id, user_id"
                    + " having count(*) > 1"))
        .isEmpty();
    assertThat(records.rows("select distinct status from sandbox_score_post where status >= 300"))
        .isSubsetOf(List.of(List.of("409")));
    assertThat(statements(records, "sent")).isEqualTo(8);
  }

  private static BigDecimal outOf100(List<String> score) {
    return new BigDecimal(score.get(0))
        .multiply(BigDecimal.valueOf(100))
        .divide(new BigDecimal(score.get(1)));
  }

  /** Counted in one look: pages that were left may be told at any time. */
  private static void everyEventHasItsStatement(HubRecords records) {
    List<String> counts =
        records
            .rows("select (select count(*) from statement), (select count(*) from progress_event)")
            .getFirst();
    assertThat(counts.get(0)).isEqualTo(counts.get(1));
  }

  private static long statements(HubRecords records, String verb) {
    return records.count(
        "select count(*) from statement where document -> 'verb' -> 'display' ->> 'en' = ?", verb);
  }
}
