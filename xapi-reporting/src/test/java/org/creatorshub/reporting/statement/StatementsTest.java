package org.creatorshub.reporting.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Members that would name a person or show an id of the LMS. */
  private static final Set<String> NEVER =
      Set.of(
          "mbox",
          "mbox_sha1sum",
          "openid",
          "email",
          "sub",
          "iss",
          "given_name",
          "family_name",
          "ip",
          "user-agent",
          "referer",
          "stored",
          "authority",
          "version");

  private final Statements statements =
      new Statements("https://hub.example.edu/xapi", Facts.course());

  static Stream<Map.Entry<String, LearningEvent>> facts() {
    return Facts.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void writesTheWholeStatement(Map.Entry<String, LearningEvent> fact) throws IOException {
    String written = statements.of(fact.getValue()).json();
    assertThat(JSON.readTree(written).toPrettyString())
        .isEqualTo(golden(fact.getKey()).toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void isValidUnderBothEditions(Map.Entry<String, LearningEvent> fact) {
    byte[] written = statements.of(fact.getValue()).json().getBytes(UTF_8);
    for (Edition edition : Edition.values()) {
      assertThat(new StatementReader(edition).read(written)).isInstanceOf(Reading.Accepted.class);
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  @Requirement("P-01")
  void neverNamesAPerson(Map.Entry<String, LearningEvent> fact) throws IOException {
    JsonNode written = JSON.readTree(statements.of(fact.getValue()).json());
    assertThat(members(written)).doesNotContainAnyElementsOf(NEVER);
    assertThat(written.get("actor").fieldNames())
        .toIterable()
        .containsExactly("objectType", "account");
  }

  @ParameterizedTest
  @MethodSource("facts")
  void saysTheSameTwice(Map.Entry<String, LearningEvent> fact) {
    assertThat(statements.of(fact.getValue())).isEqualTo(statements.of(fact.getValue()));
  }

  @Test
  void hasAFactOfEveryKind() {
    Set<Class<?>> shown = new HashSet<>();
    Facts.all().values().forEach(event -> shown.add(event.getClass()));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(LearningEvent.class.getPermittedSubclasses()));
  }

  @Test
  void namesNobodyInAGrade() {
    assertThat(statements.of(Facts.grade(true)).json())
        .doesNotContain(Facts.LEARNER.toString())
        .contains(Facts.REGISTRATION.toString());
  }

  private static Set<String> members(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names.addAll(members(child)));
    return names;
  }

  private static JsonNode golden(String name) throws IOException {
    try (InputStream file = StatementsTest.class.getResourceAsStream(name + ".json")) {
      assertThat(file).as("golden file %s.json", name).isNotNull();
      return JSON.readTree(file);
    }
  }
}
