package org.creatorshub.tool.privacy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.document.Decision;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.document.Shelf;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.StatementRecorder;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.portfolio.Fixtures;
import org.jdbi.v3.core.Jdbi;

/** People about whom everything is stored that can be. */
final class Rich {
  static final String BASE = "https://hub.example.edu";

  private final Jdbi jdbi;

  Rich(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  FilledRows.OnePerson person(UUID platform, String said) {
    FilledRows.OnePerson person = new FilledRows.OnePerson(platform, said);
    late(person);
    return person;
  }

  /** The same keys once more: what a request writes that began before an erasure. */
  void late(FilledRows.OnePerson person) {
    new FilledRows(jdbi, person).fill();
    tell(jdbi, person);
    note(person);
  }

  /** What other systems keep about the person, and about an activity of everybody. */
  private void note(FilledRows.OnePerson person) {
    ObjectNode agent = JsonNodeFactory.instance.objectNode();
    agent
        .putObject("account")
        .put("homePage", BASE + "/people")
        .put("name", person.key("pseudonym").toString());
    ObjectNode somebody = JsonNodeFactory.instance.objectNode().put("mbox", "mailto:a@b.org");
    Optional<UUID> run = Optional.of(person.key("registration"));
    note(new Shelf.State(BASE, agent, Optional.empty()), "bookmark of " + person.said());
    note(new Shelf.State(BASE, somebody, run), "run of " + person.said());
    note(new Shelf.AgentProfile(agent), "likes of " + person.said());
    note(new Shelf.ActivityProfile(BASE), "known to everybody");
  }

  private void note(Shelf shelf, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Document document = new Document("text/plain", content, Instant.parse("2026-03-02T12:00:00Z"));
    // the name too, since the content shows as octets where traces are looked for
    Documents.in(jdbi).change(shelf, text, there -> new Decision.Keep(document));
  }

  /** A statement of another system about the person, with a file. Answers the file's hash. */
  String bring(FilledRows.OnePerson person, String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(Sha256.begin().digest(data));
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.put("id", UUID.randomUUID().toString());
    statement
        .putObject("actor")
        .putObject("account")
        .put("homePage", BASE + "/people")
        .put("name", person.key("pseudonym").toString());
    statement.putObject("verb").put("id", "http://example.org/made");
    statement.putObject("object").put("id", "http://example.org/banner");
    ObjectNode notice = statement.putArray("attachments").addObject();
    notice.put("usageType", "http://example.org/banner").put("contentType", "text/plain");
    notice.put("length", data.length).put("sha2", hash).putObject("display").put("en", "banner");
    new RecordStore(jdbi)
        .store(
            List.of(statement),
            List.of(Attachment.of(hash, data).orElseThrow()),
            new Writer(Authority.system(BASE), Edition.V1_0_3, true));
    return hash;
  }

  static void tell(Jdbi jdbi, FilledRows.OnePerson person) {
    Occasion occasion =
        new Occasion(
            person.platform(),
            person.key("pseudonym"),
            Optional.of(person.key("context_id")),
            person.key("link_id"),
            person.key("registration"),
            Optional.of(person.key("session_id")),
            Instant.parse("2026-03-02T12:00:00Z"),
            Optional.of("moodle"));
    new StatementRecorder(new Statements(BASE, Fixtures.course()), new RecordStore(jdbi), BASE)
        .hear(List.of(new LearningEvent.UnitLaunched(occasion, "u07")));
  }
}
