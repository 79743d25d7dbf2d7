package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes scores by the rules of Canvas: every one is a submission, unless it says otherwise. */
final class CanvasScores {
  private static final String EXTENSION = "https://canvas.instructure.com/lti/submission";
  private static final Set<String> WRITING = Set.of("FullyGraded", "PendingManual");
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private final Campus campus;

  CanvasScores(Campus campus) {
    this.campus = campus;
  }

  /** {@code studies} tells whether the person learns in the column's course. */
  Answer post(LineItem item, JsonNode sent, boolean studies) {
    Optional<Instant> timestamp = instant(sent.path("timestamp").asText(""));
    if (timestamp.isEmpty() || !ScoreService.knowsProgress(sent)) {
      return error(400, "Invalid timestamp or progress");
    }
    boolean given = sent.path("scoreGiven").isNumber();
    BigDecimal maximum = sent.path("scoreMaximum").decimalValue();
    if (given && (sent.path("scoreGiven").decimalValue().signum() < 0 || maximum.signum() <= 0)) {
      return error(422, "ScoreMaximum must be greater than 0, ScoreGiven not negative");
    }
    if (!studies) {
      return error(422, "User not found in course or is not a student");
    }
    Optional<Instant> submitted = instant(sent.path("submission").path("submittedAt").asText(""));
    if (submitted.filter(at -> at.isAfter(now().plus(AHEAD))).isPresent()) {
      return error(400, "submittedAt is in the future");
    }
    return taken(item, sent, timestamp.get(), submitted.orElse(timestamp.get()));
  }

  private Answer taken(LineItem item, JsonNode sent, Instant timestamp, Instant submitted) {
    String user = sent.path("userId").asText("");
    JsonNode extension = sent.path(EXTENSION);
    Score score = score(item, sent, user, timestamp);
    if (!campus.store().marks().putUnlessOlder(score)) {
      return error(400, "The specified timestamp is older than the current one");
    }
    boolean writes = WRITING.contains(score.gradingProgress()) && score.given().isPresent();
    if (writes && !extension.path("prioritize_non_tool_grade").asBoolean(false)) {
      campus.store().marks().release(item.id(), user);
    }
    boolean handsIn =
        extension
            .path("new_submission")
            .asBoolean(!extension.path("submission_type").asText("").equals("none"));
    if (handsIn && WRITING.contains(score.gradingProgress())) {
      String address = extension.path("submission_data").asText("");
      campus.store().marks().submit(new Submission(item.id(), user, address, submitted));
    }
    return Answer.json(
        200,
        ScoreService.SCORE + "; charset=utf-8",
        Map.of("resultUrl", campus.lineItem(item.id()).replace("?", "/results/" + user + "?")));
  }

  private Score score(LineItem item, JsonNode sent, String user, Instant timestamp) {
    String grading = sent.path("gradingProgress").asText("");
    Optional<Score> old =
        campus.store().scores(item.id()).stream()
            .filter(score -> score.userId().equals(user))
            .findFirst();
    Optional<BigDecimal> given =
        WRITING.contains(grading) && sent.path("scoreGiven").isNumber()
            ? Optional.of(sent.path("scoreGiven").decimalValue())
            : Optional.empty();
    boolean keeps = given.isEmpty() && sent.path(EXTENSION).path("preserve_score").asBoolean(false);
    return new Score(
        item.id(),
        user,
        keeps ? old.flatMap(Score::given) : given,
        keeps
            ? old.flatMap(Score::maximum)
            : given.map(points -> sent.path("scoreMaximum").decimalValue()),
        sent.path("comment").asText(""),
        sent.path("activityProgress").asText(""),
        grading,
        timestamp,
        now());
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private Instant now() {
    return Instant.now(campus.clock());
  }

  static Answer error(int status, String message) {
    return Answer.json(
        status,
        "application/json; charset=utf-8",
        Map.of("errors", Map.of("type", "refused", "message", message)));
  }
}
