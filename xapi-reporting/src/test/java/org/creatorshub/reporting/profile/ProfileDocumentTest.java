package org.creatorshub.reporting.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.statement.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the published document as a stranger would, and holds our statements against it. */
class ProfileDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern STEP = Pattern.compile("\\.([A-Za-z]+)|\\['([^']+)']");

  static Stream<Map.Entry<String, LearningEvent>> facts() {
    return Facts.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void hasExactlyOneTemplateForEachStatementAndItsRulesHold(Map.Entry<String, LearningEvent> fact)
      throws IOException {
    JsonNode statement = statement(fact.getValue());
    List<JsonNode> fitting = all("templates").filter(t -> determines(t, statement)).toList();
    assertThat(fitting).extracting(template -> template.path("id").asText()).hasSize(1);
    assertThat(broken(fitting.getFirst(), statement)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void findsAStatementThatBreaksARule(Map.Entry<String, LearningEvent> fact) throws IOException {
    ObjectNode statement = (ObjectNode) statement(fact.getValue());
    JsonNode template =
        all("templates").filter(t -> determines(t, statement)).findFirst().orElseThrow();
    statement.remove("timestamp");
    assertThat(broken(template, statement)).containsExactly("$.timestamp");
  }

  @ParameterizedTest
  @MethodSource("facts")
  void explainsEveryTermOfOurs(Map.Entry<String, LearningEvent> fact) throws IOException {
    Set<String> explained = new HashSet<>(Set.of(Vocabulary.PROFILE_VERSION));
    all("concepts").forEach(concept -> explained.add(concept.path("id").asText()));
    assertThat(explained).containsAll(ours(statement(fact.getValue())));
  }

  @Test
  void namesEverythingOnceAndLeavesNothingEmpty() throws IOException {
    List<String> ids =
        Stream.of("concepts", "templates", "patterns")
            .flatMap(ProfileDocumentTest::all)
            .map(one -> one.path("id").asText())
            .toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(Vocabulary.BASE));
    assertThat(empties("$", JSON.readTree(ProfileDocument.json()))).isEmpty();
  }

  @Test
  void followsThePatternWithEveryTemplate() {
    JsonNode primary =
        all("patterns").filter(one -> one.path("primary").asBoolean()).findFirst().orElseThrow();
    JsonNode repeated =
        all("patterns")
            .filter(one -> one.path("id").equals(primary.path("oneOrMore")))
            .findFirst()
            .orElseThrow();
    List<String> alternates = new ArrayList<>();
    repeated.path("alternates").forEach(one -> alternates.add(one.asText()));
    assertThat(alternates)
        .containsExactlyElementsOf(
            all("templates").map(template -> template.path("id").asText()).toList());
  }

  @Test
  void isPublishedWithTheDocumentation() throws IOException {
    Path file = Path.of("..", "docs", "xapi-profile.jsonld");
    assertThat(Files.readString(file).strip())
        .as("docs/xapi-profile.jsonld; copy the document there after a change")
        .isEqualTo(ProfileDocument.json().strip());
  }

  private static boolean determines(JsonNode template, JsonNode statement) {
    JsonNode around = statement.at("/context/contextActivities");
    return template.path("verb").equals(statement.at("/verb/id"))
        && template.path("objectActivityType").equals(statement.at("/object/definition/type"))
        && types(around.path("parent"), template.path("contextParentActivityType"))
        && types(around.path("category"), template.path("contextCategoryActivityType"));
  }

  private static boolean types(JsonNode activities, JsonNode wanted) {
    Set<JsonNode> found = new HashSet<>();
    activities.forEach(activity -> found.add(activity.at("/definition/type")));
    return StreamSupport.stream(wanted.spliterator(), false).allMatch(found::contains);
  }

  private static List<String> broken(JsonNode template, JsonNode statement) {
    return StreamSupport.stream(template.path("rules").spliterator(), false)
        .filter(rule -> rule.path("presence").asText().equals("included"))
        .map(rule -> rule.path("location").asText())
        .filter(location -> at(statement, location).isMissingNode())
        .toList();
  }

  private static JsonNode at(JsonNode statement, String location) {
    JsonNode node = statement;
    Matcher step = STEP.matcher(location);
    while (step.find()) {
      node = node.path(step.group(1) == null ? step.group(2) : step.group(1));
    }
    return node;
  }

  private static Set<String> ours(JsonNode node) {
    Set<String> found = new HashSet<>();
    node.properties()
        .forEach(
            entry -> {
              if (entry.getKey().startsWith(Vocabulary.BASE)) {
                found.add(entry.getKey());
              }
            });
    if (node.isTextual() && node.asText().startsWith(Vocabulary.BASE)) {
      found.add(node.asText());
    }
    node.forEach(child -> found.addAll(ours(child)));
    return found;
  }

  private static List<String> empties(String at, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isNull() || (node.isContainerNode() && node.isEmpty())) {
      found.add(at);
    }
    if (node.isTextual() && node.asText().isBlank()) {
      found.add(at);
    }
    node.properties().forEach(e -> found.addAll(empties(at + "." + e.getKey(), e.getValue())));
    if (node.isArray()) {
      node.forEach(child -> found.addAll(empties(at + "[]", child)));
    }
    return found;
  }

  private static Stream<JsonNode> all(String member) {
    try {
      JsonNode list = JSON.readTree(ProfileDocument.json()).path(member);
      return StreamSupport.stream(
          (list.isArray() ? list : MissingNode.getInstance()).spliterator(), false);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode statement(LearningEvent event) throws IOException {
    return JSON.readTree(
        new Statements("https://hub.example.edu/xapi", Facts.course()).of(event).json());
  }
}
