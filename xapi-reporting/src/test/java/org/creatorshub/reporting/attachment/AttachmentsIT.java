package org.creatorshub.reporting.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttachmentsIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final String BASE = "https://hub.example.edu";

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final Attachments attachments = new Attachments(jdbi);
  private final PersonStatements people = new PersonStatements(jdbi, BASE);
  private final UUID ann = UUID.randomUUID();
  private final UUID bob = UUID.randomUUID();

  private static Attachment file(String text) {
    try {
      byte[] data = text.getBytes(UTF_8);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
      return Attachment.of(hash, data).orElseThrow();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode statement(UUID id, UUID who, Attachment file) {
    String text =
        """
        {"id":"%s","actor":{"account":{"homePage":"%s/people","name":"%s"}},
         "verb":{"id":"http://e.org/did"},"object":{"id":"http://e.org/x"},
         "attachments":[{"usageType":"http://e.org/u","display":{"en":"x"},
           "contentType":"text/plain","length":1,"sha2":"%s","fileUrl":"http://e.org/f"}]}"""
            .formatted(id, BASE, who, file.sha2());
    return StrictJson.read(text.getBytes(UTF_8), message -> {})
        .map(ObjectNode.class::cast)
        .orElseThrow();
  }

  private UUID stored(UUID who, Attachment file, List<Attachment> along) {
    UUID id = UUID.randomUUID();
    Storing storing =
        store.store(
            List.of(statement(id, who, file)),
            along,
            new Writer(Authority.system(BASE), Edition.V1_0_3, true));
    assertThat(storing).isInstanceOf(Storing.Stored.class);
    return id;
  }

  private void erase(UUID who) {
    assertThat(people.erase(people.marks(who, List.of()))).isPositive();
  }

  @Test
  void keepsOneFileForManyStatements() {
    Attachment file = file("shared");
    stored(ann, file, List.of(file));
    UUID second = stored(bob, file, List.of(file));
    assertThat(attachments.heldBy(List.of(second), List.of(file.sha2())))
        .containsExactly(file.sha2());
    assertThat(attachments.data(file.sha2())).contains(file.data());
    int kept =
        jdbi.withHandle(
            handle ->
                handle
                    .select("select count(*) from statement_file where sha2 = ?", file.sha2())
                    .mapTo(Integer.class)
                    .one());
    assertThat(kept).isEqualTo(1);
  }

  @Test
  @Requirement("L-19")
  void showsFilesOnlyWithStatementsThatBroughtThem() {
    Attachment secret = file("secret");
    stored(ann, secret, List.of(secret));
    UUID guess = stored(bob, secret, List.of());
    assertThat(attachments.heldBy(List.of(guess), Set.of(secret.sha2()))).isEmpty();
  }

  @Test
  void removesFilesWithTheirLastStatement() {
    Attachment own = file("own " + ann);
    Attachment both = file("both " + ann);
    stored(ann, own, List.of(own));
    stored(ann, both, List.of(both));
    stored(bob, both, List.of(both));
    erase(ann);
    assertThat(attachments.data(own.sha2())).isEmpty();
    assertThat(attachments.data(both.sha2())).isPresent();
    erase(bob);
    assertThat(attachments.data(both.sha2())).isEmpty();
  }

  @Test
  @Requirement("L-14")
  void keepsNoFileOfARefusedBatch() {
    Attachment file = file("refused " + ann);
    UUID id = stored(ann, file("other"), List.of());
    Storing storing =
        store.store(
            List.of(statement(UUID.randomUUID(), ann, file), statement(id, bob, file)),
            List.of(file),
            new Writer(Authority.system(BASE), Edition.V1_0_3, true));
    assertThat(storing).isEqualTo(new Storing.Conflict(id));
    assertThat(attachments.data(file.sha2())).isEmpty();
  }
}
