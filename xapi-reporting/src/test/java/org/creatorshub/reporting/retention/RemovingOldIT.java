package org.creatorshub.reporting.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.outbox.Addition;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Waiting;
import org.creatorshub.reporting.progress.History;
import org.creatorshub.reporting.progress.RebuildingProgress;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.retention.RemovingOld.Purpose;
import org.creatorshub.reporting.statement.Extension;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes by its age and what stays. */
@Requirement("P-08")
class RemovingOldIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant BEFORE = Instant.parse("2021-11-21T12:00:00Z");
  private static final Instant OLD = BEFORE.minusMillis(1);
  private static final String DID = "http://e.org/did";
  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private static final Cutoff ALL = new Cutoff(BEFORE, Optional.empty());

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final Attachments attachments = new Attachments(jdbi);
  private final RemovingOld removing = new RemovingOld(jdbi, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void empty() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                truncate statement, statement_mark, statement_reference, statement_attachment, statement_file, outbox,
                  record_store_document, record_store_cut
                """));
  }

  private static ObjectNode statement(UUID id, String verb, String object, String more) {
    String text =
        """
        {"id":"%s","actor":{"mbox":"mailto:a@e.org"},"verb":{"id":"%s"},"object":%s%s}"""
            .formatted(id, verb, object, more);
    return StrictJson.read(text.getBytes(UTF_8), message -> {})
        .map(ObjectNode.class::cast)
        .orElseThrow();
  }

  private static String activity() {
    return "{\"id\":\"http://e.org/x\"}";
  }

  private static String reference(UUID to) {
    return "{\"objectType\":\"StatementRef\",\"id\":\"" + to + "\"}";
  }

  private static String of(UUID platform) {
    return ",\"context\":{\"extensions\":{\"%s\":{\"platform\":\"%s\"}}}"
        .formatted(Extension.LTI.iri(), platform);
  }

  private UUID store(ObjectNode statement, Instant stored, Attachment... files) {
    UUID id = UUID.fromString(statement.get("id").asText());
    assertThat(
            store.store(
                List.of(statement),
                List.of(files),
                new Writer(Authority.system("https://hub.example.edu"), Edition.V1_0_3, true)))
        .isInstanceOf(Storing.Stored.class);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update statement set stored = ? where statement_id = ?", at(stored), id));
    return id;
  }

  private UUID store(String verb, String object, Instant stored) {
    return store(statement(UUID.randomUUID(), verb, object, ""), stored);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Attachment file(String text) {
    try {
      byte[] data = text.getBytes(UTF_8);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
      return Attachment.of(hash, data).orElseThrow();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private UUID bring(Attachment file, Instant stored) {
    String notice =
        """
        ,"attachments":[{"usageType":"http://e.org/u","display":{"en":"x"},
          "contentType":"text/plain","length":1,"sha2":"%s"}]"""
            .formatted(file.sha2());
    return store(statement(UUID.randomUUID(), DID, activity(), notice), stored, file);
  }

  private void document(String kind, Instant updated) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into record_store_document (kind, activity, agent, registration, name,
                  document_id, content_type, content, updated_at)
                values (?, ?, ?, ?, ?, 'd', 'text/plain', '', ?)
                """,
                kind,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new UUID(0, 0),
                UUID.randomUUID(),
                at(updated)));
  }

  private List<UUID> kept() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select statement_id from statement order by sequence")
                .mapTo(UUID.class)
                .list());
  }

  private long count(String what) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from " + what).mapTo(Long.class).one());
  }

  @Test
  void countsFirstAndRemovesExactlyThatWithWhatHangsOnIt() {
    Attachment own = file("own");
    Attachment both = file("both");
    UUID first = bring(own, OLD);
    UUID second = bring(both, OLD);
    UUID young = bring(both, BEFORE);
    Outbox outbox = Outbox.in(jdbi, Clock.systemUTC());
    List.of(first, young)
        .forEach(id -> outbox.addAll("lrs:t", List.of(new Addition("a", id.toString(), "{}"))));
    outbox.add("ags:t", "a", first.toString(), "{}");
    document("state", OLD);
    document("agent-profile", OLD);
    document("state", BEFORE);
    document("activity-profile", OLD);

    RemovingOld.Result counted = removing.remove(ALL, Purpose.COUNT);
    assertThat(counted.found())
        .isEqualTo(new Old(List.of(new Old.Line(Optional.empty(), DID, 2)), 0, 1, 1, 2));
    assertThat(counted.removed()).isEqualTo(Removed.NOTHING);
    assertThat(kept()).containsExactly(first, second, young);
    assertThat(count("record_store_document")).isEqualTo(4);
    assertThat(new RecordCuts(jdbi).all()).isEmpty();

    RemovingOld.Result removed = removing.remove(ALL, Purpose.REMOVE);
    assertThat(removed.found()).isEqualTo(counted.found());
    assertThat(removed.removed()).isEqualTo(new Removed(2, 1, 1, 2));
    assertThat(kept()).containsExactly(young);
    assertThat(count("statement_mark m where m.sequence not in (select sequence from statement)"))
        .isZero();
    assertThat(count("statement_mark")).isPositive();
    assertThat(attachments.data(own.sha2())).isEmpty();
    assertThat(attachments.data(both.sha2())).isPresent();
    assertThat(outbox.waiting("lrs:t")).extracting(Waiting::key).containsExactly(young.toString());
    assertThat(outbox.waiting("ags:t")).hasSize(1);
    assertThat(count("record_store_document where kind = 'activity-profile'")).isEqualTo(1);
    assertThat(removing.remove(ALL, Purpose.REMOVE).removed()).isEqualTo(Removed.NOTHING);
  }

  @Test
  void keepsWhatAStatementThatStaysRefersToAlongTheChain() {
    UUID told = store(DID, activity(), OLD);
    UUID about = store(DID, reference(told), OLD);
    UUID young = store(DID, reference(about), NOW);
    UUID oldOnly = store(DID, activity(), OLD);
    store(DID, reference(oldOnly), OLD);
    RemovingOld.Result result = removing.remove(ALL, Purpose.REMOVE);
    assertThat(result.found().held()).isEqualTo(2);
    assertThat(result.removed().statements()).isEqualTo(2);
    assertThat(kept()).containsExactly(told, about, young);
    assertThat(count("statement_reference")).isEqualTo(2);
  }

  @Test
  void bringsNoVoidedStatementBack() {
    UUID late = UUID.randomUUID();
    UUID early = store(VOIDED, reference(late), OLD);
    store(statement(late, DID, activity(), ""), NOW);
    UUID held = store(DID, activity(), OLD);
    UUID voidOfHeld = store(VOIDED, reference(held), OLD);
    UUID young = store(DID, reference(held), NOW);
    UUID gone = store(DID, activity(), OLD);
    store(VOIDED, reference(gone), OLD);
    removing.remove(ALL, Purpose.REMOVE);
    assertThat(kept()).containsExactly(early, late, held, voidOfHeld, young);
  }

  @Test
  void removesOfOnePlatformOnly() {
    UUID platform = UUID.randomUUID();
    String odd = ",\"result\":{\"response\":\"\\u0000\"}";
    store(statement(UUID.randomUUID(), DID, activity(), of(platform)), OLD);
    UUID other = store(statement(UUID.randomUUID(), DID, activity(), of(UUID.randomUUID())), OLD);
    UUID foreign = store(statement(UUID.randomUUID(), DID, activity(), odd), OLD);
    document("state", OLD);
    assertThat(removing.remove(ALL, Purpose.COUNT).found().lines())
        .hasSize(3)
        .contains(new Old.Line(Optional.of(platform.toString()), DID, 1))
        .contains(new Old.Line(Optional.empty(), DID, 1));
    RemovingOld.Result result =
        removing.remove(new Cutoff(BEFORE, Optional.of(platform)), Purpose.REMOVE);
    assertThat(result.removed()).isEqualTo(new Removed(1, 0, 0, 0));
    assertThat(kept()).containsExactly(other, foreign);
    assertThat(count("record_store_document")).isEqualTo(1);
  }

  @Test
  void goesInStepsAndNotesTheCut() {
    List<ObjectNode> many = new ArrayList<>();
    for (int i = 0; i < 1_001; i++) {
      many.add(statement(UUID.randomUUID(), DID, activity(), ""));
    }
    store.store(many, Authority.system("https://hub.example.edu"), Edition.V1_0_3);
    jdbi.useHandle(handle -> handle.execute("update statement set stored = ?", at(OLD)));
    assertThat(removing.remove(ALL, Purpose.REMOVE).removed().statements()).isEqualTo(1_001);
    assertThat(kept()).isEmpty();
    assertThat(new RecordCuts(jdbi).all()).contains(new RecordCuts.Cut(NOW, BEFORE, 1_001));
  }

  @Test
  void letsACutRecordReplaceNoReadModel() {
    RebuildingProgress rebuilding = new RebuildingProgress(jdbi, new Cuttable());
    assertThat(rebuilding.rebuild(RebuildingProgress.Purpose.REPLACE)).isNotEmpty();
    store(DID, activity(), OLD);
    removing.remove(ALL, Purpose.REMOVE);
    assertThat(rebuilding.rebuild(RebuildingProgress.Purpose.COMPARE)).isNotEmpty();
    assertThatThrownBy(() -> rebuilding.rebuild(RebuildingProgress.Purpose.REPLACE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cut");
  }

  /** A history without events, as whole as the record. */
  private static final class Cuttable implements History {
    @Override
    public void each(Handle handle, Consumer<LearningEvent> event) {}

    @Override
    public boolean whole(Handle handle) {
      return RecordCuts.in(handle).isEmpty();
    }
  }
}
