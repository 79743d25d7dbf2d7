package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes scores and shows results (AGS 2.0, 3.3 and 3.4), by the rules of Moodle 4.5. */
final class ScoreService {
  static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
  private static final Set<String> ACTIVITY =
      Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final Set<String> GRADING =
      Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

  private final Campus campus;

  ScoreService(Campus campus) {
    this.campus = campus;
  }

  Answer post(long lineItem, Request request) {
    if (campus.store().lineItem(lineItem).isEmpty()) {
      return Answer.text(404, "Not Found");
    }
    Optional<JsonNode> sent = Json.read(request.body());
    Answer answer =
        sent.flatMap(node -> read(lineItem, node))
            .map(this::judged)
            .orElseGet(() -> Answer.text(400, "Incorrect score received"));
    String user = sent.map(node -> node.path("userId").asText("")).orElse("");
    campus.store().log(new ScorePost(lineItem, user, request.body(), answer.status(), now()));
    return answer;
  }

  private Answer judged(Score score) {
    if (students(score.lineItem()).noneMatch(member -> member.id().equals(score.userId()))) {
      return Answer.json(400, "application/json", List.of());
    }
    return campus.store().put(score)
        ? new Answer(200, SCORE + "; charset=utf-8", "", Map.of())
        : Answer.text(409, "Refusing score with an earlier timestamp");
  }

  /** Who is in the column's course to learn. */
  private Stream<Member> students(long lineItem) {
    return campus
        .store()
        .lineItem(lineItem)
        .flatMap(item -> campus.store().courses().course(item.course()))
        .stream()
        .flatMap(course -> campus.members(course).stream())
        .filter(Member::studies);
  }

  private Optional<Score> read(long lineItem, JsonNode node) {
    Optional<Instant> timestamp = instant(node.path("timestamp").asText(""));
    Optional<BigDecimal> given = number(node, "scoreGiven");
    Optional<BigDecimal> maximum = number(node, "scoreMaximum");
    String activity = node.path("activityProgress").asText("");
    String grading = node.path("gradingProgress").asText("");
    boolean sound =
        timestamp.isPresent()
            && ACTIVITY.contains(activity)
            && GRADING.contains(grading)
            && given.map(value -> value.signum() >= 0 && maximum.isPresent()).orElse(true)
            && maximum.map(value -> value.signum() > 0).orElse(true);
    return sound
        ? Optional.of(
            new Score(
                lineItem,
                node.path("userId").asText(""),
                grading.equals("FullyGraded") ? given : Optional.empty(),
                maximum,
                node.path("comment").asText(""),
                activity,
                grading,
                timestamp.get(),
                now()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(JsonNode node, String name) {
    return node.path(name).isNumber()
        ? Optional.of(node.path(name).decimalValue())
        : Optional.empty();
  }

  /** ISO 8601 with a zone; without one the score is refused. */
  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  Answer results(long lineItem, Request request) {
    Optional<LineItem> item = campus.store().lineItem(lineItem);
    if (item.isEmpty()) {
      return Answer.text(404, "Not Found");
    }
    Optional<String> user = request.query().one("user_id");
    return Answer.json(
        200,
        RESULTS + "; charset=utf-8",
        campus.store().scores(lineItem).stream()
            .filter(score -> user.map(score.userId()::equals).orElse(true))
            .map(score -> result(item.get(), score))
            .toList());
  }

  private Map<String, Object> result(LineItem item, Score score) {
    String address = campus.lineItem(item.id());
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(
        "id", address.replace("/lineitem?", "/lineitem/results?") + "&user_id=" + score.userId());
    result.put("scoreOf", address);
    result.put("userId", score.userId());
    points(item, score)
        .ifPresent(
            points -> {
              result.put("resultScore", points);
              result.put("resultMaximum", item.scoreMaximum());
            });
    result.put("comment", score.comment());
    result.put("timestamp", score.timestamp().toString());
    return result;
  }

  /** The score rescaled to the column. */
  static Optional<BigDecimal> points(LineItem item, Score score) {
    return score
        .given()
        .flatMap(
            given ->
                score
                    .maximum()
                    .map(
                        maximum ->
                            given
                                .multiply(item.scoreMaximum())
                                .divide(maximum, 2, RoundingMode.HALF_UP)));
  }

  private Instant now() {
    return Instant.now(campus.clock());
  }
}
