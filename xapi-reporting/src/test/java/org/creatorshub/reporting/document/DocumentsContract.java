package org.creatorshub.reporting.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.reporting.document.ActivityDefinitionsContract.activity;
import static org.creatorshub.reporting.document.ActivityDefinitionsContract.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.reporting.document.Decision.Keep;
import org.creatorshub.reporting.document.Decision.Reason;
import org.creatorshub.reporting.document.Decision.Refused;
import org.creatorshub.reporting.document.Decision.Remove;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.junit.jupiter.api.Test;

/** What all stores of documents do. Each test uses shelves of its own. */
interface DocumentsContract {
  int MOST = 5;
  Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

  Documents documents();

  static ObjectNode agent() {
    return json(
        "{'account':{'homePage':'https://e.org','name':'%s'}}".formatted(UUID.randomUUID()));
  }

  static Document document(String text) {
    return document(text, NOON);
  }

  static Document document(String text, Instant at) {
    return new Document("text/plain", text.getBytes(UTF_8), at);
  }

  private Decision keep(Shelf shelf, String name, Document document) {
    return documents().change(shelf, name, there -> new Keep(document));
  }

  @Test
  default void keepsChangesAndRemoves() {
    for (Shelf shelf :
        List.of(
            new Shelf.State(activity(), agent(), Optional.empty()),
            new Shelf.State(activity(), agent(), Optional.of(UUID.randomUUID())),
            new Shelf.ActivityProfile(activity()),
            new Shelf.AgentProfile(agent()))) {
      assertThat(documents().find(shelf, "a")).isEmpty();
      keep(shelf, "a", document("one"));
      Document two = new Document("application/x", new byte[] {0, -1, 7}, NOON.plusSeconds(1));
      keep(shelf, "a", two);
      assertThat(documents().find(shelf, "a")).contains(two);
      assertThat(documents().find(shelf, "A")).isEmpty();
      documents().change(shelf, "a", there -> new Refused(Reason.CONFLICT, "no"));
      assertThat(documents().find(shelf, "a")).contains(two);
      documents().change(shelf, "a", there -> new Remove());
      assertThat(documents().find(shelf, "a")).isEmpty();
      assertThat(documents().names(shelf, Optional.empty())).isEmpty();
    }
  }

  @Test
  default void keepsEachShelfApart() {
    String activity = activity();
    ObjectNode agent = agent();
    Optional<UUID> run = Optional.of(UUID.randomUUID());
    List<Shelf> shelves =
        List.of(
            new Shelf.State(activity, agent, Optional.empty()),
            new Shelf.State(activity, agent, run),
            new Shelf.State(activity, agent, Optional.of(UUID.randomUUID())),
            new Shelf.State(activity, agent(), run),
            new Shelf.State(activity(), agent, run),
            new Shelf.ActivityProfile(activity),
            new Shelf.AgentProfile(agent));
    shelves.forEach(shelf -> keep(shelf, "a", document(shelf.toString())));
    shelves.forEach(
        shelf -> assertThat(documents().find(shelf, "a")).contains(document(shelf.toString())));
  }

  @Test
  default void knowsAnAgentByItsIdentifierAlone() {
    ObjectNode named = agent();
    named.put("name", "Ada").put("objectType", "Agent");
    ObjectNode bare = named.deepCopy();
    bare.remove(List.of("name", "objectType"));
    keep(new Shelf.AgentProfile(named), "a", document("x"));
    assertThat(documents().find(new Shelf.AgentProfile(bare), "a")).isPresent();
    ObjectNode mail = json("{'mbox':'mailto:%s@e.org'}".formatted(UUID.randomUUID()));
    keep(new Shelf.AgentProfile(mail), "m", document("y"));
    assertThat(documents().names(new Shelf.AgentProfile(mail), Optional.empty()))
        .containsExactly("m");
  }

  @Test
  default void listsNamesInOrderSinceAMoment() {
    Shelf shelf = new Shelf.ActivityProfile(activity());
    keep(shelf, "b", document("1", NOON));
    keep(shelf, "a", document("2", NOON.plusSeconds(1)));
    keep(shelf, "ä ", document("3", NOON.plusSeconds(2)));
    assertThat(documents().names(shelf, Optional.empty())).hasSize(3).startsWith("a");
    assertThat(documents().names(shelf, Optional.of(NOON))).containsExactlyInAnyOrder("a", "ä ");
    assertThat(documents().names(shelf, Optional.of(NOON.plusSeconds(2)))).isEmpty();
  }

  @Test
  default void takesStatesWithoutRegistrationForAllOfThem() {
    String activity = activity();
    ObjectNode agent = agent();
    Optional<UUID> run = Optional.of(UUID.randomUUID());
    Shelf every = new Shelf.State(activity, agent, Optional.empty());
    Shelf one = new Shelf.State(activity, agent, run);
    Shelf other = new Shelf.State(activity, agent, Optional.of(UUID.randomUUID()));
    keep(every, "none", document("0"));
    keep(one, "a", document("1"));
    keep(other, "a", document("2"));
    keep(other, "b", document("3"));
    assertThat(documents().names(one, Optional.empty())).containsExactly("a");
    assertThat(documents().names(every, Optional.empty())).containsExactly("a", "b", "none");
    assertThat(documents().clear(one)).isEqualTo(1);
    assertThat(documents().names(other, Optional.empty())).containsExactly("a", "b");
    assertThat(documents().clear(every)).isEqualTo(3);
    assertThat(documents().names(every, Optional.empty())).isEmpty();
  }

  @Test
  default void refusesOneMoreOnAFullShelf() {
    Shelf shelf = new Shelf.AgentProfile(agent());
    for (int i = 0; i < MOST; i++) {
      assertThat(keep(shelf, "d" + i, document("x"))).isInstanceOf(Keep.class);
    }
    assertThat(keep(shelf, "more", document("x")))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.TOO_MANY));
    assertThat(keep(shelf, "d0", document("y"))).isInstanceOf(Keep.class);
    documents().change(shelf, "d1", there -> new Remove());
    assertThat(keep(shelf, "more", document("x"))).isInstanceOf(Keep.class);
  }

  /** Each adds 1 to the number that it read, unless somebody was faster. */
  @Test
  @Requirement("L-21")
  default void letsExactlyOneOfManyChangeAVersion() throws Exception {
    Shelf shelf = new Shelf.State(activity(), agent(), Optional.empty());
    keep(shelf, "n", document("0"));
    assertThat(winners(shelf, new Conditions(Optional.of('"' + etag("0") + '"'), Optional.empty())))
        .isEqualTo(1);
    assertThat(documents().find(shelf, "n").orElseThrow().etag()).isNotEqualTo(etag("0"));
  }

  @Test
  default void letsExactlyOneOfManyMakeADocument() throws Exception {
    Shelf shelf = new Shelf.ActivityProfile(activity());
    assertThat(winners(shelf, new Conditions(Optional.empty(), Optional.of("*")))).isEqualTo(1);
  }

  private static String etag(String text) {
    return document(text).etag();
  }

  private long winners(Shelf shelf, Conditions conditions)
      throws InterruptedException, ExecutionException {
    DocumentRules rules = DocumentRules.of(Edition.V2_0_0, shelf, conditions);
    List<Future<Decision>> running = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (int i = 1; i <= 8; i++) {
        Document mine = document("mine" + i);
        running.add(
            pool.submit(() -> documents().change(shelf, "n", there -> rules.put(there, mine))));
      }
      long won = 0;
      for (Future<Decision> one : running) {
        won += one.get() instanceof Keep ? 1 : 0;
      }
      return won;
    }
  }
}
