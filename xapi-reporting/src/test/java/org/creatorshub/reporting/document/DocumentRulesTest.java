package org.creatorshub.reporting.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.reporting.document.Decision.Keep;
import org.creatorshub.reporting.document.Decision.Reason;
import org.creatorshub.reporting.document.Decision.Refused;
import org.creatorshub.reporting.document.Decision.Remove;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Shelf STATE =
      new Shelf.State(
          "https://e.org/a",
          ActivityDefinitionsContract.json("{'mbox':'mailto:a@e.org'}"),
          Optional.empty());
  private static final Shelf PROFILE = new Shelf.ActivityProfile("https://e.org/a");
  private static final Optional<Document> NOTHING = Optional.empty();
  private static final Optional<Document> OLD = Optional.of(json("application/json", "{\"a\":1}"));
  private static final Document NEW = json("application/json", "{\"b\":2}");

  private static Document json(String type, String text) {
    return new Document(type, text.getBytes(UTF_8), NOON);
  }

  private static DocumentRules rules(Edition edition, Shelf shelf, String match, String none) {
    return DocumentRules.of(
        edition,
        shelf,
        new Conditions(
            Optional.of(match).filter(text -> !text.isEmpty()),
            Optional.of(none).filter(text -> !text.isEmpty())));
  }

  private static DocumentRules rules(String match, String none) {
    return rules(Edition.V1_0_3, PROFILE, match, none);
  }

  private static Reason reason(Decision decision) {
    return ((Refused) decision).reason();
  }

  @Test
  void overwritesWithoutConditionOnlyStatesOfTheFirstEdition() {
    assertThat(rules(Edition.V1_0_3, STATE, "", "").put(OLD, NEW)).isEqualTo(new Keep(NEW));
    assertThat(reason(rules(Edition.V2_0_0, STATE, "", "").put(OLD, NEW)))
        .isEqualTo(Reason.CONFLICT);
    for (Edition edition : Edition.values()) {
      assertThat(reason(rules(edition, PROFILE, "", "").put(OLD, NEW))).isEqualTo(Reason.CONFLICT);
    }
  }

  @Test
  void wantsAConditionForNewProfilesInTheFirstEditionOnly() {
    assertThat(reason(rules("", "").put(NOTHING, NEW))).isEqualTo(Reason.UNCONDITIONAL);
    assertThat(rules(Edition.V2_0_0, PROFILE, "", "").put(NOTHING, NEW)).isEqualTo(new Keep(NEW));
    for (Edition edition : Edition.values()) {
      assertThat(rules(edition, STATE, "", "").put(NOTHING, NEW)).isEqualTo(new Keep(NEW));
    }
  }

  @Test
  @Requirement("L-21")
  void makesTheTagAsTheFirstEditionDemands() {
    assertThat(new Document("text/plain", "abc".getBytes(UTF_8), NOON).etag())
        .isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
  }

  @Test
  @Requirement("L-21")
  void wantsTheDocumentThatTheRequestNames() {
    String etag = OLD.orElseThrow().etag();
    for (String match : new String[] {"\"" + etag + "\"", "*", "\"x\", W/\"" + etag + "\"", etag}) {
      assertThat(rules(match, "").put(OLD, NEW)).as(match).isEqualTo(new Keep(NEW));
      assertThat(rules(match, "").delete(OLD)).as(match).isEqualTo(new Remove());
      assertThat(rules(match, "").post(OLD, NEW)).as(match).isInstanceOf(Keep.class);
      assertThat(reason(rules(match, "").put(NOTHING, NEW))).isEqualTo(Reason.PRECONDITION);
      assertThat(reason(rules(match, "").delete(NOTHING))).isEqualTo(Reason.PRECONDITION);
    }
    for (String match : new String[] {"\"x\"", "\"" + etag, "\"\"", ",", "\"", "* x"}) {
      assertThat(reason(rules(match, "").put(OLD, NEW))).as(match).isEqualTo(Reason.PRECONDITION);
      assertThat(reason(rules(match, "").post(OLD, NEW))).as(match).isEqualTo(Reason.PRECONDITION);
      assertThat(reason(rules(match, "").delete(OLD))).as(match).isEqualTo(Reason.PRECONDITION);
    }
  }

  @Test
  void wantsNoneOfTheDocumentsThatTheRequestNames() {
    assertThat(rules("", "*").put(NOTHING, NEW)).isEqualTo(new Keep(NEW));
    assertThat(reason(rules("", "*").put(OLD, NEW))).isEqualTo(Reason.PRECONDITION);
    assertThat(rules("", "\"x\"").put(OLD, NEW)).isEqualTo(new Keep(NEW));
    String etag = "\"" + OLD.orElseThrow().etag() + "\"";
    assertThat(reason(rules("", etag).put(OLD, NEW))).isEqualTo(Reason.PRECONDITION);
  }

  @Test
  @Requirement("L-20")
  void mergesTheTopLevelOnly() {
    Optional<Document> there =
        Optional.of(
            json("application/json; charset=utf-8", "{\"a\":{\"x\":1,\"y\":1},\"n\":1.50}"));
    Document sent = json("Application/JSON", "{\"a\":{\"x\":2},\"b\":[]}");
    assertThat(rules("", "").post(there, sent))
        .isEqualTo(new Keep(json("application/json", "{\"a\":{\"x\":2},\"n\":1.50,\"b\":[]}")));
    assertThat(rules("", "").post(NOTHING, sent)).isEqualTo(new Keep(sent));
  }

  @Test
  @Requirement("L-20")
  void mergesNothingButJsonObjects() {
    Document text = json("text/plain", "{}");
    Document list = json("application/json", "[]");
    Document broken = json("application/json", "{\"a\":1");
    Document twice = json("application/json", "{\"a\":1,\"a\":2}");
    for (Document odd : new Document[] {text, list, broken, twice}) {
      assertThat(reason(rules("", "").post(OLD, odd))).isEqualTo(Reason.NOT_MERGEABLE);
      assertThat(reason(rules("", "").post(Optional.of(odd), NEW))).isEqualTo(Reason.NOT_MERGEABLE);
    }
    assertThat(rules("", "").post(NOTHING, text)).isEqualTo(new Keep(text));
    assertThat(reason(rules("", "").post(NOTHING, broken))).isEqualTo(Reason.NOT_MERGEABLE);
    assertThat(reason(rules("", "").post(NOTHING, list))).isEqualTo(Reason.NOT_MERGEABLE);
  }

  @Test
  void keepsAMegabyteAndNoMore() {
    Document most = new Document("a/b", new byte[DocumentRules.LARGEST], NOON);
    Document more = new Document("a/b", new byte[DocumentRules.LARGEST + 1], NOON);
    assertThat(rules("", "*").put(NOTHING, most)).isEqualTo(new Keep(most));
    assertThat(reason(rules("", "*").put(NOTHING, more))).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(rules("", "").post(NOTHING, more))).isEqualTo(Reason.TOO_LARGE);
    String half = "{\"%s\":\"" + "x".repeat(DocumentRules.LARGEST / 2) + "\"}";
    assertThat(
            reason(
                rules("", "")
                    .post(
                        Optional.of(json("application/json", half.formatted("a"))),
                        json("application/json", half.formatted("b")))))
        .isEqualTo(Reason.TOO_LARGE);
  }
}
