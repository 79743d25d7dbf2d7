package org.creatorshub.reporting.forwarding;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What is left to do after people were erased here: xAPI knows no way to erase in another record
 * store, so somebody must ask those that received their statements (P-06; GDPR, article 19).
 */
public final class Duties {
  private final Jdbi jdbi;
  private final Clock clock;

  /**
   * One person and one record store.
   *
   * @param endpoint of the store
   * @param learner the account name that the person's statements carry
   * @param since when the person was erased here
   */
  public record Duty(UUID id, String target, String endpoint, UUID learner, Instant since) {}

  public Duties(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Notes that a learner must be erased at every target that received anything, in the caller's
   * transaction.
   *
   * @return how many targets
   */
  public int owe(UUID learner) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                """
                insert into erasure_duty (duty_id, target_id, name, endpoint, learner, owed_at)
                select gen_random_uuid(), target_id, name, endpoint, ?, ?
                from record_store_target where sent > 0
                """,
                learner,
                now()));
  }

  /** Those that are not settled, oldest first. */
  public List<Duty> open() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from erasure_duty where settled_at is null
                    order by owed_at, name, duty_id
                    """)
                .map(
                    (row, context) ->
                        new Duty(
                            row.getObject("duty_id", UUID.class),
                            row.getString("name"),
                            row.getString("endpoint"),
                            row.getObject("learner", UUID.class),
                            row.getObject("owed_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  /** Forgets the learner: the other store has erased. False when nothing of this id is open. */
  public boolean settle(UUID duty) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update erasure_duty set learner = null, settled_at = ?
                    where duty_id = ? and settled_at is null
                    """,
                    now(),
                    duty))
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
