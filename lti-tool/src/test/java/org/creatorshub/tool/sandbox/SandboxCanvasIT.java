package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gradebook of the sandbox in the manner of Canvas. */
class SandboxCanvasIT {
  private static final SandboxClient CLIENT = new SandboxClient();
  private static final String GIVEN = ",\"scoreGiven\":7,\"scoreMaximum\":10";
  private static final String EXTENSION = ",\"https://canvas.instructure.com/lti/submission\":{%s}";

  @BeforeAll
  static void behave() {
    CLIENT.sandbox.manners().behaveLike(Manner.CANVAS);
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
  }

  private static HttpResponse<String> score(String user, Instant at, String grading, String rest) {
    return CLIENT.service(
        "POST",
        CLIENT.sandbox.base() + "/services/lineitems/2/lineitem/scores?type_id=1",
        ScoreService.SCORE,
        CLIENT.token(),
        """
        {"userId":"%s","timestamp":"%s","activityProgress":"Completed","gradingProgress":"%s"%s}
        """
            .formatted(user, at, grading, rest));
  }

  private static JsonNode result(String user) {
    String list =
        CLIENT
            .service(
                "GET",
                CLIENT.sandbox.base()
                    + "/services/lineitems/2/lineitem/results?type_id=1&user_id="
                    + user,
                "*/*",
                CLIENT.token(),
                "")
            .body();
    return Json.read("{\"results\":" + list + "}").orElseThrow().path("results").path(0);
  }

  @Test
  void makesASubmissionOfEachScoreUnlessItsTimeIsTheSame() {
    Instant now = Instant.now(CLIENT.clock).minusSeconds(60);
    assertThat(score("201", now, "FullyGraded", GIVEN).statusCode()).isEqualTo(200);
    assertThat(score("201", now, "FullyGraded", GIVEN).statusCode()).isEqualTo(200);
    assertThat(CLIENT.store.marks().submissions(2, "201")).hasSize(1);
    score("201", now.plusSeconds(1), "FullyGraded", GIVEN);
    score(
        "201",
        now.plusSeconds(2),
        "FullyGraded",
        GIVEN + EXTENSION.formatted("\"new_submission\":false"));
    assertThat(CLIENT.store.marks().submissions(2, "201")).hasSize(2);
  }

  @Test
  void refusesAnOlderTimeAndAHandInFromTheFuture() {
    Instant now = Instant.now(CLIENT.clock);
    score("202", now, "FullyGraded", GIVEN);
    HttpResponse<String> older = score("202", now.minusSeconds(1), "FullyGraded", GIVEN);
    assertThat(older.statusCode()).isEqualTo(400);
    assertThat(older.body()).contains("timestamp");
    String ahead = ",\"submission\":{\"submittedAt\":\"" + now.plusSeconds(300) + "\"}";
    assertThat(score("202", now.plusSeconds(1), "FullyGraded", GIVEN + ahead).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "201, ',\"scoreGiven\":7', 422",
    "201, ',\"scoreGiven\":-1,\"scoreMaximum\":10', 422",
    "101, ',\"scoreGiven\":7,\"scoreMaximum\":10', 422"
  })
  void refusesWhatCannotBeAMark(String user, String rest, int status) {
    Instant later = Instant.now(CLIENT.clock).plusSeconds(5);
    assertThat(score(user, later, "FullyGraded", rest).statusCode()).isEqualTo(status);
  }

  @Test
  void clearsAMarkWithProgressUnlessItIsToldToKeepIt() {
    Instant now = Instant.now(CLIENT.clock).minusSeconds(60);
    score("203", now, "FullyGraded", GIVEN);
    score(
        "203", now.plusSeconds(1), "PendingManual", EXTENSION.formatted("\"preserve_score\":true"));
    assertThat(result("203").path("resultScore").decimalValue()).isEqualByComparingTo("70");
    score("203", now.plusSeconds(2), "PendingManual", "");
    assertThat(result("203").has("resultScore")).isFalse();
  }

  @Test
  void overwritesATeachersMarkUnlessItIsToldNotTo() {
    Instant now = Instant.now(CLIENT.clock).minusSeconds(60);
    CLIENT.store.marks().set(2, "204", new BigDecimal("15"));
    score(
        "204",
        now,
        "FullyGraded",
        GIVEN + EXTENSION.formatted("\"prioritize_non_tool_grade\":true"));
    assertThat(result("204").path("resultScore").decimalValue()).isEqualByComparingTo("15");
    score("204", now.plusSeconds(1), "FullyGraded", GIVEN);
    assertThat(result("204").path("resultScore").decimalValue()).isEqualByComparingTo("70");
  }
}
