package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.statement.ReadingStatement;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Handle;

/**
 * Tells again what the installation itself recorded, oldest first. Statements that were voided, and
 * those that somebody else wrote, tell nothing.
 */
public final class RecordedHistory {
  private static final int FETCHED = 500;

  /**
   * By base: an installation may have moved to another address, and what it wrote stays its own.
   */
  private final Map<String, ReadingStatement> readings = new ConcurrentHashMap<>();

  /**
   * Tells every event.
   *
   * @param handle in a transaction, so that rows come in pieces
   */
  public void each(Handle handle, Consumer<LearningEvent> event) {
    each(handle, Optional.empty(), event);
  }

  /**
   * Tells what was recorded about one person.
   *
   * @param marks what the person's statements are found by, see {@link PersonStatements#marks}
   */
  public void ofMarks(Handle handle, Set<UUID> marks, Consumer<LearningEvent> event) {
    each(handle, Optional.of(marks), event);
  }

  private void each(Handle handle, Optional<Set<UUID>> marks, Consumer<LearningEvent> event) {
    // a grade is told by the installation; whose run it was, an earlier statement said
    Map<UUID, UUID> learners = new HashMap<>();
    try (var rows =
        handle
            .createQuery(
                """
                select s.document from statement s
                where not exists (select from statement v
                  where v.voids = s.statement_id and v.voids is not null)
                  and (:all or s.sequence in (select m.sequence from statement_mark m
                    where m.usage in (2, 6) and m.mark = any(:marks)))
                order by s.sequence
                """)
            .bind("all", marks.isEmpty())
            .bindArray("marks", UUID.class, marks.orElse(Set.of()))
            .setFetchSize(FETCHED)
            .mapTo(String.class)
            .iterator()) {
      while (rows.hasNext()) {
        tell(read(rows.next()), learners, event);
      }
    }
  }

  private void tell(JsonNode statement, Map<UUID, UUID> learners, Consumer<LearningEvent> event) {
    base(statement)
        .map(base -> readings.computeIfAbsent(base, ReadingStatement::new))
        .flatMap(reading -> reading.event(statement, run -> Optional.ofNullable(learners.get(run))))
        .ifPresent(
            told -> {
              // who judges work is not whose run it is
              if (!(told instanceof LearningEvent.ArtefactEvaluated)) {
                learners.putIfAbsent(told.occasion().registration(), told.occasion().actor());
              }
              event.accept(told);
            });
  }

  /**
   * The base of the installation that vouches; the store sets the authority, nobody can claim it.
   */
  private static Optional<String> base(JsonNode statement) {
    JsonNode account = statement.path("authority").path("account");
    return account.path("name").asText().equals(Authority.SYSTEM)
        ? Optional.ofNullable(account.path("homePage").textValue())
        : Optional.empty();
  }

  private static JsonNode read(String document) {
    return StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
        .orElseThrow(() -> new RecordStoreException("A kept statement is not JSON"));
  }
}
