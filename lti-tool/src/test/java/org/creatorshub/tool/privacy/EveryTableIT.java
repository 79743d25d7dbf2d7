package org.creatorshub.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.privacy.ErasingPerson.Asking;
import org.creatorshub.tool.privacy.ErasingPerson.Result;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Export and erasure over every table of the schema, also those that come later. */
class EveryTableIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
  private static final Asking ASKING = new Asking("a test", Optional.empty());

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final Rich rich = new Rich(jdbi);
  private final PersonStatements statements = new PersonStatements(jdbi, Rich.BASE);
  private final PersonDocuments documents = new PersonDocuments(jdbi);
  private final PersonalData data = new JdbcPersonalData(jdbi, statements);
  private final ErasingPerson erasing =
      new ErasingPerson(data, statements, documents, new Duties(jdbi, CLOCK), CLOCK);
  private FilledRows.OnePerson one;
  private FilledRows.OnePerson other;

  @BeforeEach
  void fill() {
    UUID platform = UUID.randomUUID();
    one = rich.person(platform, "Ottilie-" + UUID.randomUUID());
    other = rich.person(platform, "Bruno-" + UUID.randomUUID());
  }

  @Test
  @Requirement("P-05")
  void leavesNoTraceOfAnErasedPersonInAnyColumn() {
    assertThat(traces(one).keySet())
        .as("tables filled before")
        .containsAll(PersonalTables.ALL.stream().map(PersonalTable::table).toList())
        .contains("outbox", "review_link", "statement", "record_store_document");
    assertThat(erase(one)).isInstanceOf(Result.Erased.class);
    assertThat(traces(one)).isEmpty();
    assertThat(data.erasedRecords()).isPositive();
  }

  @Test
  void leavesEverybodyElseAlone() {
    Map<String, Long> before = traces(other);
    erase(one);
    assertThat(traces(other)).isEqualTo(before);
  }

  @Test
  @Requirement("P-06")
  void notesWhomElseMustBeAskedToErase() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into record_store_target (target_id, name, endpoint, account, secret,
                  edition, created_at, queued_stored, queued_sequence, sent)
                values (gen_random_uuid(), 'Warehouse', 'https://lrs.example.edu/xapi', 'key', '',
                  '1.0.3', now(), now(), 0, 12)
                """));
    Duties duties = new Duties(jdbi, CLOCK);
    try {
      erase(one);
      Duties.Duty duty = duties.open().getFirst();
      assertThat(duty.target()).isEqualTo("Warehouse");
      assertThat(duty.learner()).isEqualTo(one.key("pseudonym"));
      assertThat(traces(one)).as("until somebody asked them").containsOnlyKeys("erasure_duty");
      assertThat(duties.settle(duty.id())).isTrue();
      assertThat(traces(one)).isEmpty();
    } finally {
      jdbi.useHandle(handle -> handle.execute("truncate record_store_target, erasure_duty"));
    }
  }

  @Test
  void erasesOnceOnly() {
    erase(one);
    assertThat(erase(one)).isInstanceOf(Result.Unknown.class);
    assertThat(erasing.erase(UUID.randomUUID(), other.key("person_id"), ASKING))
        .as("a person of another platform")
        .isInstanceOf(Result.Unknown.class);
  }

  @Test
  @Requirement("P-07")
  void removesWhatComesLateAndForgetsTheKeysThen() {
    erase(one);
    rich.late(one);
    assertThat(traces(one)).isNotEmpty();
    Map<String, Long> before = traces(other);
    SweepingErasures sweeping = new SweepingErasures(data, statements, documents, CLOCK);
    long records = data.erasedRecords();
    assertThat(sweeping.sweep()).isPositive();
    assertThat(data.erasedRecords()).as("facts told late stay counted").isEqualTo(records + 1);
    assertThat(traces(one)).isEmpty();
    assertThat(traces(other)).isEqualTo(before);
    assertThat(count("erasure_key")).isPositive();
    Clock later = Clock.fixed(CLOCK.instant().plusSeconds(301), ZoneOffset.UTC);
    new SweepingErasures(data, statements, documents, later).sweep();
    assertThat(count("erasure_key")).isZero();
    assertThat(sweeping.sweep()).isZero();
  }

  @Test
  @Requirement("P-08")
  void countsEveryKindAndHandsEverythingOver() throws IOException {
    String hash = rich.bring(one, "banner of " + one.said());
    rich.bring(other, "banner of " + other.said());
    List<Held> held =
        new ListingPersonalData(data, statements, documents)
            .of(one.platform(), one.key("person_id"));
    assertThat(held).extracting(Held::kind).containsExactly(Kind.values());
    Map<String, String> export = export(ExportingPerson.Reader.THEMSELVES);
    PersonalTables.ALL.stream()
        .filter(table -> !table.shown().isEmpty())
        .forEach(table -> assertThat(export.get("data/" + table.table() + ".jsonl")).isNotBlank());
    assertThat(export.get("data/person.jsonl")).contains(one.said());
    assertThat(export.get("records/statements.jsonl")).contains(one.key("pseudonym").toString());
    assertThat(export.get("records/documents.jsonl"))
        .contains("bookmark of " + one.said(), "run of " + one.said(), "likes of " + one.said())
        .doesNotContain("everybody");
    assertThat(String.join("", export.values())).doesNotContain(other.said());
    assertThat(export.get("data/launch_session.jsonl")).doesNotContain("csrf", "browser_hash");
    assertThat(export).containsEntry("records/files/" + hash, "banner of " + one.said());
    assertThat(export.get("records/statements.jsonl")).contains(hash);
    assertThat(export.get("README.txt")).contains("1  data/person.jsonl");
    assertThat(export.keySet()).anyMatch(name -> name.matches("files/[0-9a-f-]{36}-x[0-9a-f-]+"));
  }

  @Test
  void keepsPrivateNotesFromThoseInCharge() throws IOException {
    String note = "\"content\"";
    assertThat(export(ExportingPerson.Reader.THEMSELVES).get("data/portfolio_reflection.jsonl"))
        .contains(note);
    Map<String, String> export = export(ExportingPerson.Reader.IN_CHARGE);
    assertThat(export.get("data/portfolio_reflection.jsonl"))
        .contains("saved_at")
        .doesNotContain(note);
    assertThat(export.get("data/portfolio_item.jsonl")).doesNotContain("\"draft\":");
    assertThat(export.get("data/diagnostic_answer.jsonl"))
        .contains("saved_at")
        .doesNotContain("\"value\"", "\"field\"");
    assertThat(export.get("README.txt")).contains("only the learner may read it");
  }

  private Result erase(FilledRows.OnePerson person) {
    return jdbi.inTransaction(
        handle -> {
          // Statements of one handle share its transaction, as under JTA.
          Jdbi same = Jdbi.create(handle.getConnection());
          PersonStatements own = new PersonStatements(same, Rich.BASE);
          return new ErasingPerson(
                  new JdbcPersonalData(same, own),
                  own,
                  new PersonDocuments(same),
                  new Duties(same, CLOCK),
                  CLOCK)
              .erase(person.platform(), person.key("person_id"), ASKING);
        });
  }

  private Map<String, String> export(ExportingPerson.Reader reader) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new ExportingPerson(data, statements, documents, new FileParts(jdbi), CLOCK)
        .of(one.platform(), one.key("person_id"), reader)
        .orElseThrow()
        .to(written);
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  /** In how many rows of which tables anything of the person stands. */
  private Map<String, Long> traces(FilledRows.OnePerson person) {
    List<String> tables = new ArrayList<>(FilledRows.tables(jdbi));
    tables.addAll(List.of("statement", "statement_mark", "record_store_document", "erasure_duty"));
    Map<String, Long> found = new LinkedHashMap<>();
    for (String table : tables) {
      long rows =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "select count(*) from %s t where cast(t as text) like any(:traces)"
                              .formatted(table))
                      .bindArray("traces", String.class, like(person))
                      .mapTo(Long.class)
                      .one());
      if (rows > 0) {
        found.put(table, rows);
      }
    }
    return found;
  }

  private static List<String> like(FilledRows.OnePerson person) {
    return person.traces().stream().map(trace -> "%" + trace + "%").toList();
  }

  private long count(String table) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }
}
