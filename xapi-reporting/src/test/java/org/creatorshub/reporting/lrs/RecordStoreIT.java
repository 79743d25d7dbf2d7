package org.creatorshub.reporting.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordStoreIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Authority SYSTEM = Authority.system("https://hub.example.edu");

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);

  /** A statement about one thing of this test; {@code members} goes before its end. */
  private static String statement(UUID id, String thing, String members) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},\
        "object":{"id":"http://example.org/%s"}%s}"""
        .formatted(id, thing, members);
  }

  private static String reference(UUID id, UUID target, String verb) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:b@example.org"},"verb":{"id":"%s"},\
        "object":{"objectType":"StatementRef","id":"%s"}}"""
        .formatted(id, verb, target);
  }

  private static List<ObjectNode> read(String... texts) {
    List<ObjectNode> all = new ArrayList<>();
    for (String text : texts) {
      Reading reading = new StatementReader(Edition.V1_0_3).read(text.getBytes(UTF_8));
      assertThat(reading).isInstanceOf(Reading.Accepted.class);
      all.addAll(((Reading.Accepted) reading).statements());
    }
    return all;
  }

  private Storing store(String... texts) {
    return store.store(read(texts), SYSTEM, Edition.V1_0_3);
  }

  private List<String> found(Query query) {
    return store.query(query, Optional.empty()).statements().stream()
        .map(text -> StrictJson.read(text.getBytes(UTF_8), m -> {}).get().get("id").asText())
        .toList();
  }

  private static Query about(String thing) {
    Query all = Query.all(Edition.V1_0_3);
    return new Query(
        all.agent(),
        all.verb(),
        Optional.of("http://example.org/" + thing),
        all.registration(),
        false,
        false,
        all.since(),
        all.until(),
        0,
        false,
        Edition.V1_0_3);
  }

  private static String thing() {
    return UUID.randomUUID().toString();
  }

  @Test
  @Requirement({"L-14", "L-15"})
  void keepsStatementsOfManyEachForItself() {
    UUID known = UUID.randomUUID();
    store(statement(known, "a", ""));
    UUID twice = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    List<Storing> outcomes =
        store.storeEach(
            Stream.of(
                    statement(twice, "b", ""),
                    statement(known, "changed", ""),
                    statement(twice, "b", ""),
                    statement(twice, "changed", ""),
                    statement(known, "a", ""),
                    statement(fresh, "c", ""))
                .map(text -> single(text, SYSTEM, Edition.V1_0_3))
                .toList());
    assertThat(outcomes)
        .containsExactly(
            new Storing.Stored(List.of(twice)),
            new Storing.Conflict(known),
            new Storing.Stored(List.of(twice)),
            new Storing.Conflict(twice),
            new Storing.Stored(List.of(known)),
            new Storing.Stored(List.of(fresh)));
    assertThat(store.byId(twice).orElseThrow()).contains("example.org/b");
    assertThat(store.byId(known).orElseThrow()).contains("example.org/a");
  }

  @Test
  @Requirement({"L-12", "L-13"})
  void keepsEachUnderItsOwnAuthorityAndEdition() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    String thing = thing();
    Authority guest = Authority.system("https://guest.example.edu");
    store.storeEach(
        List.of(
            single(statement(one, thing, ""), SYSTEM, Edition.V1_0_3),
            single(statement(other, thing, ""), guest, Edition.V2_0_0)));
    assertThat(store.byId(one).orElseThrow()).contains("hub.example.edu", "\"1.0.0\"");
    assertThat(store.byId(other).orElseThrow()).contains("guest.example.edu", "\"2.0.0\"");
    assertThat(found(about(thing))).as("for readers of 1.0.3").containsExactly(one.toString());
  }

  @Test
  void leavesTheStatementsOfCallersAsTheyAre() {
    Single single = single(statement(UUID.randomUUID(), thing(), ""), SYSTEM, Edition.V1_0_3);
    ObjectNode before = single.statement().deepCopy();
    store.storeEach(List.of(single));
    assertThat(single.statement()).isEqualTo(before);
  }

  private static Single single(String text, Authority authority, Edition edition) {
    return new Single(read(text).getFirst(), new Writer(authority, edition, true));
  }

  @Test
  @Requirement({"L-12", "L-13"})
  void completesAndKeepsAStatement() {
    UUID id = UUID.randomUUID();
    String extra =
        ",\"result\":{\"score\":{\"raw\":1.10},\"extensions\":{\"http://e.org/x\":\"\\u0000\"}}"
            + ",\"context\":{\"contextActivities\":{\"parent\":{\"id\":\"http://e.org/p\"}}}"
            + ",\"timestamp\":\"2026-11-20T10:00:00.5+02:00\"";
    assertThat(store(statement(id, thing(), extra))).isEqualTo(new Storing.Stored(List.of(id)));
    String kept = store.byId(id).orElseThrow();
    assertThat(kept)
        .contains("\"raw\":1.10")
        .contains("\\u0000")
        .contains("\"parent\":[{")
        .contains("\"timestamp\":\"2026-11-20T08:00:00.500Z\"")
        .contains("\"stored\":\"")
        .contains("\"version\":\"1.0.0\"")
        .contains("\"homePage\":\"https://hub.example.edu\"");
  }

  @Test
  @Requirement("L-15")
  void takesTheSameTwiceAndRefusesOtherContent() {
    UUID id = UUID.randomUUID();
    String thing = thing();
    store(statement(id, thing, ""));
    long before = store.count();
    assertThat(store(statement(id, thing, ""))).isInstanceOf(Storing.Stored.class);
    assertThat(store(statement(id, thing(), ""))).isEqualTo(new Storing.Conflict(id));
    assertThat(store.count()).isEqualTo(before);
  }

  @Test
  @Requirement("L-14")
  void keepsNothingOfABatchWithAConflict() {
    UUID known = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    store(statement(known, thing(), ""));
    Storing storing = store(statement(fresh, thing(), ""), statement(known, thing(), ""));
    assertThat(storing).isEqualTo(new Storing.Conflict(known));
    assertThat(store.byId(fresh)).isEmpty();
  }

  @Test
  void givesIdsInTheOrderOfTheBatch() {
    UUID high = UUID.fromString("ffffffff-ffff-4fff-8fff-" + thing().substring(24));
    UUID low = UUID.fromString("00000000-0000-4000-8000-" + thing().substring(24));
    String thing = thing();
    assertThat(store(statement(high, thing, ""), statement(low, thing, "")))
        .isEqualTo(new Storing.Stored(List.of(high, low)));
    assertThat(found(about(thing))).containsExactly(low.toString(), high.toString());
  }

  @Test
  @Requirement("L-17")
  void hidesWhatIsVoided() {
    UUID id = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    String thing = thing();
    store(statement(id, thing, ""));
    store(reference(voiding, id, Entry.VOIDED));
    assertThat(store.byId(id)).isEmpty();
    assertThat(store.voidedById(id)).isPresent();
    assertThat(store.voidedById(voiding)).isEmpty();
    // L-07: the voiding statement is still found by what its target was about
    assertThat(found(about(thing))).containsExactly(voiding.toString());
  }

  @Test
  @Requirement("L-17")
  void voidsWhatArrivesLater() {
    UUID id = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    String thing = thing();
    store(reference(voiding, id, Entry.VOIDED));
    store(statement(id, thing, ""));
    assertThat(store.byId(id)).isEmpty();
    assertThat(found(about(thing))).containsExactly(voiding.toString());
  }

  @Test
  @Requirement("L-17")
  void ignoresTheVoidOfAVoid() {
    UUID id = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    store(statement(id, thing(), ""));
    store(reference(voiding, id, Entry.VOIDED));
    store(reference(UUID.randomUUID(), voiding, Entry.VOIDED));
    assertThat(store.byId(id)).isEmpty();
    assertThat(store.byId(voiding)).isPresent();
  }

  @Test
  @Requirement("L-07")
  void findsChainsOfReferencesInOneBatch() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    String thing = thing();
    store(
        reference(third, second, "http://example.org/liked"),
        reference(second, first, "http://example.org/liked"),
        statement(first, thing, ""));
    assertThat(found(about(thing)))
        .containsExactlyInAnyOrder(first.toString(), second.toString(), third.toString());
  }

  @Test
  @Requirement("L-07")
  void endsAtRingsOfReferences() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    UUID self = UUID.randomUUID();
    String liked = "http://example.org/" + thing();
    Storing storing =
        store(
            reference(first, second, liked),
            reference(second, first, liked),
            reference(self, self, liked));
    assertThat(storing).isInstanceOf(Storing.Stored.class);
    store(reference(UUID.randomUUID(), self, liked));
    assertThat(store.byId(self)).isPresent();
  }

  @Test
  @Requirement("L-07")
  void followsLongChainsUpToABound() {
    String thing = thing();
    UUID last = UUID.randomUUID();
    store(statement(last, thing, ""));
    for (int i = 0; i < 40; i++) {
      UUID next = UUID.randomUUID();
      store(reference(next, last, "http://example.org/liked"));
      last = next;
    }
    assertThat(found(about(thing))).hasSize(1 + 32);
  }

  @Test
  @Requirement("L-05")
  void findsByAllFiltersTogether() {
    UUID id = UUID.randomUUID();
    UUID registration = UUID.randomUUID();
    String thing = thing();
    store(
        statement(id, thing, ",\"context\":{\"registration\":\"" + registration + "\"}"),
        statement(UUID.randomUUID(), thing, ""));
    ObjectNode agent =
        (ObjectNode)
            StrictJson.read("{\"mbox\":\"mailto:a@example.org\"}".getBytes(UTF_8), m -> {}).get();
    Query query = query(agent, thing, registration);
    assertThat(found(query)).containsExactly(id.toString());
    assertThat(found(query(agent, thing, UUID.randomUUID()))).isEmpty();
  }

  private static Query query(ObjectNode agent, String thing, UUID registration) {
    return new Query(
        Optional.of(agent),
        Optional.of("http://example.org/did"),
        Optional.of("http://example.org/" + thing),
        Optional.of(registration),
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        0,
        true,
        Edition.V1_0_3);
  }

  @Test
  @Requirement({"L-08", "L-09"})
  void pagesThroughAllWithoutLossOrRepetition() {
    String thing = thing();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      UUID id = UUID.randomUUID();
      store(statement(id, thing, ""));
      sent.addFirst(id.toString());
    }
    Query all = about(thing);
    Query byThree =
        new Query(
            all.agent(),
            all.verb(),
            all.activity(),
            all.registration(),
            false,
            false,
            all.since(),
            all.until(),
            3,
            false,
            Edition.V1_0_3);
    List<String> seen = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page page = store.query(byThree, after);
      page.statements()
          .forEach(
              text ->
                  seen.add(
                      StrictJson.read(text.getBytes(UTF_8), m -> {}).get().get("id").asText()));
      after = page.last();
    } while (after.isPresent());
    assertThat(seen).isEqualTo(sent);
  }

  @Test
  @Requirement("L-12")
  void showsReadersOfOldNothingNew() {
    UUID id = UUID.randomUUID();
    String thing = thing();
    store.store(read(statement(id, thing, "")), SYSTEM, Edition.V2_0_0);
    assertThat(found(about(thing))).isEmpty();
  }

  @Test
  @Requirement("L-11")
  void promisesNoMoreThanTheOldestOpenWriteAllows() {
    UUID id = UUID.randomUUID();
    Position open =
        new JdbcStatements(jdbi)
            .inTransaction(
                writing -> {
                  Position position = writing.begin(1).getFirst();
                  // seen from another connection, while this one is not committed
                  assertThat(store.consistentThrough()).isBefore(position.stored());
                  return position;
                });
    assertThat(open.sequence()).isPositive();
    store(statement(id, thing(), ""));
    String stored =
        StrictJson.read(store.byId(id).orElseThrow().getBytes(UTF_8), m -> {})
            .get()
            .get("stored")
            .asText();
    Instant moment = Instant.parse(stored);
    while (store.consistentThrough().isBefore(moment)) {
      Thread.onSpinWait();
    }
    assertThat(store.consistentThrough()).isAfterOrEqualTo(moment);
  }

  @Test
  void keepsTimesBeforeTheFirstYear() {
    UUID id = UUID.randomUUID();
    store(statement(id, thing(), ",\"timestamp\":\"0000-02-29T00:00:00.25Z\""));
    assertThat(occurred(id)).isEqualTo(Instant.parse("0000-02-29T00:00:00.25Z"));
  }

  private Instant occurred(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select (extract(epoch from occurred_at) * 1000)::bigint from statement
                    where statement_id = :id
                    """)
                .bind("id", id)
                .mapTo(Long.class)
                .map(Instant::ofEpochMilli)
                .one());
  }

  @Test
  void keepsBatchesThatShareIdsWithoutWaitingInARing()
      throws InterruptedException, ExecutionException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(statement(UUID.randomUUID(), "ring", ""));
    }
    long before = store.count();
    List<Callable<Storing>> writers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      List<String> mine = new ArrayList<>(texts);
      Collections.shuffle(mine, new Random(i));
      writers.add(() -> store(mine.toArray(String[]::new)));
    }
    try (var workers = Executors.newFixedThreadPool(4)) {
      for (Future<Storing> done : workers.invokeAll(writers)) {
        assertThat(done.get()).isInstanceOf(Storing.Stored.class);
      }
    }
    assertThat(store.count()).isEqualTo(before + texts.size());
    assertThat(found(about("ring"))).hasSize(texts.size());
  }

  @Test
  void keepsOneOfTwoSimultaneousWrites() throws InterruptedException, ExecutionException {
    UUID id = UUID.randomUUID();
    long before = store.count();
    List<Callable<Storing>> both =
        List.of(() -> store(statement(id, "one", "")), () -> store(statement(id, "two", "")));
    try (var workers = Executors.newFixedThreadPool(2)) {
      List<Storing> results = new ArrayList<>();
      for (Future<Storing> done : workers.invokeAll(both)) {
        results.add(done.get());
      }
      assertThat(results)
          .containsExactlyInAnyOrder(new Storing.Stored(List.of(id)), new Storing.Conflict(id));
    }
    assertThat(store.count()).isEqualTo(before + 1);
  }
}
