package org.creatorshub.tool.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;

/**
 * The statements of one launch, checked against xAPI and the rules of cmi5 (clauses 9.3 to 9.6).
 */
final class Cmi5Session {
  private static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
  private static final Set<String> JUDGING = Set.of("completed", "passed", "failed");
  private static final Set<String> DEFINED =
      Set.of("initialized", "completed", "passed", "failed", "terminated");

  private final String id;
  private final List<JsonNode> said = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Cmi5Session(String id) {
    this.id = id;
  }

  synchronized void take(String statementId, String body) throws IOException {
    var read = new StatementReader(Edition.V1_0_3).read(body.getBytes(StandardCharsets.UTF_8));
    if (read instanceof Reading.Refused refused) {
      faults.add("no xAPI: " + refused + " " + body);
    }
    JsonNode statement = Cmi5Lms.json(body);
    String verb = verb(statement);
    check(statement.path("id").asText().equals(statementId), "id differs: " + body);
    check(said.isEmpty() == verb.equals("initialized"), "initialized is first, once: " + verb);
    check(!verbs().contains("terminated"), verb + " after terminated");
    check(verb.equals("answered") || !verbs().contains(verb), verb + " twice");
    check(!verb.equals("failed") || !verbs().contains("passed"), "failed after passed");
    context(statement.path("context"), verb);
    result(statement.path("result"), verb);
    said.add(statement);
  }

  private void context(JsonNode context, String verb) {
    check(context.path("registration").asText().equals(Cmi5Lms.REGISTRATION), "registration");
    String session =
        context
            .path("extensions")
            .path("https://w3id.org/xapi/cmi5/context/extensions/sessionid")
            .asText();
    check(session.equals(id), "session id: " + session);
    check(context.path("contextActivities").has("grouping"), "template lost");
    String categories = context.path("contextActivities").path("category").toString();
    check(categories.contains(CATEGORY + "cmi5") == DEFINED.contains(verb), "category: " + verb);
    check(categories.contains(CATEGORY + "moveon") == JUDGING.contains(verb), "moveon: " + verb);
  }

  private void result(JsonNode result, String verb) {
    boolean judged = verb.equals("passed") || verb.equals("failed");
    check(result.has("completion") == verb.equals("completed"), "completion: " + verb);
    check(
        result.has("duration") == (JUDGING.contains(verb) || verb.equals("terminated")),
        "duration: " + verb);
    if (!verb.equals("answered")) {
      check(result.has("success") == judged, "success: " + verb);
      check(result.has("score") == judged, "score: " + verb);
    }
  }

  private void check(boolean holds, String words) {
    if (!holds) {
      faults.add(words);
    }
  }

  private static String verb(JsonNode statement) {
    String id = statement.path("verb").path("id").asText();
    return id.substring(id.lastIndexOf('/') + 1);
  }

  synchronized List<String> verbs() {
    return said.stream().map(Cmi5Session::verb).toList();
  }

  synchronized JsonNode said(String verb) {
    return said.stream().filter(one -> verb(one).equals(verb)).findFirst().orElseThrow();
  }

  synchronized List<String> faults() {
    return List.copyOf(faults);
  }
}
