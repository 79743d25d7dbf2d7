package org.creatorshub.reporting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingStatementTest {
  private static final String BASE = "https://hub.example.edu/xapi";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Statements statements = new Statements(BASE, Facts.course());
  private final ReadingStatement reading = new ReadingStatement(BASE);

  static Stream<Map.Entry<String, LearningEvent>> facts() {
    return Facts.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void findsTheEventBehindAStatement(Map.Entry<String, LearningEvent> fact) throws IOException {
    JsonNode written = written(fact.getValue());
    LearningEvent found = reading.event(written, run -> Optional.of(Facts.LEARNER)).orElseThrow();
    assertThat(found.occasion()).isEqualTo(inMillis(fact.getValue().occasion()));
    assertThat(withoutId(written(found))).isEqualTo(withoutId(written));
  }

  /** Equal ids: a fact that was read back is the same fact. A grade's key is not in its record. */
  @ParameterizedTest
  @MethodSource("facts")
  void keepsTheIdentity(Map.Entry<String, LearningEvent> fact) throws IOException {
    JsonNode written = written(fact.getValue());
    LearningEvent found = reading.event(written, run -> Optional.of(Facts.LEARNER)).orElseThrow();
    boolean grade = fact.getValue() instanceof LearningEvent.GradeSent;
    assertThat(written(found).get("id").equals(written.get("id"))).isEqualTo(!grade);
  }

  @Test
  void findsTheVersionOfAWorkByItsId() throws IOException {
    var work =
        new LearningEvent.ArtefactSubmitted(
            Facts.occasion(), "u07", "plan", new UUID(1, 2), 17, "text", 120);
    assertThat(reading.event(written(work), run -> Optional.empty()))
        .hasValueSatisfying(
            found ->
                assertThat(found)
                    .isEqualTo(
                        new LearningEvent.ArtefactSubmitted(
                            inMillis(Facts.occasion()),
                            "u07",
                            "plan",
                            new UUID(1, 2),
                            17,
                            "text",
                            120)));
  }

  @Test
  void passesOverStatementsOfOthers() throws IOException {
    JsonNode foreign =
        JSON.readTree(
            """
            {"id":"8a850d96-482b-5042-a589-e05789f699a2",
             "actor":{"mbox":"mailto:somebody@example.org"},
             "verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},
             "object":{"id":"https://example.org/thing",
               "definition":{"type":"http://adlnet.gov/expapi/activities/module"}}}
            """);
    assertThat(reading.event(foreign, run -> Optional.of(Facts.LEARNER))).isEmpty();
  }

  @Test
  void leavesOutAGradeOfNobody() throws IOException {
    assertThat(reading.event(written(Facts.grade(true)), run -> Optional.empty())).isEmpty();
  }

  /** Statements carry milliseconds (ST-7). */
  private static Occasion inMillis(Occasion at) {
    return new Occasion(
        at.platform(),
        at.actor(),
        at.context(),
        at.link(),
        at.registration(),
        at.session(),
        at.at().truncatedTo(ChronoUnit.MILLIS),
        at.lms());
  }

  private JsonNode written(LearningEvent event) throws IOException {
    return JSON.readTree(statements.of(event).json());
  }

  private static JsonNode withoutId(JsonNode statement) {
    return ((ObjectNode) statement.deepCopy()).without("id");
  }
}
