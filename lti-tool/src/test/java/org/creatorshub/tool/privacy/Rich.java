package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.StatementRecorder;
import org.creatorshub.reporting.statement.Statements;
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
    tell(jdbi, person, Instant.parse("2026-03-02T12:00:00Z"));
  }

  static void tell(Jdbi jdbi, FilledRows.OnePerson person, Instant at) {
    Occasion occasion =
        new Occasion(
            person.platform(),
            person.key("pseudonym"),
            Optional.of(person.key("context_id")),
            person.key("link_id"),
            person.key("registration"),
            Optional.of(person.key("session_id")),
            at,
            Optional.of("moodle"));
    new StatementRecorder(new Statements(BASE, Fixtures.course()), new RecordStore(jdbi), BASE)
        .hear(List.of(new LearningEvent.UnitLaunched(occasion, "u07")));
  }
}
