package org.creatorshub.reporting.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.RandomFacts;
import org.creatorshub.reporting.lrs.Mark.Usage;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tool's own statements and the same from outside, found as their documents say. */
class RecordSearchIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final String BASE = "https://hub.example.edu";
  private final Random random = new Random(42);
  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final List<JsonNode> newestFirst = new ArrayList<>();

  @BeforeEach
  void keepMany() {
    var statements = new Statements(BASE, Facts.course());
    var recorder = new StatementRecorder(statements, store, BASE);
    List<LearningEvent> facts = RandomFacts.list(random, 120);
    for (List<LearningEvent> batch : RandomFacts.cut(random, facts)) {
      recorder.hear(batch);
      List<ObjectNode> outside = new ArrayList<>();
      for (LearningEvent fact : batch) {
        outside.add(statements.of(fact).tree().put("id", UUID.randomUUID().toString()));
      }
      store.store(outside, new Authority(BASE, "somebody"), Edition.V1_0_3);
    }
    newestFirst.clear();
    jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select document from statement order by stored desc, sequence desc")
                    .mapTo(String.class)
                    .list())
        .forEach(text -> newestFirst.add(read(text)));
  }

  @Test
  @Requirement("L-06")
  void findsWhatTheDocumentsSay() {
    int found = 0;
    for (int i = 0; i < 150; i++) {
      Query query = question();
      List<String> expected =
          newestFirst.stream().filter(document -> fits(query, document)).map(this::id).toList();
      assertThat(pages(query)).as("%s", query).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void writesWhatManyHaveAlikeOnce() {
    long own = count("select count(*) from statement where shared is not null");
    assertThat(own).isGreaterThan(30);
    long marks =
        count(
            """
            select count(*) from statement_mark m join statement s on s.sequence = m.sequence
            where s.shared is not null
            """);
    assertThat(marks).isLessThanOrEqualTo(5 * own);
  }

  private long count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  /** Asks for things that one of the statements has, so that something is found. */
  private Query question() {
    JsonNode model = newestFirst.get(random.nextInt(newestFirst.size()));
    JsonNode context = model.path("context");
    List<JsonNode> agents = List.of(model.get("actor"), model.get("authority"));
    List<JsonNode> activities = new ArrayList<>(List.of(model.get("object")));
    context.path("contextActivities").forEach(kind -> kind.forEach(activities::add));
    return new Query(
        maybe((ObjectNode) agents.get(random.nextInt(2))),
        maybe(model.at("/verb/id").asText()),
        maybe(activities.get(random.nextInt(activities.size())).get("id").asText()),
        maybe(UUID.fromString(context.get("registration").asText())),
        random.nextBoolean(),
        random.nextBoolean(),
        Optional.empty(),
        Optional.empty(),
        17,
        false,
        Edition.V1_0_3);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(5) < 2 ? Optional.of(value) : Optional.empty();
  }

  private static boolean fits(Query query, JsonNode document) {
    Set<Mark> marks = Marks.of(document);
    Usage agent = query.relatedAgents() ? Usage.RELATED_AGENT : Usage.AGENT;
    Usage activity = query.relatedActivities() ? Usage.RELATED_ACTIVITY : Usage.ACTIVITY;
    return query.verb().map(verb -> Mark.of(Usage.VERB, verb)).stream().allMatch(marks::contains)
        && query.activity().map(id -> Mark.of(activity, id)).stream().allMatch(marks::contains)
        && query.registration().map(UUID::toString).map(Marks::registration).stream()
            .allMatch(marks::contains)
        && query.agent().flatMap(Marks::identifier).map(who -> Mark.of(agent, who)).stream()
            .allMatch(marks::contains);
  }

  private List<String> pages(Query query) {
    List<String> seen = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page page = store.query(query, after);
      page.statements().forEach(text -> seen.add(id(read(text))));
      after = page.last();
    } while (after.isPresent());
    return seen;
  }

  private String id(JsonNode document) {
    return document.get("id").asText();
  }

  private static JsonNode read(String text) {
    return StrictJson.read(text.getBytes(UTF_8), message -> {}).orElseThrow();
  }
}
